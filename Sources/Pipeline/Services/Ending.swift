/// Thrown to end a program with a particular exit code.
public struct Ending: Error, Hashable, Sendable, CustomStringConvertible {
  /// The exit code.
  public let code: ExitCode
  /// Why, in words for an operator.
  public let reason: String

  /// Creates an end with its reason.
  public init(_ code: ExitCode, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The reason.
  public var description: String { reason }
}
