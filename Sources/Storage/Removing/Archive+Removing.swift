import Fields
import GRDB
import News

extension Archive {
  /// What a removal would remove; changes nothing. `bytes` is what the contents take in the file, packed as they are.
  public func plan(_ removal: RemovalTarget, examples: Int = 10) throws(ArchiveError) -> RemovalPlan {
    let (condition, values) = removal.condition
    return try reading { db in
      let sums = try Row.fetchOne(
        db,
        sql: """
          SELECT count(DISTINCT article.id), count(*), total(length(revision.json))
          FROM article JOIN revision ON revision.article = article.id WHERE \(condition)
          """, arguments: values)
      let shown = try Row.fetchAll(
        db,
        sql: """
          SELECT \(ArticleSummary.columns) FROM article WHERE \(condition) ORDER BY article.sort_time DESC LIMIT \(examples)
          """, arguments: values)
      return RemovalPlan(
        articles: sums?[0] ?? 0, revisions: sums?[1] ?? 0, bytes: Int(sums?[2] as Double? ?? 0),
        examples: shown.map(ArticleSummary.init))
    }
  }

  /// Removes articles with all their revisions and words, in batches of one transaction each. If interrupted, the
  /// batches reported so far are gone, and the same call removes the rest.
  ///
  /// Each article leaves a tombstone: if its page arrives again, it is `filtered`. The receipts of its items stay, so
  /// that nothing is sent again as missing. Freed space is overwritten with zeros, and reused.
  ///
  /// - Parameters:
  ///   - batch: how many articles are removed in one transaction, during which storers wait.
  ///   - report: called after each batch with the number removed so far.
  /// - Returns: how many articles were removed.
  @discardableResult
  public func remove(
    _ removal: RemovalTarget, at now: Timestamp, batch: Int = 500, report: (Int) -> Void = { _ in }
  ) throws(ArchiveError) -> Int {
    guard let writer, let opened else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    let (condition, values) = removal.condition
    return try translating {
      try writer.writeWithoutTransaction { db in
        // The receipts have no index by article, so scan them once per batch, not once per article.
        try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON")
        let gone = Result {
          try removeBatches(db, opened, condition, values, at: now, batch: batch, report: report)
        }
        try db.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA secure_delete = OFF")
        return try gone.get()
      }
    }
  }

  /// Revokes a removal: the article may be stored again, and until then its items count as missing.
  ///
  /// - Returns: how many items can be sent again; 0 for removals before version 10 of the archive; nil if no such
  ///   article was removed.
  public func takeBack(_ id: ArticleID) throws(ArchiveError) -> Int? {
    guard let writer, let opened else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    return try translating {
      let count: Int? = try writer.write { db in
        try opened.check(db)
        try db.execute(sql: "DELETE FROM tombstone WHERE identity = ?", arguments: [id.rawValue])
        guard db.changesCount > 0 else { return nil }
        try db.execute(sql: "UPDATE removed_item SET identity = NULL WHERE identity = ?", arguments: [id.rawValue])
        return db.changesCount
      }
      try opened.check()
      return count
    }
  }

  /// The removals that were not revoked, latest first; only those whose ids begin with a text, found by an index.
  /// Former ids of a removed article are in the list too, each as an article without items.
  public func removedArticles(beginningWith prefix: String = "") throws(ArchiveError) -> [RemovedArticle] {
    // Ids consist of lower-case letters and digits, which `{` follows in ASCII.
    let range: StatementArguments = [prefix, prefix + "{"]
    return try reading { db in
      var items: [String: [ItemID]] = [:]
      let rows = try Row.fetchCursor(
        db, sql: "SELECT identity, item FROM removed_item WHERE identity >= ? AND identity < ? ORDER BY item",
        arguments: range)
      while let row = try rows.next() { items[row[0], default: []].append(ItemID(rawValue: row[1])) }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT identity, removed_at FROM tombstone WHERE identity >= ? AND identity < ?
          ORDER BY removed_at DESC, identity
          """, arguments: range
      ).map { row in
        RemovedArticle(
          id: ArticleID(rawValue: row[0]), removedAt: Timestamp(milliseconds: row[1]), items: items[row[0]] ?? [])
      }
    }
  }

  /// Removes batch after batch until the condition selects no article, so also what storers add meanwhile.
  private func removeBatches(
    _ db: Database, _ opened: ArchiveFile, _ condition: String, _ values: StatementArguments, at now: Timestamp,
    batch: Int, report: (Int) -> Void
  ) throws -> Int {
    var gone = 0
    while true {
      var ids: [Int64] = []
      try db.inTransaction(.immediate) {
        try opened.check(db)
        ids = try Int64.fetchAll(
          db, sql: "SELECT id FROM article WHERE \(condition) ORDER BY id LIMIT \(batch)", arguments: values)
        var remover = try ArticleRemover(db, unpacker, at: now)
        try remover.remove(ids)
        return .commit
      }
      try opened.check()
      guard !ids.isEmpty else { return gone }
      gone += ids.count
      report(gone)
    }
  }
}

/// Removes rows, within the caller's transaction.
private struct ArticleRemover {
  private let db: Database
  private let now: Timestamp
  private let statements: Statements
  private let unpacker: Unpacker
  private var writer = WordWriter()

  init(_ db: Database, _ unpacker: Unpacker, at now: Timestamp) throws {
    self.db = db
    self.unpacker = unpacker
    self.now = now
    statements = try Statements(db)
  }

  /// Removes articles, and everything that refers to them. Their words must go first, as the index needs the old ones
  /// to forget them.
  mutating func remove(_ ids: [Int64]) throws {
    guard !ids.isEmpty else { return }
    for id in ids { try forgetWords(of: id) }
    let list = ids.map(String.init).joined(separator: ", ")
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO tombstone SELECT identity, \(now.milliseconds) FROM article WHERE id IN (\(list));
        INSERT OR REPLACE INTO tombstone
          SELECT identity, \(now.milliseconds) FROM former_identity WHERE article IN (\(list));
        INSERT OR REPLACE INTO removed_item
          SELECT item, identity FROM revision JOIN article ON article.id = article WHERE article IN (\(list));
        UPDATE receipt SET article = NULL, revision = NULL WHERE article IN (\(list));
        DELETE FROM former_identity WHERE article IN (\(list));
        DELETE FROM revision WHERE article IN (\(list));
        DELETE FROM article WHERE id IN (\(list));
        """)
  }

  /// Takes an article's words out of the index; nothing if the article has gone already.
  private mutating func forgetWords(of id: Int64) throws {
    let current = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT current FROM article WHERE id = ?"), arguments: [id])
    guard let current else { return }
    let fields = ArticleFields(try StoredArticle.read(revision: current, db, unpacker))
    try statements.deleteWords.execute(arguments: IndexedText(fields, using: &writer).arguments(article: id))
  }
}
