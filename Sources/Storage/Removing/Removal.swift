import GRDB
import News

/// What an operator wants out of the archive.
public enum Removal: Hashable, Sendable {
  /// One article, by an identity that it has or had.
  case article(ArticleID)
  /// The articles whose current content a source brought.
  case source(SourceName)
  /// The articles of a host and of those below it.
  case site(String)
  /// The articles dated before a time, undated ones by their first capture.
  case before(Timestamp)

  /// The rows that are meant, as a condition on `article`.
  var condition: (sql: String, values: StatementArguments) {
    switch self {
    case .article(let id): (Archive.isNamed, [id.rawValue])
    case .source(let name): ("article.source = ?1", [name.rawValue])
    case .site(let host): ArticleFilter.site(host)
    case .before(let time): ("article.sort_time < ?1", [time.milliseconds])
    }
  }
}

/// What a removal would take out.
public struct RemovalPlan: Hashable, Sendable {
  /// How many articles.
  public let articles: Int
  /// How many revisions they have.
  public let revisions: Int
  /// What those keep, in bytes; the index and the lists come on top.
  public let bytes: Int
  /// Some of the articles, the newest first.
  public let examples: [ArticleSummary]
}
