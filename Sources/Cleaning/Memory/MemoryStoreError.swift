/// Why what the cleaner learned can't be kept or read.
public struct MemoryStoreError: Error, CustomStringConvertible {
  /// What was tried: `be opened`.
  public let action: String
  /// The file.
  public let file: String
  /// Why it failed.
  public let cause: any Error

  /// What to tell the operator.
  public var description: String {
    "what was learned of sites in '\(file)' can't \(action): \(cause); with the file gone, learning begins anew"
  }
}
