import GRDB
import News

extension Archive {
  /// The article with an id, with its current content; nil if there is none. An id from before the rule for ids changed
  /// finds its article too. Throws `damaged` if its content is missing.
  public func article(_ id: ArticleID) throws(ArchiveError) -> ArticleRecord? {
    try record(where: Self.isNamed, id.rawValue)
  }

  /// The article at an address, however the address is written; see `PageKey`.
  public func article(at url: String) throws(ArchiveError) -> ArticleRecord? {
    try article(ArticleID(of: PageKey(url)))
  }

  /// The content of a revision, current or not; nil if there is none.
  public func article(_ revision: RevisionID) throws(ArchiveError) -> Article? {
    try reading { db in
      try StoredArticle.readWhole(revision: revision.rawValue, db, unpacker)
    }
  }

  /// The revisions of an article, earliest capture first; empty if there is none with this id.
  public func revisions(of id: ArticleID) throws(ArchiveError) -> [Revision] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(Revision.columns) FROM revision JOIN article ON article.id = revision.article
          WHERE \(Self.isNamed) ORDER BY revision.first_seen, revision.id
          """, arguments: [id.rawValue]
      ).map(Revision.init)
    }
  }

  /// The articles that pass a query's filters, newest first, without their texts; undated ones by their first capture.
  /// The query's words are ignored. A limit below 1 counts as 1.
  public func list(
    _ query: SearchQuery = SearchQuery(), limit: Int = 20, offset: Int = 0
  ) throws(ArchiveError) -> [ArticleSummary] {
    try reading { db in
      let filter = ArticleFilter(query)
      return try Row.fetchAll(
        db,
        sql: """
          SELECT \(ArticleSummary.columns) FROM article \(filter.clause)
          ORDER BY article.sort_time DESC, article.id DESC LIMIT ? OFFSET ?
          """, arguments: filter.arguments + [max(1, limit), max(0, offset)]
      ).map(ArticleSummary.init)
    }
  }

  /// What was done with an item; nil if the item never arrived. `isRepeat` is true, as for an item that arrives again.
  public func deposit(for item: ItemID) throws(ArchiveError) -> Deposit? {
    try reading { db in
      try Row.fetchOne(db, sql: Statements.receiptQuery, arguments: [item.rawValue]).map { Deposit($0, item: item) }
    }
  }

  /// The items among these whose content the archive lacks: they never arrived, or their article was removed and the
  /// removal was revoked.
  public func unanswered(_ items: [ItemID]) throws(ArchiveError) -> [ItemID] {
    try reading { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT 1 FROM receipt WHERE item = ?1
            AND NOT EXISTS (SELECT 1 FROM removed_item WHERE item = ?1 AND identity IS NULL)
          """)
      return try items.filter { try Int.fetchOne(statement, arguments: [$0.rawValue]) == nil }
    }
  }

  /// How many items count as missing because a removal was revoked, until they are sent again.
  public func awaitedItems() throws(ArchiveError) -> Int {
    try reading { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM removed_item WHERE identity IS NULL") ?? 0
    }
  }

  /// Counts of the archive's articles, revisions and items.
  public func overview() throws(ArchiveError) -> Overview {
    try reading { db in
      func count(_ table: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
      func pragma(_ name: String) throws -> Int { try Int.fetchOne(db, sql: "PRAGMA \(name)") ?? 0 }
      let span = try Row.fetchOne(db, sql: "SELECT min(first_seen), max(last_seen) FROM article")
      return try Overview(
        articles: count("article"), revisions: count("revision"), items: count("receipt"),
        bytes: pragma("page_count") * pragma("page_size"),
        firstSeen: (span?[0] as Int64?).map(Timestamp.init(milliseconds:)),
        lastSeen: (span?[1] as Int64?).map(Timestamp.init(milliseconds:)))
    }
  }

  /// The number of items by source and outcome.
  ///
  /// For comparison with the ledger. For each source, the ledger must have the same counts of stored, revised,
  /// unchanged and (by the storer) rejected items, except for items whose receipts are still on the way.
  public func books() throws(ArchiveError) -> [SourceBook] {
    try reading { db in
      var books: [SourceBook] = []
      for row in try Row.fetchAll(db, sql: "SELECT source, outcome, items FROM book ORDER BY source, outcome") {
        let source = SourceName(rawValue: row[0])
        guard let outcome = Receipt.Outcome(rawValue: row[1]) else { continue }
        if books.last?.source != source { books.append(SourceBook(source: source, items: [:])) }
        books[books.count - 1].items[outcome] = row[2]
      }
      return books
    }
  }

  /// The sites, those with the most articles first. Subdomains are sites of their own.
  public func sites(limit: Int = 100) throws(ArchiveError) -> [SiteCount] {
    try reading { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT host, count(*), max(last_seen) FROM article GROUP BY host_key ORDER BY count(*) DESC, host LIMIT ?
          """, arguments: [max(1, limit)]
      ).map { SiteCount(host: $0[0], articles: $0[1], lastSeen: Timestamp(milliseconds: $0[2])) }
    }
  }

  /// The SQL condition that an article has this id, or had it before the rule for ids changed.
  static let isNamed = """
    article.id IN (
      SELECT id FROM article WHERE identity = ?1 UNION ALL SELECT article FROM former_identity WHERE identity = ?1)
    """

  /// The article that a condition on `article` selects, whose argument is the value.
  private func record(where condition: String, _ value: String) throws(ArchiveError) -> ArticleRecord? {
    try reading { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT \(ArticleSummary.columns) FROM article WHERE \(condition)", arguments: [value])
      return try row.map { row in
        let summary = ArticleSummary(row)
        guard let article = try StoredArticle.readWhole(revision: summary.current.rawValue, db, unpacker) else {
          throw StoredArticle.missing(revision: summary.current.rawValue)
        }
        return ArticleRecord(summary: summary, article: article)
      }
    }
  }

  /// Reads from one snapshot of the archive: storers may commit meanwhile, and `work` doesn't see it.
  func reading<Value>(_ work: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try translating { try reader.read(work) }
  }
}
