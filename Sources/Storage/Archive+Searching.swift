import GRDB
import News

extension Archive {
  /// Finds articles whose current revision matches a query. Unless the order is `newest`, articles with the words as
  /// typed come before those with other forms of them.
  ///
  /// - Parameters:
  ///   - query: what to find; a query without words lists the newest articles that pass its filters.
  ///   - order: the order of the hits.
  ///   - limit: the most hits, at least 1.
  ///   - offset: how many hits to skip.
  ///   - now: the time that `SearchOrder.recency` counts from.
  /// A query whose words have no letter or digit finds nothing, and says so in `isWithoutWords`: as a list of
  /// everything it would look like an answer.
  public func search(
    _ query: SearchQuery, order: SearchOrder = .relevance, limit: Int = 20, offset: Int = 0, now: Timestamp
  ) throws(ArchiveError) -> SearchResults {
    let plain = MatchExpression(query)
    if plain.required == nil, !query.terms.isEmpty {
      return SearchResults(hits: [], hasMore: false, total: 0, isTotalCut: false, isWithoutWords: true)
    }
    return try translating {
      try reader.read { db in
        let forms = try WordForms(of: query, db)
        let search = Search(
          query: query, expression: forms.isEmpty ? plain : MatchExpression(query, forms: forms),
          exact: forms.isEmpty ? nil : plain.match, order: order, now: now, unpacker: unpacker)
        let rows = try search.rows(db, limit: max(1, limit) + 1, offset: max(0, offset))
        let hits = try rows.prefix(max(1, limit)).map { try search.hit($0, db) }
        let total = try search.count(db)
        return SearchResults(
          hits: hits, hasMore: rows.count > hits.count, total: min(total, Archive.mostCounted),
          isTotalCut: total > Archive.mostCounted, isWithoutWords: false)
      }
    }
  }
}

/// One search on one snapshot of the archive.
private struct Search {
  let query: SearchQuery
  let expression: MatchExpression
  /// The FTS5 expression for the words as typed; nil if `expression` has no other forms.
  let exact: String?
  let order: SearchOrder
  let now: Timestamp
  let unpacker: Unpacker

  /// The tables and conditions: through the word index if words are wanted, else through the articles. FTS5 can't
  /// exclude words where none is wanted.
  private var selection: (tables: String, filter: ArticleFilter) {
    var filter = ArticleFilter(query)
    if let match = expression.match {
      filter.add("word MATCH ?", [match])
      return ("word JOIN article ON article.id = word.rowid", filter)
    }
    if let excluded = expression.excluded {
      filter.add("article.id NOT IN (SELECT rowid FROM word WHERE word MATCH ?)", [excluded])
    }
    return ("article", filter)
  }

  /// The rows of a page of hits: the summary's columns and the score.
  func rows(_ db: Database, limit: Int, offset: Int) throws -> [Row] {
    let (tables, filter) = selection
    let score = expression.required == nil ? "0.0" : "-bm25(word, \(IndexedText.weights))"
    let isExact = exact == nil ? "1" : "article.id IN (SELECT rowid FROM word WHERE word MATCH ?)"
    let sql = """
      SELECT \(ArticleSummary.columns), \(score) AS score, \(isExact) AS is_exact FROM \(tables) \(filter.clause)
      ORDER BY \(ordering) LIMIT ? OFFSET ?
      """
    let first = exact.map { [$0] as StatementArguments } ?? []
    return try Row.fetchAll(db, sql: sql, arguments: first + filter.arguments + [limit, offset])
  }

  /// The number of hits, counted up to one more than `mostCounted`.
  func count(_ db: Database) throws -> Int {
    let (tables, filter) = selection
    let sql = "SELECT count(*) FROM (SELECT 1 FROM \(tables) \(filter.clause) LIMIT \(Archive.mostCounted + 1))"
    return try Int.fetchOne(db, sql: sql, arguments: filter.arguments) ?? 0
  }

  /// A hit with its snippets.
  func hit(_ row: Row, _ db: Database) throws -> SearchHit {
    let summary = ArticleSummary(row)
    let article = try StoredArticle.read(revision: summary.current.rawValue, db, unpacker)
    let texts = [article.subheadline].compactMap { $0 } + article.body.map(\.text)
    return SearchHit(
      article: summary, headline: Snippet(whole: article.headline, expression.highlights),
      snippet: Snippet(of: texts, expression.highlights), score: row["score"])
  }

  /// SQL's order. `recency` multiplies the score by 1 + 1/(1 + age), with the age in months of 30 days.
  private var ordering: String {
    guard expression.required != nil else { return "article.sort_time DESC, article.id DESC" }
    switch order {
    case .relevance: return "is_exact DESC, score DESC, article.sort_time DESC"
    case .newest: return "article.sort_time DESC, article.id DESC"
    case .recency:
      // An article dated in the future counts as if it were dated now.
      let age = "max(0.0, (\(now.milliseconds) - article.sort_time) / 2592000000.0)"
      return "is_exact DESC, score * (1.0 + 1.0 / (1.0 + \(age))) DESC, article.id DESC"
    }
  }
}
