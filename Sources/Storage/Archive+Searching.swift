import GRDB
import News

extension Archive {
  /// Finds the articles whose current revision answers a query.
  ///
  /// - Parameters:
  ///   - query: what to find; a query without words lists the newest articles that pass its filters.
  ///   - order: the order of the hits.
  ///   - limit: the most hits, at least 1.
  ///   - offset: how many hits to pass over.
  ///   - now: the time that `SearchOrder.recency` counts from.
  public func search(
    _ query: SearchQuery, order: SearchOrder = .relevance, limit: Int = 20, offset: Int = 0, now: Timestamp
  ) throws(ArchiveError) -> SearchResults {
    let expression = MatchExpression(query)
    if expression.required == nil, !query.terms.isEmpty {
      return SearchResults(hits: [], hasMore: false, isWithoutWords: true)
    }
    return try translating {
      try reader.read { db in
        let search = Search(query: query, expression: expression, order: order, now: now)
        let rows = try search.rows(db, limit: max(1, limit) + 1, offset: max(0, offset))
        let hits = try rows.prefix(max(1, limit)).map { try search.hit($0, db) }
        return SearchResults(hits: hits, hasMore: rows.count > hits.count, isWithoutWords: false)
      }
    }
  }
}

/// One search on one view of the archive.
private struct Search {
  let query: SearchQuery
  let expression: MatchExpression
  let order: SearchOrder
  let now: Timestamp

  /// The rows of a page of hits: the summary's columns and the score.
  func rows(_ db: Database, limit: Int, offset: Int) throws -> [Row] {
    var filter = ArticleFilter(query)
    let tables: String
    var score = "0.0"
    if let required = expression.required {
      tables = "word JOIN article ON article.id = word.rowid"
      let match = expression.excluded.map { "(\(required)) NOT (\($0))" } ?? required
      filter.add("word MATCH ?", [match])
      score = "-bm25(word, \(IndexedText.weights))"
    } else {
      tables = "article"
      if let excluded = expression.excluded {
        filter.add("article.id NOT IN (SELECT rowid FROM word WHERE word MATCH ?)", [excluded])
      }
    }
    let sql = """
      SELECT \(ArticleSummary.columns), \(score) AS score FROM \(tables) \(filter.clause)
      ORDER BY \(ordering) LIMIT ? OFFSET ?
      """
    return try Row.fetchAll(db, sql: sql, arguments: filter.arguments + [limit, offset])
  }

  /// A hit with its snippets.
  func hit(_ row: Row, _ db: Database) throws -> SearchHit {
    let summary = ArticleSummary(row)
    let article = try StoredArticle.read(revision: summary.current.rawValue, db)
    let texts = [article.subheadline].compactMap { $0 } + article.body.map(\.text)
    return SearchHit(
      article: summary, headline: Snippet(whole: article.headline, expression.highlights),
      snippet: Snippet(of: texts, expression.highlights), score: row["score"])
  }

  private var ordering: String {
    guard expression.required != nil else { return "article.sort_time DESC, article.id DESC" }
    switch order {
    case .relevance: return "score DESC, article.sort_time DESC"
    case .newest: return "article.sort_time DESC, article.id DESC"
    case .recency:
      // An article of the future is as new as one of now.
      let age = "max(0.0, (\(now.milliseconds) - article.sort_time) / 2592000000.0)"
      return "score * (1.0 + 1.0 / (1.0 + \(age))) DESC, article.id DESC"
    }
  }
}
