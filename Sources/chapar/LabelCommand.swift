import ArgumentParser
import Fetching

/// `chapar sources label`.
struct LabelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label", abstract: "Give sources a label, or take one away.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  @Option(help: "The label to add.")
  var add: String?

  @Option(help: "The label to take away.")
  var take: String?

  func validate() throws {
    if (add == nil) == (take == nil) { throw ValidationError("give --add LABEL or --take LABEL") }
  }

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    try ledger.label(sources, add ?? take ?? "", isTaken: add == nil)
    try options.report("labelled", sources)
  }
}
