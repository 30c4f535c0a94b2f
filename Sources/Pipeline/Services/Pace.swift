/// A stage's times and batch sizes.
public struct Pace: Hashable, Sendable {
  /// How long it continues with the work in hand after being asked to stop.
  public var grace: Duration = .seconds(5)
  /// How long it retries a message that can't be processed now. After that it drops the message, and the fetcher sends
  /// it again.
  public var deferralLimit: Duration = .seconds(30)
  /// The wait before the first retry; it doubles up to `longestWait`.
  public var firstWait: Duration = .milliseconds(50)
  /// The longest wait between two retries.
  public var longestWait: Duration = .seconds(5)
  /// How many messages a storer stores together.
  public var batchSize = 64
  /// How long a storer waits for a batch to fill.
  public var batchTime: Duration = .milliseconds(100)

  /// The defaults.
  public init() {}

  /// The wait before the nth retry, from 0.
  func wait(before attempt: Int) -> Duration { min(longestWait, firstWait * (1 << min(attempt, 16))) }
}
