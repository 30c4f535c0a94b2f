import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar wait`: waits until everything has its outcome.
struct WaitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait", abstract: "Wait until nothing is waiting to be fetched or in flight.",
    discussion: "Exits with 75 if the time runs out first.")

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "The most seconds to wait (default: 60).", transform: OptionRange.seconds)
  var timeout = 60.0

  @Flag(help: "One JSON object, when the wait is over.")
  var json = false

  func run() async throws {
    let ledger = try await common.existingLedger()
    let end = ContinuousClock.now + .seconds(timeout)
    while let what = try unsettled(ledger) {
      guard .now < end else {
        if json { try Output.json(Outcome(isSettled: false, waitedFor: what)) }
        Output.note("after \(timeout) seconds \(what)")
        throw ExitCode(75)
      }
      try await Task.sleep(for: .milliseconds(200))
    }
    if json { try Output.json(Outcome(isSettled: true, waitedFor: nil)) }
  }

  private struct Outcome: Encodable {
    let isSettled: Bool
    let waitedFor: String?
  }

  /// What is still under way, in words; nil once every source was read to its end, or said why it can't be, and nothing
  /// is in flight.
  private func unsettled(_ ledger: Ledger) throws -> String? {
    let now = Timestamp.current()
    if let source = try ledger.sources().first(where: { $0.isEnabled && !$0.wasRead(at: now) }) {
      return "'\(source.name)' has not been read yet: `chapar status` shows whether the fetcher is running"
    }
    let frontier = try ledger.frontier()
    if frontier.pending + frontier.claimed > 0 { return "\(frontier.pending + frontier.claimed) wait to be fetched" }
    let inFlight = try ledger.total().inFlight
    return inFlight > 0 ? "\(inFlight) are in flight: `chapar status` shows which stage runs" : nil
  }
}
