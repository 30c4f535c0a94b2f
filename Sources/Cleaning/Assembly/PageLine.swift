/// One line of a page, in the page's order: what became of it, for a person who looks.
public struct PageLine: Hashable, Sendable, Codable {
  /// The line's text, cut short after some 400 bytes.
  public let text: String
  /// The rule that removed it; nil where it was kept.
  public let rule: String?
}
