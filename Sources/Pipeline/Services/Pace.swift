/// The times that a stage keeps.
public struct Pace: Hashable, Sendable {
  /// How long, once asked to end, it goes on with what it holds.
  public var grace: Duration = .seconds(5)
  /// How long it tries a message again that can't be done now, before it leaves it to the fetcher to send again.
  public var deferralLimit: Duration = .seconds(30)
  /// The wait before the first new try; it doubles up to `longestWait`.
  public var firstWait: Duration = .milliseconds(50)
  /// The longest wait between two tries.
  public var longestWait: Duration = .seconds(5)
  /// How many messages a storer takes together.
  public var batchSize = 64
  /// How long a storer waits for a batch to fill.
  public var batchTime: Duration = .milliseconds(20)

  /// The defaults.
  public init() {}

  /// The wait before the nth new try, from 0.
  func wait(before attempt: Int) -> Duration { min(longestWait, firstWait * (1 << min(attempt, 16))) }
}
