import News

/// What the ledger knows about one item's journey: where it is, or how and why it ended.
public struct ItemTrace: Hashable, Sendable {
  /// The same at all attempts.
  public let id: ItemID
  /// The source for which the item was entered.
  public let source: SourceName
  /// The address that was requested.
  public let url: String
  /// Where its bytes are.
  public let pointer: Pointer
  /// When they were fetched.
  public let fetchedAt: Timestamp
  /// Where the item is, or how it ended.
  public let state: ItemState
  /// The number of times it was sent.
  public let attempts: Int
  /// When it was sent last.
  public let sentAt: Timestamp?
  /// When its journey ended, or it was given up.
  public let endedAt: Timestamp?
  /// The stage that ended it.
  public let stage: Stage?
  /// Why it ended this way.
  public let reason: String?
  /// The stages that it passed and how long each worked, from the receipt; empty before one came.
  public let hops: [Hop]
  /// What its publisher allows to be kept and used; see `PageMarks`.
  public let marks: String?

  /// The receipt that ended the journey, made anew from the row; nil before that, and for a dead letter, which has
  /// none.
  public var receipt: Receipt? {
    let outcome = Receipt.Outcome.allCases.first { $0 != .killed && ItemState($0) == state }
    guard let outcome, let endedAt else { return nil }
    return Receipt(
      item: id, outcome: outcome, reason: reason, stage: stage ?? .store, time: endedAt, source: source, url: url)
  }
}
