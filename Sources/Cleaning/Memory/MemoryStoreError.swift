/// Why the memory of sites can't be stored or read.
public struct MemoryStoreError: Error, CustomStringConvertible {
  /// What was tried, such as `be opened`.
  public let action: String
  /// The file.
  public let file: String
  /// Why it failed.
  public let cause: any Error

  /// What to tell the operator.
  public var description: String {
    "what was learned about sites in '\(file)' can't \(action): \(cause); without the file, learning starts again"
  }
}
