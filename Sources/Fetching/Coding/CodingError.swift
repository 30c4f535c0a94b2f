/// Why a coded body could not be read.
public enum CodingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The bytes break the coding's rules; the text says how.
  case damaged(String)
  /// The bytes end before the coding does.
  case cutOff
  /// The output is longer than the limit in bytes; it may be a decompression bomb.
  case tooLarge(limit: Int)
  /// A coding that is not supported, such as `compress`.
  case unknown(String)
  /// The library behind the coding failed, for example for lack of memory.
  case failed(String)

  /// What is wrong, for an operator.
  public var description: String {
    switch self {
    case .damaged(let how): "the coded bytes are damaged: \(how)"
    case .cutOff: "the coded bytes end too early"
    case .tooLarge(let limit): "it decodes to more than the limit of \(limit) bytes"
    case .unknown(let name): "the coding '\(name)' is not known"
    case .failed(let how): how
    }
  }
}
