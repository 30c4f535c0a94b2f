import GRDB
import News

/// What an operator wants removed from the archive.
public enum RemovalTarget: Hashable, Sendable {
  /// One article, by its current or a former id.
  case article(ArticleID)
  /// The articles whose current content came from a source.
  case source(SourceName)
  /// The articles of a host and its subdomains.
  case site(String)
  /// The articles dated before a time; undated ones count by their first capture.
  case before(Timestamp)
  /// The articles that are in all of these.
  case all([RemovalTarget])

  /// The condition on `article` that selects the rows. No parts in `all` select every article.
  var condition: ArticleFilter.Condition {
    switch self {
    case .article(let id): (Self.isNamed, [id.rawValue, id.rawValue])
    case .source(let name): ("article.source = ?", [name.rawValue])
    case .site(let host): ArticleFilter.site(host)
    case .before(let time): ("article.sort_time < ?", [time.milliseconds])
    case .all(let parts):
      (
        (["TRUE"] + parts.map { "(\($0.condition.sql))" }).joined(separator: " AND "),
        parts.reduce(into: []) { $0 += $1.condition.values }
      )
    }
  }

  /// `Archive.isNamed` with a separate argument for each place, so that it can be joined with other conditions.
  private static let isNamed = Archive.isNamed.replacing("?1", with: "?")
}

/// What a removal would remove.
public struct RemovalPlan: Hashable, Sendable {
  /// How many articles.
  public let articles: Int
  /// How many revisions they have.
  public let revisions: Int
  /// The bytes of their contents, without index and lists.
  public let bytes: Int
  /// Some of the articles, newest first.
  public let examples: [ArticleSummary]
}

/// An article that an operator removed.
public struct RemovedArticle: Hashable, Sendable {
  /// Its id, to be passed to `Archive.takeBack`.
  public let id: ArticleID
  /// When it was removed.
  public let removedAt: Timestamp
  /// The items that contained it; none if it was removed before version 10 of the archive.
  public let items: [ItemID]
}
