internal import GRDB
import Glibc
import News

extension Ledger {
  /// Deletes a segment of the journal if no item needs it any more; false if one does.
  ///
  /// Check and deletion are one transaction, so that no item is sent again in between; afterwards `resend` skips the
  /// segment's items. Items that are queued, in flight or dead need it.
  ///
  /// - Throws: `LedgerError`, also if the file can't be deleted; then nothing is noted.
  func letGo(ofSegment path: String) throws -> Bool {
    try write("let a segment of the journal go") { database in
      guard let file = try Int64.fetchOne(database, sql: "SELECT id FROM file WHERE path = ?", arguments: [path])
      else { return try Self.delete(path) }
      // Each state has its own small index; one condition for all three states would read every item.
      let isNeeded = try [ItemState.queued, .inFlight, .dead].contains { state in
        try Bool.fetchOne(
          database,
          sql: "SELECT EXISTS (SELECT 1 FROM item WHERE state = \(state.rawValue) AND file = ?)", arguments: [file])
          ?? true
      }
      guard !isNeeded else { return false }
      try database.execute(sql: "INSERT OR IGNORE INTO goneFile VALUES (?)", arguments: [file])
      return try Self.delete(path)
    }
  }

  private static func delete(_ path: String) throws(FileFault) -> Bool {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw FileFault.system("cannot delete", file: path) }
    return true
  }
}
