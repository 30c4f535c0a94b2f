import ArgumentParser
import Fetching
import News

/// `chapar sources poll`.
struct PollCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poll", abstract: "Poll feeds and sitemaps now, even feeds that have ended.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    let count = try ledger.pollNow(sources, at: .current())
    let polled = count == 1 ? "1 source is" : "\(count) sources are"
    try options.report("asked", sources, "\(polled) polled now; their hosts' pauses still apply.")
  }
}
