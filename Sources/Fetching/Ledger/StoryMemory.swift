import Crypto
import Foundation
internal import GRDB
import News

/// Remembers to which pages a feed's entry ids (`guid`, `id`) led. So a story whose link changes, with its slug or a
/// session id, is recognised as already fetched.
///
/// Some feeds number their entries by position, so that each id soon means another story. So a known id with another
/// link counts as the same story only if the title or date is the same; and if the first link failed, the new one is
/// requested. Storing a story twice is better than losing one. An entry without an id has its `PageKey` for one.
struct StoryMemory {
  let source: Int64
  let database: Database

  /// Whether a candidate is a story known under another link; if not, remembers it.
  func knows(_ candidate: Frontier.Candidate, at page: Data) throws -> Bool {
    guard let guid = candidate.guid, !guid.isEmpty else { return false }
    let key = Self.mark(guid)
    let title = candidate.entry?.title.map(Self.mark)
    let published = candidate.entry?.published.map(Self.mark)
    let find = try database.cachedStatement(
      sql: """
        SELECT page, title IS NOT NULL AND title = :title OR published IS NOT NULL AND published = :published,
          coalesce((SELECT state FROM frontier WHERE frontier.page = story.page), 3)
        FROM story WHERE source = :source AND guid = :guid
        """)
    if let row = try Row.fetchOne(
      find, arguments: ["source": source, "guid": key, "title": title, "published": published])
    {
      if row[0] as Data == page { return false }
      if row[1] as Bool? ?? false, row[2] as Int != Frontier.State.failed.rawValue { return true }
    }
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO story (source, guid, title, published, page) VALUES (?, ?, ?, ?, ?)"
    ).execute(arguments: [source, key, title, published, page])
    return false
  }

  /// Forgets ids that the feed no longer lists, once there are many.
  func forget(allBut guids: [String]) throws {
    let count = try Int.fetchOne(
      database.cachedStatement(sql: "SELECT count(*) FROM story WHERE source = ?"), arguments: [source])
    guard let count, count > 2 * guids.count + 100 else { return }
    let listed = Set(guids.map(Self.mark))
    let known = try Data.fetchAll(database, sql: "SELECT guid FROM story WHERE source = ?", arguments: [source])
    let delete = try database.cachedStatement(sql: "DELETE FROM story WHERE source = ? AND guid = ?")
    for guid in known where !listed.contains(guid) { try delete.execute(arguments: [source, guid]) }
  }

  /// Eight bytes that stand for a text, since ids and titles may be long. Two ids of one feed with the same bytes would
  /// cost a story only if their titles or dates agreed too.
  private static func mark(_ text: String) -> Data { Data(SHA256.hash(data: Array(text.utf8)).prefix(8)) }
}
