import Fields
import GRDB
import News

/// The articles as revisions keep them.
enum StoredArticle {
  /// The article of a revision, without what only tells how its fields came about; see `WrittenArticle.article`.
  static func read(revision: Int64, _ db: Database, _ unpacker: Unpacker) throws -> Article {
    guard let content = try content(of: revision, db) else { throw missing(revision: revision) }
    return try decode(content, db, unpacker)
  }

  /// That an article points at a revision that is not there.
  static func missing(revision: Int64) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "revision \(revision) is missing")
  }

  /// The article in a column, without what only tells how its fields came about.
  static func decode(_ content: DatabaseValue, _ db: Database, _ unpacker: Unpacker) throws -> Article {
    try WrittenArticle(json: unpacker.json(in: content, db)).article
  }

  /// The whole article of a revision; nil where there is no such revision.
  static func readWhole(revision: Int64, _ db: Database, _ unpacker: Unpacker) throws -> Article? {
    try content(of: revision, db).map { try Article(json: unpacker.json(in: $0, db)) }
  }

  private static func content(of revision: Int64, _ db: Database) throws -> DatabaseValue? {
    let statement = try db.cachedStatement(sql: "SELECT json FROM revision WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [revision])?[0]
  }
}
