import Fields
import GRDB
import News

/// The articles as revisions keep them.
enum StoredArticle {
  /// The article of a revision, without what only tells how its fields came about; see `WrittenArticle.article`.
  static func read(revision: Int64, _ db: Database) throws -> Article {
    let statement = try db.cachedStatement(sql: "SELECT json FROM revision WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [revision]) else {
      throw missing(revision: revision)
    }
    return try decode(row[0])
  }

  /// That an article points at a revision that is not there.
  static func missing(revision: Int64) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "revision \(revision) is missing")
  }

  /// The article in a column, without what only tells how its fields came about.
  static func decode(_ content: DatabaseValue) throws -> Article {
    try WrittenArticle(json: Unpacker.json(in: content)).article
  }

  /// The whole article of a revision; nil where there is no such revision.
  static func readWhole(revision: Int64, _ db: Database) throws -> Article? {
    let statement = try db.cachedStatement(sql: "SELECT json FROM revision WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [revision]).map { row in
      try Article(json: Unpacker.json(in: row[0]))
    }
  }
}
