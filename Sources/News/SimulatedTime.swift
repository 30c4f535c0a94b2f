import Glibc

/// Time that runs faster than the world's, so that a simulation lives through a week in minutes.
///
/// Only the environment variable `SIMULATED_TIME` makes it: `RATE,START,ANCHOR`, that is how many seconds pass in one of
/// the world's, a time of day in milliseconds since 1970, and what `CLOCK_BOOTTIME` showed then, in milliseconds. All
/// processes with the same words have the same time. It moves time of day and hosts' rests, no time-out; a fetcher
/// with it asks this machine only.
public struct SimulatedTime: Sendable {
  /// How many seconds pass in one of the world's.
  public let rate: Int
  private let start: Int64
  private let anchor: Int64

  /// The simulated time of this process; nil where its time is the world's.
  public static let running: SimulatedTime? = {
    guard let words = unsafe getenv("SIMULATED_TIME") else { return nil }
    let text = unsafe String(cString: words)
    guard let time = SimulatedTime(text) else {
      preconditionFailure("SIMULATED_TIME is '\(text)', not RATE,START,ANCHOR; unset it unless this is a simulation")
    }
    return time
  }()

  /// The time that a text tells of; nil where it is none. The rate is 1 to 10,000.
  public init?(_ text: String) {
    let numbers = text.split(separator: ",", omittingEmptySubsequences: false).compactMap { Int64($0) }
    let most: Int64 = 1 << 45
    guard numbers.count == 3, 1...10_000 ~= numbers[0], 0...most ~= numbers[1], 0...most ~= numbers[2] else {
      return nil
    }
    (rate, start, anchor) = (Int(numbers[0]), numbers[1], numbers[2])
  }

  /// The time of day at a reading of `CLOCK_BOOTTIME`.
  public func timeOfDay(sinceBoot: Duration) -> Timestamp {
    let passed = (sinceBoot - .milliseconds(anchor)) * rate
    return Timestamp(milliseconds: start + passed.milliseconds)
  }

  /// The time since boot (clock_gettime(2), `CLOCK_BOOTTIME`), sleep included, by the world's clock.
  public static func sinceBoot() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
