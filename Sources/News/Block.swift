/// A separate piece of text: a paragraph, a heading, a list item.
public struct Block: Hashable, Sendable, Codable {
  /// What the block is; only a heading has a level.
  public var kind: Kind
  /// The text as written, with runs of layout white space as one space; preformatted text keeps its lines.
  public var text: String
  /// The heading's level, 1 to 6; nil for other kinds.
  public var level: Int?
  /// The addresses that the text links to, in order.
  public var links: [Document.Link]?

  /// The most special that a block is in: a heading in a table's cell is `table`, a quotation in a list `quotation`.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case paragraph, heading, quotation, listItem, table, preformatted, caption
  }

  /// Give a level for headings only.
  public init(kind: Kind, text: String, level: Int? = nil, links: [Document.Link]? = nil) {
    self.kind = kind
    self.text = text
    self.level = level
    self.links = links
  }
}
