/// A text that is no selector of the subset.
public struct SelectorError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text.
  public let selector: String
  /// Where in it reading stopped, in bytes.
  public let offset: Int
  /// What was expected there.
  public let expected: String

  /// What is wrong, for whoever wrote the selector.
  public var description: String {
    "not a selector: \"\(selector)\" at byte \(offset): expected \(expected)"
  }
}
