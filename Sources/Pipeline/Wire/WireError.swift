import Fields

/// Why bytes from the wire are not a valid message.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A short, stable code.
  public let code: Code
  /// What and where, in words.
  public let detail: String

  /// The ways a message can be wrong.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The frame is not JSON, or not an envelope.
    case malformed
    /// The envelope has a version that this program doesn't know.
    case unknownVersion = "unknown-version"
    /// The kind is unknown, or doesn't belong on this boundary.
    case unknownKind = "unknown-kind"
    /// A field of the payload is missing or has the wrong type.
    case badPayload = "bad-payload"
    /// The attachment is missing, surplus, or has a different length than announced.
    case badAttachment = "bad-attachment"
    /// A frame would be larger than `post.maximum-message` allows.
    case tooLarge = "message-too-large"
  }

  /// Creates an error from its parts.
  public init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  /// Creates an error for invalid JSON.
  init(_ error: JSONError) {
    switch error.code {
    case .malformed: self.init(.malformed, error.detail)
    case .badValue: self.init(.badPayload, error.detail)
    }
  }

  /// The code and the detail in one line.
  public var description: String { "\(code.rawValue): \(detail)" }
}
