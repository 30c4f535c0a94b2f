/// Why the ledger could not do something.
public struct LedgerError: Error, CustomStringConvertible {
  /// What was tried.
  public let action: String
  /// The ledger's file.
  public let file: String
  /// What stood in the way.
  public let cause: any Error

  /// What was tried, on what, and why it failed.
  public var description: String { "the ledger \(file) could not \(action): \(cause)" }
}
