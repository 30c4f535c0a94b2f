import Fields
import GRDB

/// Creates and rebuilds the word index.
enum WordIndex {
  /// The statement that creates an index, which keeps no copy of the text. `IndexedText` has folded the words, and
  /// FTS5's `ascii` tokenizer only splits them at spaces (https://www.sqlite.org/fts5.html#ascii_tokenizer).
  static func definition(of name: String) -> String {
    """
    CREATE VIRTUAL TABLE \(name) USING fts5 (
      \(IndexedText.columns.joined(separator: ", ")), content = '', tokenize = 'ascii'
    );
    """
  }

  /// Empties the index and fills it from the articles' current revisions, one article in memory at a time. Throws if
  /// one of them can't be read; the caller's transaction then keeps the old index.
  static func rebuild(_ db: Database, _ unpacker: Unpacker) throws {
    try db.execute(sql: "INSERT INTO word (word) VALUES ('delete-all')")
    try fill("word", db, unpacker, from: 0, limit: -1)
  }

  /// Begins a new index beside an old one that has other columns or another folding; `renew` fills it. Call it in a
  /// migration before `Renaming`, which works on the old one.
  static func beginRenewal(_ db: Database) throws {
    let columns = try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('word')")
    guard columns != IndexedText.columns else { return }
    try db.execute(
      sql: """
        \(definition(of: "new_word"))
        CREATE TABLE renewal (next INTEGER NOT NULL);
        INSERT INTO renewal VALUES (0);
        """)
  }

  /// Adds the next articles to the new index, which replaces the old one once it has all; nil if no index is being
  /// renewed.
  static func renew(_ db: Database, _ unpacker: Unpacker, limit: Int) throws -> UpgradeProgress? {
    guard try db.tableExists("renewal"), let next = try Int64.fetchOne(db, sql: "SELECT next FROM renewal") else {
      return nil
    }
    let total = try Int64.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
    if let last = try fill("new_word", db, unpacker, from: next, limit: limit) {
      try db.execute(sql: "UPDATE renewal SET next = ?", arguments: [last + 1])
      return UpgradeProgress(done: last, total: total)
    }
    try db.execute(sql: "DROP TABLE word; ALTER TABLE new_word RENAME TO word; DROP TABLE renewal")
    return UpgradeProgress(done: total, total: total)
  }

  /// Adds the words of articles to an index, from a row on. Returns the last row.
  @discardableResult
  private static func fill(
    _ index: String, _ db: Database, _ unpacker: Unpacker, from first: Int64, limit: Int
  ) throws -> Int64? {
    let insert = try db.makeStatement(sql: IndexedText.insertion(into: index))
    var writer = WordWriter()
    var last: Int64?
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT article.id, json FROM article JOIN revision ON revision.id = article.current
        WHERE article.id >= ? ORDER BY article.id LIMIT ?
        """, arguments: [first, limit])
    while let row = try rows.next() {
      let words = IndexedText(ArticleFields(try StoredArticle.decode(row[1], db, unpacker)), using: &writer)
      try insert.execute(arguments: words.arguments(article: row[0]))
      last = row[0]
    }
    return last
  }
}
