import Fields
import GRDB
import News

/// Reads articles from their revisions.
enum StoredArticle {
  /// The article of a revision, without the background of its fields; see `WrittenArticle.article`. Throws
  /// `SQLITE_CORRUPT` if there is no such revision.
  static func read(revision: Int64, _ db: Database, _ unpacker: Unpacker) throws -> Article {
    guard let content = try content(of: revision, db) else { throw missing(revision: revision) }
    return try decode(content, db, unpacker)
  }

  /// The error for an article that points to a missing revision.
  static func missing(revision: Int64) -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_CORRUPT, message: "revision \(revision) is missing")
  }

  /// The article in a column, without the background of its fields. Throws if the content can't be unpacked or read.
  static func decode(_ content: DatabaseValue, _ db: Database, _ unpacker: Unpacker) throws -> Article {
    try WrittenArticle(json: unpacker.json(in: content, db)).article
  }

  /// The whole article of a revision; nil if there is no such revision.
  static func readWhole(revision: Int64, _ db: Database, _ unpacker: Unpacker) throws -> Article? {
    try content(of: revision, db).map { try Article(json: unpacker.json(in: $0, db)) }
  }

  private static func content(of revision: Int64, _ db: Database) throws -> DatabaseValue? {
    let statement = try db.cachedStatement(sql: "SELECT json FROM revision WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [revision])?[0]
  }
}
