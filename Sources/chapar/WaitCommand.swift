import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar wait`: waits until everything has its outcome, for scripts and tests. It looks at the ledger five times a
/// second. Exits with 0 then, with 75 if it gives up, and as soon as it is sure to have to, and with 69 without a
/// ledger.
///
/// As JSON, once, at the end: `{"isSettled":true,"resting":[]}`, or with the reason and the hosts that rest. While some
/// host rests for less than the time left, each that rests is named once on standard error, so that one knows what is
/// waited for.
struct WaitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wait", abstract: "Wait until nothing is waiting to be fetched or in flight.",
    discussion: """
      Exits with 75 if the time runs out first, or as soon as all that is left are addresses that are asked again only \
      after it has run out: behind a bot wall, on a host that is down or asked to be left alone. It says which, until \
      when and why. Paused sources are not waited for.
      """)

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "The most seconds to wait (default: 60).", transform: OptionRange.seconds)
  var timeout = 60.0

  @Flag(help: "One JSON object, when the wait is over.")
  var json = false

  /// Looks again until nothing is left or waiting is useless. Both clocks count: the monotonic one for the time-out,
  /// the wall clock for the times at which hosts are asked again.
  func run() async throws {
    let ledger = try await common.existingLedger()
    let end = ContinuousClock.now + .seconds(timeout)
    let endTime = Timestamp.current() + .seconds(timeout)
    var told: Set<String> = []
    while true {
      let isOver = ContinuousClock.now >= end
      switch try work(in: ledger, isLast: isOver) {
      case .none:
        if json { try Output.json(Outcome(isSettled: true)) }
        return
      case .underWay(let what):
        if isOver { try giveUp("after \(DurationText.told(seconds: timeout)), \(what)", rests: []) }
      case .resting(let outstanding):
        let rests = outstanding.rests
        let (later, soon) = (rests.filter { $0.until > endTime }, rests.filter { $0.until <= endTime })
        guard !soon.isEmpty, !isOver else {
          let count = outstanding.resting
          let noun = count == 1 ? "address rests" : "addresses rest"
          let longest = DurationText.told(seconds: timeout)
          try giveUp("\(count) \(noun) for longer than --timeout (\(longest))", rests: later + soon)
        }
        for rest in rests where told.insert(rest.host).inserted { Output.note(Self.line(of: rest)) }
      }
      try await Task.sleep(for: .milliseconds(200))
    }
  }

  /// What is left to wait for.
  private enum Work {
    /// Everything has its outcome.
    case none
    /// Something moves or should move, in words.
    case underWay(String)
    /// All that is left are addresses that are not to be requested now.
    case resting(Outstanding)
  }

  /// What is left: nothing once every source was read to its end, or said why it can't be, and nothing is in flight.
  /// What comes first in the flow is said first, in words for `giveUp`.
  ///
  /// - Parameter isLast: whether these words end the wait; then what rests is counted beside what is due.
  private func work(in ledger: Ledger, isLast: Bool) throws -> Work {
    let now = Timestamp.current()
    if let source = try ledger.unreadSources(at: now).first {
      return .underWay("'\(source.name)' has not been read yet: `chapar status` shows whether the fetcher is running")
    }
    let outstanding = try ledger.outstanding(at: now, withRests: isLast)
    if outstanding.due > 0 {
      let pages = (outstanding.due + outstanding.resting).counted("page")
      let resting = outstanding.resting > 0 ? ", \(outstanding.resting) of them resting" : ""
      return .underWay("\(pages) still to be fetched\(resting): `chapar items to-fetch` lists what waits, and why")
    }
    let inFlight = try ledger.total().inFlight
    if inFlight > 0 {
      return .underWay("\(inFlight.counted("item")) still in flight: `chapar status` shows which stage runs")
    }
    return outstanding.rests.isEmpty ? .none : .resting(outstanding)
  }

  /// Says why it ends, with the first ten hosts that rest, and throws the exit code 75.
  private func giveUp(_ why: String, rests: [Outstanding.Rest]) throws -> Never {
    if json { try Output.json(Outcome(isSettled: false, reason: why, resting: rests.map(Resting.init))) }
    Output.note(Line(why + (rests.isEmpty ? "" : ":")))
    for rest in rests.prefix(10) { Output.note(Self.line(of: rest)) }
    if rests.count > 10 { Output.note("  and \((rests.count - 10).counted("more host")): `chapar hosts` lists them") }
    throw ExitCode(75)
  }

  /// `news.example: 3 addresses, the first until 2026-11-27 20:15:03Z (in 3 min): Retry-After`. Time and reason are the
  /// first one's; the others may have their own.
  private static func line(of rest: Outstanding.Rest) -> Line {
    let count = rest.addresses == 1 ? "1 address" : "\(rest.addresses) addresses, the first"
    return "  \(rest.host): \(count) until \(rest.until.awaited()): \(rest.reason ?? "not due before")"
  }

  /// How the wait ended, as JSON.
  private struct Outcome: Encodable {
    let isSettled: Bool
    /// Why it ended before everything was settled.
    var reason: String?
    var resting: [Resting] = []
  }

  /// The addresses of one host that are asked again later, and when and why the first of them is.
  private struct Resting: Encodable {
    let host: String
    let addresses: Int
    let until: Timestamp
    let reason: String?

    init(_ rest: Outstanding.Rest) {
      host = rest.host
      addresses = rest.addresses
      until = rest.until
      reason = rest.reason
    }
  }
}
