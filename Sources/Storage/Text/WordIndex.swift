import Fields
import GRDB

/// The index of words as a whole.
enum WordIndex {
  /// Empties the index and fills it from the articles' current revisions, one article in memory at a time. A migration
  /// calls this when the folding has changed.
  static func rebuild(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO word (word) VALUES ('delete-all')")
    let statements = try Statements(db)
    var writer = WordWriter()
    let rows = try Row.fetchCursor(
      db, sql: "SELECT article.id, json FROM article JOIN revision ON revision.id = article.current ORDER BY article.id"
    )
    while let row = try rows.next() {
      let words = IndexedText(ArticleFields(try StoredArticle.decode(row[1])), using: &writer)
      try statements.insertWords.execute(arguments: words.arguments(article: row[0]))
    }
  }
}
