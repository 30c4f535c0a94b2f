/// One line of a page, and whether it was kept, for inspection.
public struct PageLine: Hashable, Sendable, Codable {
  /// The line's text, cut after about 400 bytes.
  public let text: String
  /// The rule that removed it; nil if it was kept.
  public let rule: String?
}
