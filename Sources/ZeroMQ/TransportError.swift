import CZeroMQ

/// An error of a socket: what was tried, on which endpoint, and why it failed.
public struct TransportError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried or found.
  public let code: Code
  /// The endpoint, path or option it was tried on.
  public let subject: String
  /// The reason in words for an operator.
  public let cause: String
  /// The system's error number; 0 if there is none.
  public let number: Int32

  /// The last seven are what could not be done.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// An endpoint's text is malformed or too long.
    case badEndpoint
    /// A limit or a key is not allowed.
    case badOption
    /// The endpoint would carry plain text beyond this machine.
    case unprotected
    /// The runtime directory is open to others, or can't be created.
    case unsafeDirectory
    /// Another process has bound the endpoint.
    case inUse
    /// The other side refuses this one.
    case refused
    case create, configure, bind, connect, send, receive, poll
  }

  /// Creates an error with its reason in words.
  public init(_ code: Code, _ subject: String, cause: String, number: Int32 = 0) {
    self.code = code
    self.subject = subject
    self.cause = cause
    self.number = number
  }

  /// An error with the reason that libzmq or the system left in `errno`.
  static func last(_ code: Code, _ subject: String) -> TransportError {
    let number = zmq_errno()
    let text = unsafe zmq_strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    return TransportError(code, subject, cause: text, number: number)
  }

  /// One line: what, on what, why.
  public var description: String { "\(code.words) \(subject): \(cause)" }
}

extension TransportError.Code {
  /// The code as the beginning of the message.
  var words: String {
    switch self {
    case .badEndpoint: "bad endpoint"
    case .badOption: "bad socket option"
    case .unprotected: "refused unprotected endpoint"
    case .unsafeDirectory: "unsafe runtime directory"
    case .inUse: "endpoint in use"
    case .refused: "not let in at"
    default: "can't \(rawValue)"
    }
  }
}
