import GRDB

/// The statements of the storing transaction, prepared once per connection. Their arguments are in the order of the
/// SQL.
struct Statements {
  /// For an item: its earlier result.
  let receipt: Statement
  let insertReceipt: Statement
  /// For an identity: the article's row, and the span and fingerprint of its current revision.
  let article: Statement
  let insertArticle: Statement
  let replaceCurrent: Statement
  /// Its arguments: a capture's time, twice; how many revisions it added, 0 or 1; the article's row.
  let countCapture: Statement
  /// For an article's row and a time.
  let neighbours: Statement
  let insertRevision: Statement
  /// Sets the first and last capture of a revision.
  let stretchRevision: Statement
  let insertWords: Statement
  /// Needs the words exactly as they were inserted (https://www.sqlite.org/fts5.html#the_delete_command).
  let deleteWords: Statement
  let addToBook: Statement
  let tombstone: Statement
  /// Changes a row only if the item's article was removed and the removal revoked.
  let forgetAwaited: Statement
  let forgetReceipt: Statement

  /// Takes the statements from the connection's cache.
  init(_ db: Database) throws {
    let places = Array(repeating: "?", count: ListedArticle.columns.count).joined(separator: ", ")
    let columns = IndexedText.columns.joined(separator: ", ")
    receipt = try db.cachedStatement(sql: Self.receiptQuery)
    insertReceipt = try db.cachedStatement(sql: "INSERT INTO receipt VALUES (?, ?, ?, ?, ?, ?)")
    article = try db.cachedStatement(
      sql: """
        SELECT article.id, article.first_seen, revision.id, revision.fingerprint, revision.first_seen, revision.last_seen
        FROM article JOIN revision ON revision.id = article.current WHERE article.identity = ?
        """)
    insertArticle = try db.cachedStatement(
      sql: """
        INSERT INTO article (id, identity, current, first_seen, last_seen, captures, revisions,
          \(ListedArticle.columns.joined(separator: ", ")))
        VALUES (?, ?, ?, ?, ?, 1, 1, \(places))
        """)
    let assignments = ListedArticle.columns.map { $0 + " = ?" }.joined(separator: ", ")
    replaceCurrent = try db.cachedStatement(sql: "UPDATE article SET current = ?, \(assignments) WHERE id = ?")
    countCapture = try db.cachedStatement(
      sql: """
        UPDATE article SET first_seen = min(first_seen, ?), last_seen = max(last_seen, ?), captures = captures + 1,
          revisions = revisions + ? WHERE id = ?
        """)
    neighbours = try db.cachedStatement(sql: Self.neighboursQuery)
    insertRevision = try db.cachedStatement(sql: "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    stretchRevision = try db.cachedStatement(sql: "UPDATE revision SET first_seen = ?, last_seen = ? WHERE id = ?")
    insertWords = try db.cachedStatement(sql: IndexedText.insertion(into: "word"))
    deleteWords = try db.cachedStatement(
      sql: "INSERT INTO word (word, rowid, \(columns)) VALUES ('delete', ?, ?, ?, ?, ?, ?)")
    forgetAwaited = try db.cachedStatement(sql: "DELETE FROM removed_item WHERE item = ? AND identity IS NULL")
    forgetReceipt = try db.cachedStatement(sql: "DELETE FROM receipt WHERE item = ?")
    tombstone = try db.cachedStatement(sql: "SELECT removed_at FROM tombstone WHERE identity = ?")
    addToBook = try db.cachedStatement(
      sql: "INSERT INTO book VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET items = items + excluded.items")
  }

  /// The result for an item, in the columns that `Deposit` reads.
  static let receiptQuery = """
    SELECT receipt.outcome, receipt.reason, article.identity, receipt.revision
    FROM receipt LEFT JOIN article ON article.id = receipt.article WHERE receipt.item = ?
    """

  /// The revisions before and after a time, and those that span it: each of them may have the content.
  private static let neighboursQuery = """
    SELECT id, fingerprint, first_seen, last_seen FROM revision WHERE id IN (
      SELECT id FROM (SELECT id FROM revision WHERE article = ?1 AND first_seen <= ?2 ORDER BY first_seen DESC LIMIT 1)
      UNION
      SELECT id FROM (SELECT id FROM revision WHERE article = ?1 AND first_seen > ?2 ORDER BY first_seen LIMIT 1)
      UNION
      SELECT id FROM revision WHERE article = ?1 AND first_seen <= ?2 AND last_seen >= ?2)
    """
}
