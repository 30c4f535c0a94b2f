import GRDB
import News

extension Archive {
  /// The number up to which hits are counted.
  public static let mostCounted = 10_000
  /// How many of the latest hits are ranked, which bounds the cost of a common word.
  public static let mostRanked = 1000

  /// Finds the articles that match a query, counts them, and counts the ranked ones by site, language and date.
  ///
  /// - Parameter page: from 1; the last available page ends at `mostRanked`.
  /// Only the latest `mostRanked` hits take part: a page after them is empty, and counts are of them alone.
  public func explore(
    _ query: SearchQuery, order: SearchOrder = .relevance, page: Int = 1, size: Int = 20, now: Timestamp
  ) throws(ArchiveError) -> Exploration {
    let plain = MatchExpression(query)
    guard plain.required != nil || query.terms.isEmpty else {
      return Exploration(
        hits: [], total: 0, isTotalCut: false, ranked: 0, isWithoutWords: true, sites: [], languages: [], dates: [])
    }
    return try reading { db in
      let forms = try WordForms(of: query, db)
      let expression = forms.isEmpty ? plain : MatchExpression(query, forms: forms)
      let candidates = try Candidates(query, expression, exact: forms.isEmpty ? nil : plain, db)
      let ids = candidates.page(max(1, page), size: max(1, size), order: order, now: now)
      return Exploration(
        hits: try ids.map { try hit($0.id, score: $0.score, expression, db) }, total: candidates.total,
        isTotalCut: candidates.isTotalCut, ranked: candidates.rows.count, isWithoutWords: false,
        sites: candidates.facets(by: \.host), languages: candidates.facets(by: \.language),
        dates: DateHistogram.counts(of: candidates.rows.map(\.time)))
    }
  }

  /// A hit with its snippets. Throws `damaged` if the row or its content is missing.
  private func hit(
    _ id: Int64, score: Double, _ expression: MatchExpression, _ db: Database
  ) throws -> SearchHit {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT \(ArticleSummary.columns) FROM article WHERE id = ?", arguments: [id])
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "article \(id) is missing") }
    let summary = ArticleSummary(row)
    let article = try StoredArticle.read(revision: summary.current.rawValue, db, unpacker)
    let texts = [article.subheadline].compactMap { $0 } + article.body.map(\.text)
    return SearchHit(
      article: summary, headline: Snippet(whole: summary.headline, expression.highlights),
      snippet: Snippet(of: texts, expression.highlights), score: score)
  }
}

/// The hits to be ranked, and how many there are in all.
private struct Candidates {
  /// One hit, as much of it as ranking and counting need.
  struct Found {
    let id: Int64
    let host: String
    let language: String
    let time: Int64
    let score: Double
    /// Whether it has the words as typed.
    var isExact = true
  }

  let rows: [Found]
  let total: Int
  let isTotalCut: Bool

  /// The hits with the words as typed, then, if there is room, those with other forms of them.
  init(_ query: SearchQuery, _ expression: MatchExpression, exact: MatchExpression?, _ db: Database) throws {
    let isByBeginning = query.terms.contains(where: \.isPrefix)
    // Ranking a prefix query would read every article with such a word: a quarter of a second for 100,000 articles.
    let score = expression.required == nil || isByBeginning ? "0.0" : "-bm25(word, \(IndexedText.weights))"
    let selection = Selection(query, expression, matching: expression.match)
    var rows: [Found] = []
    if let exact, let match = exact.match, let all = expression.match {
      rows = try Self.rows(Selection(query, exact, matching: match), score, limit: Archive.mostRanked, db)
      let others = Selection(query, expression, matching: "(\(all)) NOT (\(match))")
      rows += try Self.rows(others, score, limit: Archive.mostRanked - rows.count, isExact: false, db)
    } else {
      rows = try Self.rows(selection, score, limit: Archive.mostRanked, db)
    }
    self.rows = rows
    guard rows.count == Archive.mostRanked, !isByBeginning else {
      total = rows.count
      isTotalCut = rows.count == Archive.mostRanked
      return
    }
    let isFiltered = !ArticleFilter(query).conditions.isEmpty
    let counted = isFiltered || expression.required == nil ? selection.tables : "word"
    let count =
      try Int.fetchOne(
        db,
        sql:
          "SELECT count(*) FROM (SELECT 1 FROM \(counted) \(selection.filter.clause) LIMIT \(Archive.mostCounted + 1))",
        arguments: selection.filter.arguments) ?? 0
    total = min(count, Archive.mostCounted)
    isTotalCut = count > Archive.mostCounted
  }

