/// Thrown by a program that exits for a reason with its own exit code.
public struct Ending: Error, Hashable, Sendable, CustomStringConvertible {
  /// The exit code.
  public let code: ExitCode
  /// Why, in words for an operator.
  public let reason: String

  /// An end with its reason.
  public init(_ code: ExitCode, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The reason.
  public var description: String { reason }
}
