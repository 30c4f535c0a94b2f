import ArgumentParser
import Fetching
import News

/// `chapar sources poll`.
struct PollCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "poll", abstract: "Have feeds asked now, those that have ended too.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    let count = try ledger.pollNow(sources, at: .current())
    let feeds = count == 1 ? "1 feed is" : "\(count) feeds are"
    try options.report("asked", sources, "\(feeds) asked now; their hosts' pauses hold.")
  }
}
