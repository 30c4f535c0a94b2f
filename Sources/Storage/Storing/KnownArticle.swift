import FoundationEssentials
import GRDB
import News

/// What the archive knows about an article before a capture is added.
struct KnownArticle {
  /// The article's row.
  let id: Int64
  /// The time of the first capture, in milliseconds.
  let firstSeen: Int64
  /// The revision with the newest capture.
  let current: Tenure

  /// Looks an article up; nil if the archive has none with this identity. Former ids are not looked up: a page's id
  /// always follows from today's rule.
  init?(_ identity: ArticleID, _ statements: Statements) throws {
    guard let row = try Row.fetchOne(statements.article, arguments: [identity.rawValue]) else { return nil }
    id = row[0]
    firstSeen = row[1]
    current = Tenure(revision: row[2], fingerprint: Array(row[3] as Data), firstSeen: row[4], lastSeen: row[5])
  }

  /// The revisions that span a time or are next to it: at most one before, one after, and those around it.
  func neighbours(of time: Int64, _ statements: Statements) throws -> [Tenure] {
    try Row.fetchAll(statements.neighbours, arguments: [id, time]).map { row in
      Tenure(revision: row[0], fingerprint: Array(row[1] as Data), firstSeen: row[2], lastSeen: row[3])
    }
  }
}
