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

  /// What is still under way, in words; nil where every source was read to its end, or said why it can't be, and nothing
  /// of it is on its way.
  private func unsettled(_ ledger: Ledger) throws -> String? {
    if let source = try ledger.sources().first(where: { $0.isEnabled && !$0.wasRead }) {
      return "'\(source.name)' is not taken in yet: does the fetcher run?"
    }
    let frontier = try ledger.frontier()
    if frontier.pending + frontier.claimed > 0 { return "\(frontier.pending + frontier.claimed) are to be fetched" }
    let inFlight = try ledger.total().inFlight
    return inFlight > 0 ? "\(inFlight) are in flight: `chapar status` shows which stage runs" : nil
  }
}

extension Source {
  /// Whether the source was read to its end once, or said why it can't be.
  fileprivate var wasRead: Bool {
    lastError != nil || (kind == .feed ? cursor != nil : finishedAt != nil)
  }
}
