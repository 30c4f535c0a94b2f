/// Why a text is not the JSON of a value.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the text is at fault, or one of its values.
  public let code: Code
  /// What and where, in words. For example `'trust' is 2.0, not from 0.0 to 1.0` or `',' or '}' expected at byte 17`.
  /// It may quote what was read, so it is not safe for a terminal.
  public let detail: String

  /// They are apart because a message is refused with another code for each.
  public enum Code: String, Hashable, Sendable {
    /// It is not JSON, is nested too deeply, or a value has another type than its field.
    case malformed
    /// A field is missing, out of its range, too long, or none of the values that its type has.
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
