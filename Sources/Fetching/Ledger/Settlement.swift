/// What came of a batch of receipts.
public struct Settlement: Hashable, Sendable {
  /// Items whose journey ended with these receipts, revived ones among them.
  public var settled = 0
  /// Items that were dead letters until their receipt came.
  public var revived = 0
  /// Receipts of items that had their outcome already; the first one stays.
  public var duplicates = 0
  /// Receipts of items that the ledger doesn't know or hasn't sent so often: foreign or forged ones.
  public var unknown = 0

  /// A settlement of nothing.
  public init() {}
}
