internal import GRDB
import News

/// Looks up sources and files by their rows, so that tables needn't be joined each time. Files are cached, as their
/// rows never change. Sources are not: the row of one that was removed is given to the next, which another process
/// may add.
struct LedgerNames: Sendable {
  private var files: [Int64: String] = [:]
  private var fileRows: [String: Int64] = [:]

  /// The name of the source in a row; `source 17` if there is no such row any more.
  func source(_ row: Int64, in database: Database) throws -> SourceName {
    let statement = try database.cachedStatement(sql: "SELECT name FROM source WHERE id = ?")
    return SourceName(rawValue: try String.fetchOne(statement, arguments: [row]) ?? "source \(row)")
  }

  /// The path of the WARC file in a row.
  mutating func file(_ row: Int64, in database: Database) throws -> String {
    if let known = files[row] { return known }
    let statement = try database.cachedStatement(sql: "SELECT path FROM file WHERE id = ?")
    let path = try String.fetchOne(statement, arguments: [row]) ?? "file \(row)"
    remember(path, row)
    return path
  }

  /// The row of a WARC file's path, created if needed. It is not cached, because the transaction may still fail.
  func row(of path: String, in database: Database) throws -> Int64 {
    if let known = fileRows[path] { return known }
    let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO file (path) VALUES (?)")
    try insert.execute(arguments: [path])
    let find = try database.cachedStatement(sql: "SELECT id FROM file WHERE path = ?")
    return try Int64.fetchOne(find, arguments: [path]) ?? 0
  }

  private mutating func remember(_ path: String, _ row: Int64) {
    if files.count >= 4096 {
      files.removeAll()
      fileRows.removeAll()
    }
    files[row] = path
    fileRows[path] = row
  }
}
