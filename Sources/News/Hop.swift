/// One station that a message has passed.
public struct Hop: Hashable, Sendable, Codable {
  /// The station.
  public var stage: Stage
  /// The instance that did the work.
  public var instance: String
  /// How long the work took, in milliseconds, without the waiting in queues.
  public var milliseconds: Double

  /// A hop from its parts.
  public init(stage: Stage, instance: String, milliseconds: Double) {
    self.stage = stage
    self.instance = instance
    // A microsecond is all that the clock is good for, and short on the wire.
    self.milliseconds = (milliseconds * 1000).rounded() / 1000
  }
}
