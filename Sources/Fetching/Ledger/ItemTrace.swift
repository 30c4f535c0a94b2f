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
  /// The stations that it passed and how long each worked, by the receipt; none before it came.
  public let hops: [Hop]
  /// How its publisher says that it may be kept and used; see `PageMarks`.
  public let marks: String?

  /// The receipt that ended the journey; nil while there is none.
  public var receipt: Receipt? {
    let outcome = Receipt.Outcome.allCases.first { $0 != .killed && ItemState($0) == state }
    guard let outcome, let endedAt else { return nil }
    return Receipt(
      item: id, outcome: outcome, reason: reason, stage: stage ?? .store, time: endedAt, source: source, url: url)
  }
}
