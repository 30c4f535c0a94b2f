import FoundationEssentials
import GRDB
import News

/// The articles as revisions keep them.
enum StoredArticle {
  /// The article of a revision.
  static func read(revision: Int64, _ db: Database) throws -> Article {
    let statement = try db.cachedStatement(sql: "SELECT json FROM revision WHERE id = ?")
    guard let json = try String.fetchOne(statement, arguments: [revision]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "revision \(revision) is missing")
    }
    return try decode(json)
  }

  /// The article in a column.
  static func decode(_ json: String) throws -> Article {
    try JSONDecoder().decode(Article.self, from: Data(json.utf8))
  }
}
