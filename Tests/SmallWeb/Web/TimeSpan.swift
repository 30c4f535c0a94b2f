import News

/// A stretch of time.
public struct TimeSpan: Sendable {
  /// Its first instant.
  public let start: Timestamp
  /// The first instant after it.
  public let end: Timestamp

  /// Whether an instant is in it.
  public func contains(_ instant: Timestamp) -> Bool { start <= instant && instant < end }
}
