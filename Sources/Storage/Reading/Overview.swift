import News

/// The archive in numbers.
public struct Overview: Hashable, Sendable, Codable {
  /// Articles.
  public var articles: Int
  /// Revisions of them all.
  public var revisions: Int
  /// Items answered.
  public var items: Int
  /// Bytes of the database, without its log.
  public var bytes: Int
  /// The first capture; none in an empty archive.
  public var firstSeen: Timestamp?
  /// The last capture; none in an empty archive.
  public var lastSeen: Timestamp?
}

/// The archive's answers to one source's items: its side of the books.
public struct SourceBook: Hashable, Sendable, Codable {
  /// The source.
  public var source: SourceName
  /// Items by outcome; an outcome that never occurred is missing.
  public var items: [Receipt.Outcome: Int]

  /// A book from its parts.
  public init(source: SourceName, items: [Receipt.Outcome: Int]) {
    self.source = source
    self.items = items
  }
}

/// One site's share of the archive.
public struct SiteCount: Hashable, Sendable, Codable {
  /// The host.
  public var host: String
  /// Its articles.
  public var articles: Int
  /// The last capture of any of them.
  public var lastSeen: Timestamp
}
