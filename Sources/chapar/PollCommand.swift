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
    let count = try ledger.pollNow(options.sources(in: ledger), at: .current())
    Output.line("\(count) feeds are asked now; their hosts' pauses hold.")
  }
}
