import News

/// What the ledger knows of one item's journey: why it vanished, or where it is.
public struct ItemTrace: Hashable, Sendable {
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
  /// Where it stands.
  public let state: ItemState
  /// How often it was sent.
  public let attempts: Int
  /// When it was sent last.
  public let sentAt: Timestamp?
  /// When its journey ended, or it was given up.
  public let endedAt: Timestamp?
  /// The stage that ended it.
  public let stage: Stage?
  /// Why it ended so.
  public let reason: String?
}
