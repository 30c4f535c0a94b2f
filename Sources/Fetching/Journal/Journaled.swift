import News

/// A capture that stands in the journal: it may now get its row in the ledger.
public struct Journaled: Hashable, Sendable {
  /// The item's identity: the record's own.
  public let id: ItemID
  /// Where the record stands.
  public let pointer: Pointer
}
