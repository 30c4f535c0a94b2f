/// Thrown by work that can't be done now for a reason unrelated to the message, such as a full disk.
///
/// The stage then waits and tries the same message again, for up to `Pace.deferralLimit`.
public struct Deferral: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why, in words for an operator.
  public let reason: String

  /// Give the reason in words for an operator, such as that the disk is full.
  public init(_ reason: String) { self.reason = reason }

  /// The reason alone.
  public var description: String { reason }
}
