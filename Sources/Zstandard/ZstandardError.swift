/// Why bytes can't be unpacked.
public enum ZstandardError: Error, Hashable, Sendable, CustomStringConvertible {
  /// They are no Zstandard, or break its rules; the text says how.
  case damaged(String)
  /// They end before their frame does.
  case cutOff
  /// What comes out is longer than the limit.
  case tooLarge
  /// The library got no memory.
  case noMemory

  /// What is wrong, for an operator.
  public var description: String {
    switch self {
    case .damaged(let how): how
    case .cutOff: "it ends before its frame does"
    case .tooLarge: "it is longer than the limit"
    case .noMemory: "there is no memory to unpack it"
    }
  }
}
