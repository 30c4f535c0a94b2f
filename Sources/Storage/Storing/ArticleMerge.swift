import Fields
import FoundationEssentials
import GRDB
import News

/// Merges articles that are the same page: their revisions are put in order of time, counts are added up, and the index
/// gets the words of the newest capture.
struct ArticleMerge {
  private let db: Database
  private let kept: Int64
  private let others: [Int64]
  private let statements: Statements
  private let unpacker = Unpacker()

  /// - Parameters:
  ///   - kept: the row that the article keeps.
  ///   - others: the rows to remove; the revisions removed with them are entered into `moved_revision`.
  init(_ db: Database, kept: Int64, others: [Int64]) throws {
    self.db = db
    self.kept = kept
    self.others = others
    statements = try Statements(db)
  }

  /// Merges, within the caller's transaction.
  func run() throws {
    for id in [kept] + others { try forgetWords(of: id) }
    for id in others {
      try db.execute(
        sql: "UPDATE revision SET article = ? WHERE article = ?", arguments: [kept, id])
      try db.execute(
        sql: """
          UPDATE article SET first_seen = min(article.first_seen, other.first_seen),
            last_seen = max(article.last_seen, other.last_seen), captures = article.captures + other.captures
          FROM (SELECT first_seen, last_seen, captures FROM article WHERE id = ?) AS other WHERE article.id = ?
          """, arguments: [id, kept])
      try db.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id])
    }
    let tenures = try joined()
    try db.execute(
      sql: "UPDATE article SET revisions = ? WHERE id = ?", arguments: [tenures.count, kept])
    try showNewest(of: tenures)
  }

  /// Joins adjacent or overlapping spans of the same content, as if all captures had been of one article. Returns the
  /// remaining spans in order of first capture. Removed revisions are noted in `moved_revision`, so that receipts can
  /// follow.
  private func joined() throws -> [Tenure] {
    var tenures: [Tenure] = []
    let rows = try Row.fetchAll(
      db,
      sql:
        "SELECT id, fingerprint, first_seen, last_seen FROM revision WHERE article = ? ORDER BY first_seen, id",
      arguments: [kept])
    for row in rows {
      let next = Tenure(
        revision: row[0], fingerprint: Array(row[1] as Data), firstSeen: row[2], lastSeen: row[3])
      let same = tenures.lastIndex {
        $0.fingerprint == next.fingerprint
          && ($0.revision == tenures.last?.revision || $0.lastSeen >= next.firstSeen)
      }
      guard let same else {
        tenures.append(next)
        continue
      }
      tenures[same].lastSeen = max(tenures[same].lastSeen, next.lastSeen)
      let span = tenures[same]
      try statements.stretchRevision.execute(arguments: [
        span.firstSeen, span.lastSeen, span.revision,
      ])
      try db.execute(
        sql: "INSERT INTO moved_revision VALUES (?, ?)", arguments: [next.revision, span.revision])
      try db.execute(sql: "DELETE FROM revision WHERE id = ?", arguments: [next.revision])
    }
    return tenures
  }

  /// Lists and indexes the content of the newest capture.
  private func showNewest(of tenures: [Tenure]) throws {
    guard
      let newest = tenures.max(by: { ($0.lastSeen, $0.firstSeen) < ($1.lastSeen, $1.firstSeen) }),
      let firstSeen = tenures.first?.firstSeen
    else { return }
    let article = try StoredArticle.read(revision: newest.revision, db, unpacker)
    let fields = ArticleFields(article)
    try statements.replaceCurrent.execute(
      arguments: [newest.revision] + ListedArticle(article, fields).values(firstSeen: firstSeen) + [kept])
    var writer = WordWriter()
    try statements.insertWords.execute(
      arguments: IndexedText(fields, using: &writer).arguments(article: kept))
  }

  /// Takes an article's words out of the index. They are computed from its current content, so call it before that
  /// changes.
  private func forgetWords(of id: Int64) throws {
    guard
      let current = try Int64.fetchOne(
        db, sql: "SELECT current FROM article WHERE id = ?", arguments: [id])
    else {
      return
    }
    var writer = WordWriter()
    let words = IndexedText(ArticleFields(try StoredArticle.read(revision: current, db, unpacker)), using: &writer)
    try statements.deleteWords.execute(arguments: words.arguments(article: id))
  }
}
