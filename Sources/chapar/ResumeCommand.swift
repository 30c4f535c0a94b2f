import ArgumentParser
import Fetching

/// `chapar sources resume`. A source that was set aside after three fetchers died with it in hand gets three more.
///
/// As JSON those that were changed: `{"done":"resumed","sources":["news"]}`.
struct ResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Read sources again, including those that were set aside.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    let change = try SourceChange(sources, isEnabled: true, in: ledger)
    try options.report("resumed", change.changed, change.words("resumed", already: "not paused"))
  }
}
