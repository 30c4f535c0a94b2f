import News

/// An item that just became a dead letter, for the log.
public struct Obituary: Hashable, Sendable {
  /// The item, which is in the ledger as a dead letter now.
  public let item: ItemID
  /// The address that was requested.
  public let url: String
  /// Why, in words for an operator.
  public let reason: String
}
