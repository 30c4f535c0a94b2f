import FoundationEssentials
import GRDB
import News

/// What a snippet is made of: the texts of a revision, without the evidence that is most of its JSON.
struct StoredText: Decodable {
  let subheadline: String?
  let body: [Part]

  /// A block's text.
  struct Part: Decodable {
    let text: String
  }

  /// The texts of a revision.
  static func read(revision: Int64, _ db: Database) throws -> StoredText {
    let statement = try db.cachedStatement(
      sql: """
        SELECT json_object('subheadline', json_extract(json, '$.subheadline'), 'body', json_extract(json, '$.body'))
        FROM revision WHERE id = ?
        """)
    guard let json = try String.fetchOne(statement, arguments: [revision]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "revision \(revision) is missing")
    }
    return try JSONDecoder().decode(StoredText.self, from: Data(json.utf8))
  }
}
