import News

/// An item that was given up just now, and is a dead letter: for the log.
public struct Obituary: Hashable, Sendable {
  /// The item.
  public let item: ItemID
  /// The address that was asked for.
  public let url: String
  /// Why, in words for an operator.
  public let reason: String
}