  /// The tables, conditions and order for finding hits.
  private struct Selection {
    let tables: String
    let order: String
    var filter: ArticleFilter

    init(_ query: SearchQuery, _ expression: MatchExpression, matching match: String?) {
      filter = ArticleFilter(query)
      if let match {
        filter.add("word MATCH ?", [Candidates.sites(query).map { "(\(match)) AND \($0)" } ?? match])
        tables = "word CROSS JOIN article ON article.id = word.rowid"
        order = "word.rowid DESC"
      } else {
        tables = "article"
        order = "article.sort_time DESC"
        if let excluded = expression.excluded {
          filter.add("article.id NOT IN (SELECT rowid FROM word WHERE word MATCH ?)", [excluded])
        }
      }
    }
  }

  /// Reads rows one by one: copying a thousand rows would cost as much as the search.
  private static func rows(
    _ selection: Selection, _ score: String, limit: Int, isExact: Bool = true, _ db: Database
  ) throws -> [Found] {
    var rows: [Found] = []
    let sql = """
      SELECT article.id, article.host, article.language, article.sort_time, \(score) FROM \(selection.tables)
      \(selection.filter.clause) ORDER BY \(selection.order) LIMIT \(limit)
      """
    let cursor = try Row.fetchCursor(db, sql: sql, arguments: selection.filter.arguments)
    while let row = try cursor.next() {
      rows.append(
        Found(id: row[0], host: row[1], language: row[2] ?? "", time: row[3], score: row[4], isExact: isExact))
    }
    return rows
  }

  /// The longest label of each requested host, as an expression for the word index, so that a common word on a small
  /// site is looked up in few articles. The filter then checks the whole host. The whole host as a phrase would be
  /// slow: the index would read the positions of `com` and `www` in all articles, 15 ms for 100,000.
  private static func sites(_ query: SearchQuery) -> String? {
    let words = query.sites.map {
      TermWords(SearchQuery.Term(text: ArticleFilter.host($0), isPhrase: true, isPrefix: false, field: nil)).longest
    }
    let known = words.compactMap { $0 }
    guard !words.isEmpty, known.count == words.count else { return nil }
    return "site : (" + known.joined(separator: " OR ") + ")"
  }

  /// The hits of a page in an order; empty beyond the last page.
  func page(_ number: Int, size: Int, order: SearchOrder, now: Timestamp) -> ArraySlice<Found> {
    func weight(_ row: Found) -> Double {
      // An article dated in the future counts as if it were dated now.
      let age = max(0, Double(now.milliseconds - row.time) / 2_592_000_000)
      return order == .recency ? row.score * (1 + 1 / (1 + age)) : row.score
    }
    let ordered =
      order == .newest
      ? rows.sorted { ($0.time, $0.id) > ($1.time, $1.id) }
      : rows.map { (row: $0, weight: weight($0)) }
        .sorted { left, right in
          if left.row.isExact != right.row.isExact { return left.row.isExact }
          return (left.weight, left.row.time, left.row.id) > (right.weight, right.row.time, right.row.id)
        }.map(\.row)
    let start = (number - 1).multipliedReportingOverflow(by: size)
    guard !start.overflow, start.partialValue < ordered.count else { return [] }
    return ordered[start.partialValue..<min(ordered.count, start.partialValue + size)]
  }

  /// How many hits have each value, most frequent first; at most 20 values.
  func facets(by value: KeyPath<Found, String>) -> [Exploration.Facet] {
    var counts: [String: Int] = [:]
    for row in rows { counts[row[keyPath: value], default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(20)
      .map { Exploration.Facet(value: $0.key, articles: $0.value) }
  }
}
