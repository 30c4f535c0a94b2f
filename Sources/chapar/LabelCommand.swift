import ArgumentParser
import Fetching
import News

/// `chapar sources label`. Which of the sources had the label before is no error; how many is said.
///
/// A label is made by being given, and gone when no source has it any more. As JSON all chosen sources are named,
/// changed or not: `{"done":"labelled","sources":["news"]}`.
struct LabelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label", abstract: "Give sources a label, or take one away.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  @Option(help: "The label to add.", completion: SourceOptions.labels)
  var add: String?

  @Option(help: "The label to take away.", completion: SourceOptions.labels)
  var take: String?

  /// Refuses a new label that could not be typed or shown. One to take away may have any form: it may have come from a
  /// list of feeds.
  func validate() throws {
    if (add == nil) == (take == nil) { throw ValidationError("give --add LABEL or --take LABEL") }
    // One that was given before this was asked for can be taken away.
    if let fault = add.flatMap({ GivenName.fault(in: $0, as: "label") }) { throw ValidationError(fault) }
    if take?.trimmed.isEmpty ?? false { throw ValidationError("a label has at least one letter") }
  }

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    let label = add ?? take ?? ""
    let changed = try ledger.label(sources, label, isTaken: add == nil)
    let others = sources.count - changed
    let rest = others == 0 ? "" : add == nil ? "; \(others) did not have it" : "; \(others) had it"
    let did = add == nil ? "lost" : "got"
    try options.report("labelled", sources, "\(changed.counted("source")) \(did) the label '\(label)'\(rest).")
  }
}
