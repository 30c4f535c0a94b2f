import Fields
import GRDB

/// The index of words as a whole.
enum WordIndex {
  /// The statement that makes an index. It has the words without a copy of the text: `IndexedText` has folded them, and FTS5's
  /// `ascii` tokenizer only parts them at spaces (https://www.sqlite.org/fts5.html#ascii_tokenizer).
  static func definition(of name: String) -> String {
    """
    CREATE VIRTUAL TABLE \(name) USING fts5 (
      \(IndexedText.columns.joined(separator: ", ")), content = '', tokenize = 'ascii'
    );
    """
  }

  /// Empties the index and fills it from the articles' current revisions, one article in memory at a time.
  static func rebuild(_ db: Database, _ unpacker: Unpacker) throws {
    try db.execute(sql: "INSERT INTO word (word) VALUES ('delete-all')")
    try fill("word", db, unpacker, from: 0, limit: -1)
  }

  /// Begins a new index beside the one that has its columns otherwise, or was made by another folding; `renew` fills it. A
  /// migration calls this where `Renaming` follows, which works on the old one.
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

  /// Puts the next articles into the new index, and lets it take the old one's place once it has all; nil where no index is
  /// being made anew.
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

  /// Puts the words of articles into an index, from a row on; gives the last of them.
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
