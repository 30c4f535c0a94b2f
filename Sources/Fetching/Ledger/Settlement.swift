/// The result of entering a batch of receipts.
public struct Settlement: Hashable, Sendable {
  /// Items that these receipts ended, including revived ones.
  public var settled = 0
  /// Items that were dead letters until their receipt came.
  public var revived = 0
  /// Receipts of items that already had an outcome; the first one stays.
  public var duplicates = 0
  /// Receipts of items that the ledger doesn't know, or hasn't sent that often: misdirected or forged.
  public var unknown = 0

  /// Creates a result with all counts 0.
  public init() {}
}
