/// Why a text is not the JSON of a value.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of error.
  public let code: Code
  /// What and where, in words.
  public let detail: String

  /// The kinds of errors.
  public enum Code: String, Hashable, Sendable {
    /// It is not JSON.
    case malformed
    /// A field is missing, of another type, or out of its range.
    case badValue = "bad-value"
  }

  /// Creates an error from its parts.
  public init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  /// The code and the detail in one line.
  public var description: String { "\(code.rawValue): \(detail)" }
}
