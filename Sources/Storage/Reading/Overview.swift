import News

/// Counts of what is in the archive.
public struct Overview: Hashable, Sendable, Codable {
  /// The number of articles.
  public var articles: Int
  /// The number of revisions of all articles.
  public var revisions: Int
  /// The number of items that were stored or otherwise ended here.
  public var items: Int
  /// Bytes of the database, without its log.
  public var bytes: Int
  /// The first capture; nil in an empty archive.
  public var firstSeen: Timestamp?
  /// The last capture; nil in an empty archive.
  public var lastSeen: Timestamp?
}

/// What the archive did with one source's items: its side of the books.
public struct SourceBook: Hashable, Sendable, Codable {
  /// The source that the articles name.
  public var source: SourceName
  /// Items by outcome; an outcome that never occurred is missing.
  public var items: [Receipt.Outcome: Int]

  /// Creates a book from its parts.
  public init(source: SourceName, items: [Receipt.Outcome: Int]) {
    self.source = source
    self.items = items
  }
}

/// One site's share of the archive.
public struct SiteCount: Hashable, Sendable, Codable {
  /// The host in lower case; empty for articles from files.
  public var host: String
  /// How many articles the archive has of it now.
  public var articles: Int
  /// The last capture of any of them.
  public var lastSeen: Timestamp
}
