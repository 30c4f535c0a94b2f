/// Why a document can't be read at all. Anything that can be read leniently is not an error.
public enum XMLError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The document is longer than the limit; both are in bytes.
  case tooLarge(bytes: Int, limit: Int)
  /// The document has more pieces of markup than the limit.
  case tooManyElements(limit: Int)
  /// It has no element at all, as plain text or an empty file.
  case noElement

  /// What is wrong, in words for an operator.
  public var description: String {
    switch self {
    case .tooLarge(let bytes, let limit): "the document has \(bytes) bytes, more than the \(limit) allowed"
    case .tooManyElements(let limit): "the document has more than the \(limit) elements and attributes allowed"
    case .noElement: "it has no XML elements"
    }
  }
}

/// How much of a document is read.
public struct XMLLimits: Hashable, Sendable {
  /// The longest document, in bytes.
  public var bytes: Int
  /// The deepest nesting; deeper tags are skipped, and their text belongs to the deepest element kept.
  public var depth: Int
  /// The most pieces of markup that are read, as a budget for work and memory: elements, attributes, comments,
  /// character data, and end tags without a start.
  public var elements: Int
  /// The most attributes of one element; the rest are skipped.
  public var attributes: Int

  /// Creates limits that fit feeds and sitemaps: the sitemap protocol allows 50 MB.
  public init(bytes: Int = 52_428_800, depth: Int = 128, elements: Int = 4_000_000, attributes: Int = 64) {
    self.bytes = bytes
    self.depth = depth
    self.elements = elements
    self.attributes = attributes
  }
}
