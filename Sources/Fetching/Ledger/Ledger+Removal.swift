internal import GRDB
import News

extension Ledger {
  /// Removes a source: nothing more is fetched for it. Its items and books stay under its name, and only adding it
  /// again brings it back; a source without items vanishes.
  ///
  /// What is being requested at this moment is finished; what is only claimed is dropped.
  ///
  /// - Throws: `LedgerError`, also if there is no such source.
  public func remove(_ source: SourceName, at now: Timestamp) throws {
    try write("remove '\(source)'") { database in
      let row = try row(of: source, in: database)
      try database.execute(sql: "DELETE FROM alias WHERE source = ?", arguments: [row])
      try enterHands(on: row, in: database)
      try database.execute(
        sql: "DELETE FROM frontier WHERE source = ? AND (state = 0 OR state = 1 AND isInHand = 0)", arguments: [row])
      try database.execute(sql: "UPDATE frontier SET revisitAt = NULL WHERE source = ? AND state = 2", arguments: [row])
      let fetched = try Int.fetchOne(database, sql: "SELECT fetched FROM book WHERE source = ?", arguments: [row]) ?? 0
      let isFetching = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM frontier WHERE source = ? AND state = 1)", arguments: [row])
      guard fetched == 0, isFetching != true else {
        return try database.execute(
          sql: "UPDATE source SET isEnabled = 0, finishedAt = :now, removedAt = :now, lastError = NULL WHERE id = :row",
          arguments: ["now": now.milliseconds, "row": row])
      }
      for table in ["frontier", "skip", "book", "story", "label"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE source = ?", arguments: [row])
      }
      try database.execute(sql: "DELETE FROM source WHERE id = ?", arguments: [row])
    }
  }
}
