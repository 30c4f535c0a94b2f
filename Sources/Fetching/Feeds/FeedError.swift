import XMLReading

/// Why a document can't be read as a feed.
public enum FeedError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The document can't be read as XML at all.
  case unreadable(XMLError)
  /// It is compressed and can't be decompressed.
  case brokenCompression(CodingError)
  /// It looks like JSON but is not, with the reason.
  case brokenJSON(String)
  /// It is something else, with this outermost element.
  case notAFeed(root: String)

  /// What is wrong, in words for an operator.
  public var description: String {
    switch self {
    case .unreadable(let error): "neither a feed nor a sitemap: \(error)"
    case .brokenCompression(let error): "not a list: \(error)"
    case .brokenJSON(let reason): "not a feed: broken JSON: \(reason)"
    case .notAFeed("{}"): "not a feed, but other JSON"
    case .notAFeed(let root):
      "not a feed: the document is <\(root)>; RSS, RDF, Atom and JSON Feed are read"
    }
  }
}
