import News

/// Thrown by work that finds the journey at its end without a fault, such as a page that a rule of the user's filters.
public struct JourneyEnd: Error, Hashable, Sendable, CustomStringConvertible {
  /// How it ends.
  public let outcome: Receipt.Outcome
  /// Why, in words for an operator.
  public let reason: String

  /// An end with its reason.
  public init(_ outcome: Receipt.Outcome, reason: String) {
    self.outcome = outcome
    self.reason = reason
  }

  /// The outcome and the reason in one line.
  public var description: String { "\(outcome.rawValue): \(reason)" }
}
