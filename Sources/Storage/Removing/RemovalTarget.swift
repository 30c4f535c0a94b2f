import GRDB
import News

/// What an operator wants removed from the archive.
public enum RemovalTarget: Hashable, Sendable {
  /// One article, by a current or former identity.
  case article(ArticleID)
  /// The articles whose current content a source brought.
  case source(SourceName)
  /// The articles of a host and its subdomains.
  case site(String)
  /// The articles dated before a time, undated ones by their first capture.
  case before(Timestamp)
  /// The articles that each of these means.
  case all([RemovalTarget])

  /// The condition on `article` that selects the rows.
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

  /// As `Archive.isNamed`, with an argument for each place, so that it can stand beside other conditions.
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
  /// Some of the articles, the newest first.
  public let examples: [ArticleSummary]
}

/// An article that an operator removed.
public struct RemovedArticle: Hashable, Sendable {
  /// Its identity, which `Archive.takeBack` wants.
  public let id: ArticleID
  /// When it was removed.
  public let removedAt: Timestamp
  /// The items that brought it; none where it was removed before version 10 of the archive.
  public let items: [ItemID]
}
