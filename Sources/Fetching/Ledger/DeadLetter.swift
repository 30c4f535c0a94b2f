import News

/// An item that got no receipt at any of its attempts, or whose work ended its process twice.
public struct DeadLetter: Hashable, Sendable {
  /// The identity.
  public let id: ItemID
  /// Its source.
  public let source: SourceName
  /// The address that was asked for.
  public let url: String
  /// Where its bytes stand.
  public let pointer: Pointer
  /// When they were taken.
  public let fetchedAt: Timestamp
  /// How often it was sent.
  public let attempts: Int
  /// When it was sent last.
  public let sentAt: Timestamp?
  /// When it was given up.
  public let diedAt: Timestamp
  /// Why.
  public let reason: String
}
