/// One stage that a message has passed.
public struct Hop: Hashable, Sendable, Codable {
  /// `clean`, `extract` or `store`: the fetcher and the relay add no hop.
  public var stage: Stage
  /// The instance that did the work.
  public var instance: String
  /// How long the work took in milliseconds, without waits in queues.
  public var milliseconds: Double

  /// The time is rounded to a microsecond.
  public init(stage: Stage, instance: String, milliseconds: Double) {
    self.stage = stage
    self.instance = instance
    // Rounded to a microsecond: the clock is no more precise, and fewer digits are shorter on the wire.
    self.milliseconds = (milliseconds * 1000).rounded() / 1000
  }
}
