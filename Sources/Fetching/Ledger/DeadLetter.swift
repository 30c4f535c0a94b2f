import News

/// An item that got no receipt at any of its attempts, or whose work ended its process twice.
public struct DeadLetter: Hashable, Sendable {
  /// The same at all attempts.
  public let id: ItemID
  /// The source for which the item was entered.
  public let source: SourceName
  /// The address that was requested.
  public let url: String
  /// Where its bytes are.
  public let pointer: Pointer
  /// When its bytes were fetched.
  public let fetchedAt: Timestamp
  /// The number of times it was sent.
  public let attempts: Int
  /// When it was last sent.
  public let sentAt: Timestamp?
  /// When it was given up.
  public let diedAt: Timestamp
  /// Why it was given up.
  public let reason: String
}
