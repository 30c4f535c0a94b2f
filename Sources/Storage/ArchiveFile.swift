import GRDB
import StateFolder

/// Identifies the file that an archive was opened from. Storing counts only while this file is still at its path.
struct ArchiveFile: Sendable {
  private let path: String
  private let files: OpenedDatabase
  private let mark: Int32

  /// The file behind a pool; it is given a number if it has none.
  init(_ path: String, _ pool: DatabasePool) throws {
    mark = try pool.write { db in
      let known = try Self.mark(of: db)
      if known != 0 { return known }
      let new = Int32.random(in: 1...Int32.max)
      try db.execute(sql: "PRAGMA application_id = \(new)")
      return new
    }
    self.path = path
    files = try OpenedDatabase(path)
  }

  /// Throws if another file is at the path. Call it before reporting a commit.
  func check() throws(ReplacedFile) { try files.check() }

  /// Throws if the file has another archive's content. Call it within the transaction.
  func check(_ db: Database) throws {
    guard try Self.mark(of: db) == mark else { throw ReplacedFile(path: path) }
  }

  /// The number that distinguishes archives (https://www.sqlite.org/fileformat2.html#application_id).
  private static func mark(of db: Database) throws -> Int32 {
    try Int32.fetchOne(db.cachedStatement(sql: "PRAGMA application_id")) ?? 0
  }
}
