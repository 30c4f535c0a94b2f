import Fields
import GRDB
import News

extension Archive {
  /// What a removal would take out, and changes nothing.
  public func plan(_ removal: Removal, examples: Int = 10) throws(ArchiveError) -> RemovalPlan {
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

  /// Takes articles out with all their revisions and their words, in batches, each a transaction of its own: whatever ends
  /// the process, what was reported is gone, and the same call takes the rest.
  ///
  /// Each leaves a tombstone: a page that comes again is answered `filtered`. The answers that items had stay, so that
  /// nothing is sent again for being missing. Freed pages are overwritten with zeros, and used by what comes next.
  ///
  /// - Parameters:
  ///   - batch: how many articles go in one transaction, which storers wait for.
  ///   - report: told after each batch how many are gone.
  /// - Returns: how many articles went.
  @discardableResult
  public func remove(
    _ removal: Removal, at now: Timestamp, batch: Int = 500, report: (Int) -> Void = { _ in }
  ) throws(ArchiveError) -> Int {
    guard let writer, let opened else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    let (condition, values) = removal.condition
    return try translating {
      try writer.writeWithoutTransaction { db in
        // The table of receipts has no index by article: it is looked through once for a batch, not once for an article.
        try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA secure_delete = ON")
        let gone = Result {
          try removeBatches(db, opened, condition, values, at: now, batch: batch, report: report)
        }
        try db.execute(sql: "PRAGMA foreign_keys = ON; PRAGMA secure_delete = OFF")
        return try gone.get()
      }
    }
  }

  /// Takes a removal back: the article may come again, and the items that brought it count as unanswered until they do.
  ///
  /// - Returns: how many items can be sent again; nil where no such article was removed. 0 for removals of before version 10.
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

/// Takes rows out, within the caller's transaction.
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

  private mutating func forgetWords(of id: Int64) throws {
    let current = try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT current FROM article WHERE id = ?"), arguments: [id])
    guard let current else { return }
    let fields = ArticleFields(try StoredArticle.read(revision: current, db, unpacker))
    try statements.deleteWords.execute(arguments: IndexedText(fields, using: &writer).arguments(article: id))
  }
}
