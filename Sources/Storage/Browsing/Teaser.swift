import GRDB
import News

/// An article as shown in lists for readers: its main fields and an excerpt.
public struct Teaser: Hashable, Sendable, Encodable {
  /// The main fields.
  public var article: ArticleSummary
  /// The page's own description, or the body's beginning.
  public var excerpt: String?
  /// Whether the text runs from right to left.
  public var isRightToLeft: Bool
}

extension Teaser {
  /// The query; `pick` selects the ids and `place`, which orders them.
  static func select(_ pick: String) -> String {
    """
    SELECT \(ArticleSummary.columns), revision.json, pick.place, article.id
    FROM (\(pick)) AS pick CROSS JOIN article ON article.id = pick.id
      CROSS JOIN revision ON revision.id = article.current
    ORDER BY pick.place DESC, article.id DESC
    """
  }

  /// Reads a row of `select`. It unpacks the whole article for its excerpt, which has no column.
  init(_ row: Row, _ db: Database, _ unpacker: Unpacker) throws {
    article = ArticleSummary(row)
    let stored = try StoredArticle.decode(row[ArticleSummary.columnCount], db, unpacker)
    excerpt = stored.excerpt
    isRightToLeft = stored.isRightToLeft
  }

  /// The column of `place` in a row of `select`; the next one is the article's row.
  static let placeColumn = ArticleSummary.columnCount + 1
}
