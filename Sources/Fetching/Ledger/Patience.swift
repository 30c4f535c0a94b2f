import News

/// How long to wait for a receipt: a multiple of the measured latency, doubled with each attempt up to the fourth.
public struct Patience: Hashable, Sendable {
  /// The shortest time-out.
  public var floor: Duration
  /// The longest time-out, also for later attempts.
  public var ceiling: Duration
  /// The time-out before any latency is measured.
  public var initial: Duration

  /// Creates time-outs; the default floor is longer than a worker takes to restart.
  public init(
    floor: Duration = .seconds(5), ceiling: Duration = .seconds(300), initial: Duration = .seconds(20)
  ) {
    self.floor = floor
    self.ceiling = ceiling
    self.initial = initial
  }

  /// The time-out of an attempt (1 is the first), in milliseconds.
  func timeout(attempt: Int, p99 milliseconds: Int64?) -> Int64 {
    let measured = milliseconds.map { max(floor.milliseconds, 4 * $0) } ?? initial.milliseconds
    let doublings = min(max(attempt, 1) - 1, 3)
    return min(max(ceiling.milliseconds, floor.milliseconds), measured << Int64(doublings))
  }
}
