import News

/// A capture that is in the journal and may now get its row in the ledger.
public struct Journaled: Hashable, Sendable {
  /// The item's id, which is the record's.
  public let id: ItemID
  /// Where the record is.
  public let pointer: Pointer
}
