import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar wait`: until everything that was taken in has its outcome.
struct WaitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait", abstract: "Wait until nothing is to be fetched or in flight.",
    discussion: "Ends with 75 when the time is over first.")

  @OptionGroup var common: CommonOptions

  @Option(help: "The most seconds to wait.")
  var timeout = 60.0

  func run() async throws {
    let ledger = try await common.ledger()
    let end = ContinuousClock.now + .seconds(timeout)
    while try !isSettled(ledger) {
      guard .now < end else { throw ExitCode(75) }
      try await Task.sleep(for: .milliseconds(200))
    }
  }

  /// Whether every source was read to its end at least once, and nothing of it is on its way.
  private func isSettled(_ ledger: Ledger) throws -> Bool {
    let sources = try ledger.sources().filter(\.isEnabled)
    guard sources.allSatisfy({ $0.finishedAt != nil || $0.cursor != nil || $0.lastError != nil }) else { return false }
    let frontier = try ledger.frontier()
    return try frontier.pending + frontier.claimed == 0 && ledger.total().inFlight == 0
  }
}
