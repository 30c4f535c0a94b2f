import News

/// Thrown by work to end an item's journey though nothing is wrong, for example because a rule of the operator's
/// filters the page.
public struct JourneyEnd: Error, Hashable, Sendable, CustomStringConvertible {
  /// How it ends.
  public let outcome: Receipt.Outcome
  /// Why, in words for an operator.
  public let reason: String

  /// Creates an end with its reason.
  public init(_ outcome: Receipt.Outcome, reason: String) {
    self.outcome = outcome
    self.reason = reason
  }

  /// The outcome and the reason in one line.
  public var description: String { "\(outcome.rawValue): \(reason)" }
}
