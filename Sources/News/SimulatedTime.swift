import Glibc

/// Time that runs faster than real time, so that a simulated week takes minutes.
///
/// It is switched on only by the environment variable `SIMULATED_TIME`, `RATE,START,ANCHOR`: the number of simulated
/// seconds in a real one, an instant in milliseconds since 1970, and the value of `CLOCK_BOOTTIME` at that instant, in
/// milliseconds. All processes with the same value have the same time. It affects the time of day and the pauses
/// between requests to a host, but not time-outs. A fetcher in simulated time connects only to this machine.
public struct SimulatedTime: Sendable {
  /// How many simulated seconds pass in a real one.
  public let rate: Int
  private let start: Int64
  private let anchor: Int64

  /// The simulated time of this process; nil if it runs in real time.
  public static let running: SimulatedTime? = {
    guard let words = unsafe getenv("SIMULATED_TIME") else { return nil }
    let text = unsafe String(cString: words)
    guard let time = SimulatedTime(text) else {
      preconditionFailure("SIMULATED_TIME is '\(text)', not RATE,START,ANCHOR; unset it unless this is a simulation")
    }
    return time
  }()

  /// Reads `RATE,START,ANCHOR`; nil if invalid. The rate is 1 to 10,000.
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

  /// The real time since boot, including sleep (clock_gettime(2), `CLOCK_BOOTTIME`).
  public static func sinceBoot() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
