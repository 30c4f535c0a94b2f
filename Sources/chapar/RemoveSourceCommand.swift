import ArgumentParser
import Fetching
import News

/// `chapar sources remove`.
struct RemoveSourceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Take sources out, and their waiting addresses along; what they brought stays, with their books.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    for source in sources { try ledger.remove(source, at: .current()) }
    try options.report("removed", sources)
  }
}
