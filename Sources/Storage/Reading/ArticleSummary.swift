import GRDB
import News

/// An article as lists show it: its current revision's main fields, without its text.
public struct ArticleSummary: Hashable, Sendable, Codable {
  /// The article.
  public var id: ArticleID
  /// The address that answered.
  public var url: String
  /// The address that the page calls its own.
  public var canonicalURL: String?
  /// The headline.
  public var headline: String
  /// The authors' names.
  public var authors: [String]
  /// The site's host.
  public var host: String
  /// The site's name.
  public var siteName: String?
  /// The language: a BCP 47 tag, lower case.
  public var language: String?
  /// The section of the site.
  public var section: String?
  /// The publication date in ISO 8601, to the precision that is known.
  public var published: String?
  /// When the current content was first captured.
  public var fetchedAt: Timestamp
  /// The first capture.
  public var firstSeen: Timestamp
  /// The last capture.
  public var lastSeen: Timestamp
  /// The source that brought the current content.
  public var source: SourceName
  /// Who is credited, and the original's address.
  public var attributionName: String?
  /// The original's address.
  public var attributionURL: String?
  /// The body's length in Unicode scalars.
  public var letters: Int
  /// How often the page was captured.
  public var captures: Int
  /// How many revisions there are.
  public var revisions: Int
  /// The current revision.
  public var current: RevisionID
}

extension ArticleSummary {
  /// The columns that a row must have.
  static let columns = """
    article.identity, article.url, article.canonical_url, article.headline, article.authors, article.host,
    article.site_name, article.language, article.section, article.published, article.fetched_at, article.first_seen,
    article.last_seen, article.source, article.attribution_name, article.attribution_url, article.letters,
    article.captures, article.revisions, article.current
    """

  /// Reads a row that begins with `columns`.
  init(_ row: Row) {
    id = ArticleID(rawValue: row[0])
    url = row[1]
    canonicalURL = row[2]
    headline = row[3]
    authors = JSONText.texts(row[4])
    host = row[5]
    siteName = row[6]
    language = row[7]
    section = row[8]
    published = row[9]
    fetchedAt = Timestamp(milliseconds: row[10])
    firstSeen = Timestamp(milliseconds: row[11])
    lastSeen = Timestamp(milliseconds: row[12])
    source = SourceName(rawValue: row[13])
    attributionName = row[14]
    attributionURL = row[15]
    letters = row[16]
    captures = row[17]
    revisions = row[18]
    current = RevisionID(rawValue: row[19])
  }
}
