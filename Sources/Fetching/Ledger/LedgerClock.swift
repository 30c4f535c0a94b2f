import News
import Synchronization

/// The clock by which a fetcher sends, waits and claims. It is the wall clock, and when that jumps, all deadlines are
/// shifted.
///
/// The ledger stores wall clock times, because monotonic times mean nothing after a reboot. But setting the clock back
/// would freeze everything in flight for that long, and setting it forward would send everything twice. So each call
/// compares the wall clock with the monotonic clock, and shifts the ledger's times before it returns the new time.
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

  /// The smallest difference that counts as a jump, in milliseconds; a smaller one is a clock being slewed.
  static let tolerance: Int64 = 1000 * Int64(SimulatedTime.running?.rate ?? 1)
  /// The smallest lead at a start that counts as a jump: the time is noted only every few seconds.
  static let startTolerance: Duration = .seconds(1)

  /// Creates a clock for a ledger; if the clock went back since the ledger was last used, its times are shifted at
  /// once.
  ///
  /// - Parameters:
  ///   - wall: the time of day.
  ///   - steady: the time since some moment, by a monotonic clock.
  ///   - report: called with each jump, in words for an operator.
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

  /// The time, after deadlines have been shifted by any jump.
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

  /// The time since boot, including sleep; faster in a simulation.
  public static func sinceBoot() -> Duration {
    SimulatedTime.sinceBoot() * (SimulatedTime.running?.rate ?? 1)
  }

  /// Moves the ledger's times and reports it. A failure is only reported: the time itself is right.
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
