import Foundation
internal import GRDB

/// The full texts in feeds, kept until their pages were fetched for the last time.
///
/// They stand in for pages that can't be fetched, and are compared with pages that have a paywall. Pages are keyed as
/// in the frontier (`Ledger.page(of:)`).
struct FeedTexts {
  let database: Database

  /// The longest text that is kept, in bytes.
  static let longest = 1 << 20

  /// Keeps a text, gzipped, instead of an earlier one; one longer than `longest` is not kept.
  func keep(_ html: String, of page: Data) throws {
    guard html.utf8.count <= Self.longest else { return }
    var packed: [UInt8] = []
    let deflater = try Deflater(level: 6)
    try deflater.compress(Array(html.utf8), onto: &packed)
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO feedText (page, html) VALUES (?, ?)")
      .execute(arguments: [page, Data(packed)])
  }

  /// The text of a page, as HTML; nil if none is kept.
  ///
  /// - Throws: `CodingError` if what is kept is damaged.
  func text(of page: Data) throws -> String? {
    let statement = try database.cachedStatement(sql: "SELECT html FROM feedText WHERE page = ?")
    guard let packed = try Data.fetchOne(statement, arguments: [page]) else { return nil }
    return String(decoding: try ContentCoding.gzip.undo(Array(packed), limit: Self.longest), as: UTF8.self)
  }

  /// Forgets the text of an address that is not visited again.
  func forget(_ sequence: Int64) throws {
    try database.cachedStatement(
      sql: "DELETE FROM feedText WHERE page = (SELECT page FROM frontier WHERE seq = ? AND revisitAt IS NULL)"
    ).execute(arguments: [sequence])
  }
}
