import FoundationEssentials
import GRDB
import News

extension Archive {
  /// Looks for damage and contradictions. It runs SQLite's own check, and compares foreign keys, the index with the
  /// articles, the articles with their revisions, and the books with the receipts.
  ///
  /// - Parameter thorough: whether to compare every row with every index too (`integrity_check`), which takes some
  ///   minutes for each 10 GB. If the archive is open for storing, the whole word index is also read, and storers wait
  ///   meanwhile.
  /// - Returns: the problems, for an operator; none in a sound archive.
  public func integrityProblems(thorough: Bool = false) throws(ArchiveError) -> [String] {
    var problems = try reading { db in
      let check = thorough ? "integrity_check" : "quick_check"
      var problems = try String.fetchAll(db, sql: "PRAGMA \(check)").filter { $0 != "ok" }
      problems += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { "foreign key: \($0)" }
      for (problem, query) in Self.contradictions {
        let count = try Int.fetchOne(db, sql: query) ?? 0
        if count > 0 { problems.append("\(count) \(problem)") }
      }
      return problems
    }
    if thorough { problems += try unreadableRevisions() }
    if thorough, let writer {
      do {
        try writer.writeWithoutTransaction { try $0.execute(sql: "INSERT INTO word (word) VALUES ('integrity-check')") }
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        problems.append("the word index is damaged; `chapar check --repair` rebuilds it")
      } catch {
        throw ArchiveError(error, path: file)
      }
    }
    return problems
  }

  /// Reads the content of every revision, 200 at a time, each time from a snapshot of its own: one long snapshot would
  /// keep SQLite from emptying the write-ahead log
  /// (https://www.sqlite.org/wal.html#avoiding_excessively_large_wal_files).
  private func unreadableRevisions() throws(ArchiveError) -> [String] {
    var problems: [String] = []
    var last: Int64 = 0
    while true {
      let (found, end) = try reading { [unpacker] db in
        let rows = try Row.fetchCursor(
          db, sql: "SELECT id, json FROM revision WHERE id > ? ORDER BY id LIMIT 200", arguments: [last])
        var found: [String] = []
        var end: Int64?
        while let row = try rows.next() {
          end = row[0]
          do { _ = try StoredArticle.decode(row[1], db, unpacker) } catch {
            found.append("revision \(row[0] as Int64): \(error)")
          }
        }
        return (found, end)
      }
      problems += found
      guard let end else { return problems }
      last = end
    }
  }

  /// Contradictions, each with a query that counts them; all must be 0.
  private static let contradictions = [
    (
      "articles are not in the index; `chapar check --repair` rebuilds it",
      "SELECT count(*) FROM article WHERE id NOT IN (SELECT id FROM word_docsize)"
    ),
    (
      "entries of the index have no article; `chapar check --repair` rebuilds it",
      "SELECT count(*) FROM word_docsize WHERE id NOT IN (SELECT id FROM article)"
    ),
    (
      "articles do not show the content of their newest capture",
      """
      SELECT count(*) FROM article JOIN revision ON revision.id = article.current
      WHERE revision.article <> article.id
        OR revision.last_seen < (SELECT max(last_seen) FROM revision WHERE revision.article = article.id)
      """
    ),
    (
      "articles have a wrong count of revisions",
      """
      SELECT count(*) FROM article
      WHERE revisions <> (SELECT count(*) FROM revision WHERE revision.article = article.id)
      """
    ),
    (
      "outcomes have different counts in the books and in the receipts",
      """
      SELECT count(*) FROM (SELECT outcome, sum(items) AS items FROM book GROUP BY outcome) AS sums
      WHERE items <> (SELECT count(*) FROM receipt WHERE receipt.outcome = sums.outcome)
      """
    ),
  ]

  /// Copies the whole archive consistently into a file, while storers keep working.
  ///
  /// To restore: stop the storers, put the copy in the folder as `archive.sqlite`, remove `archive.sqlite-wal` and
  /// `archive.sqlite-shm`, start the storers, and run `chapar resend --missing`; nothing is stored twice.
  ///
  /// The copy is made as `PATH.partial`, checked with `quick_check`, and then renamed. If anything fails, it is
  /// removed; what a killed process left there, the next backup overwrites.
  ///
  /// - Parameter path: a file that does not exist; it is complete when it appears there. Throws `denied` if it exists.
  public func backup(to path: String) throws(ArchiveError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ArchiveError(.denied, path: path, cause: "the backup's file already exists")
    }
    let partial = path + ".partial"
    do {
      try? FileManager.default.removeItem(atPath: partial)
      let copy = try DatabaseQueue(path: partial)
      try reader.backup(to: copy)
      try copy.writeWithoutTransaction { db in
        // Make the copy a single file without a write-ahead log, so that it can be moved.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        if let problem = try String.fetchOne(db, sql: "PRAGMA quick_check(1)"), problem != "ok" {
          throw ArchiveError(.damaged, path: partial, cause: problem)
        }
      }
      try copy.close()
      try FileManager.default.moveItem(atPath: partial, toPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw ArchiveError(error, path: path)
    }
  }

  /// Merges the word index into one piece, which makes searches faster, and updates the planner's statistics. Storers
  /// wait meanwhile: a few seconds for each 100,000 articles. Throws `denied` if the archive is open for reading only.
  public func optimize() throws(ArchiveError) {
    guard let writer else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    try translating {
      try writer.writeWithoutTransaction { db in
        try db.execute(sql: "INSERT INTO word (word) VALUES ('optimize'); PRAGMA optimize")
        try db.checkpoint(.passive)
      }
    }
  }

  /// Rebuilds the word index from the articles, after damage, in one transaction: storers wait meanwhile, and if it
  /// fails the index is as it was. Throws `denied` if the archive is open for reading only.
  public func rebuildIndex() throws(ArchiveError) {
    guard let writer else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    try translating { try writer.write { try WordIndex.rebuild($0, unpacker) } }
  }
}
