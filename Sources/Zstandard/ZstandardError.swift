/// Why bytes can't be unpacked.
public enum ZstandardError: Error, Hashable, Sendable, CustomStringConvertible {
  /// They are not valid Zstandard; the text says why.
  case damaged(String)
  /// They end before their frame does.
  case cutOff
  /// The content is longer than the limit.
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
