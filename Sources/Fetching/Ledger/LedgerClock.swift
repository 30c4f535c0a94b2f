import News
import Synchronization

/// The time by which a fetcher sends, waits and leases: the wall's, but a jump of it moves all deadlines along.
///
/// The ledger keeps times of the wall's clock, as monotonic ones mean nothing to another boot. A clock that is set would
/// freeze all that is in flight for as long as it went back, or send all of it twice. So each look compares the wall with
/// a clock that nobody sets, and moves the ledger's times before the new time is given out.
public final class LedgerClock: Sendable {
  private struct Look {
    let wall: Timestamp
    let steady: Duration
  }

  private let ledger: Ledger
  private let wall: @Sendable () -> Timestamp
  private let steady: @Sendable () -> Duration
  private let report: @Sendable (String) -> Void
  private let last: Mutex<Look>

  /// The least difference that is a jump; less is a clock that is being steered.
  static let tolerance: Int64 = 1000 * Int64(SimulatedTime.running?.rate ?? 1)
  /// The least lead at a start that is a jump: between two notes of the time a few seconds pass.
  static let startTolerance: Duration = .seconds(1)

  /// A clock for a ledger; where the clock went back since the ledger was last used, its times are moved at once.
  ///
  /// - Parameters:
  ///   - wall: the time of day.
  ///   - steady: the time since some moment, by a clock that nobody sets.
  ///   - report: told of each jump in words for an operator.
  public init(
    ledger: Ledger, wall: @escaping @Sendable () -> Timestamp = Timestamp.current,
    steady: @escaping @Sendable () -> Duration = LedgerClock.sinceBoot,
    report: @escaping @Sendable (String) -> Void
  ) throws {
    self.ledger = ledger
    self.wall = wall
    self.steady = steady
    self.report = report
    let now = wall()
    last = Mutex(Look(wall: now, steady: steady()))
    let lead = try ledger.lead(at: now)
    guard lead > Self.startTolerance, try ledger.move(from: now + lead, to: now) else { return }
    report("the clock is \(lead) behind the time at which the ledger was last used: deadlines and leases were moved")
  }

  /// The time, once all that waits for a time has been moved along with it.
  public func now() -> Timestamp {
    last.withLock { last in
      let look = Look(wall: wall(), steady: steady())
      let expected = last.wall + (look.steady - last.steady)
      last = look
      let jump = look.wall.milliseconds - expected.milliseconds
      if abs(jump) > Self.tolerance { move(from: expected, to: look.wall) }
      return look.wall
    }
  }

  /// The time since boot, sleep included; faster in a simulation.
  public static func sinceBoot() -> Duration {
    SimulatedTime.sinceBoot() * (SimulatedTime.running?.rate ?? 1)
  }

  private func move(from old: Timestamp, to new: Timestamp) {
    do {
      let isFirst = try ledger.move(from: old, to: new)
      report(
        "the clock jumped from \(old) to \(new): deadlines and leases were moved along"
          + (isFirst ? "" : " by another fetcher"))
    } catch {
      report("the clock jumped from \(old) to \(new), and deadlines could not be moved along: \(error)")
    }
  }
}
