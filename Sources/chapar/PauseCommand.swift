import ArgumentParser
import Fetching

/// `chapar sources pause`. Sources that are paused already are counted, and no error.
///
/// What is in flight goes on; addresses that a fetcher has in hand are still fetched. As JSON those that were changed:
/// `{"done":"paused","sources":["news"]}`.
struct PauseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pause", abstract: "Stop reading sources and fetching their waiting addresses, until resumed.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    let change = try SourceChange(sources, isEnabled: false, in: ledger)
    try options.report("paused", change.changed, change.words("paused", already: "paused already"))
  }
}
