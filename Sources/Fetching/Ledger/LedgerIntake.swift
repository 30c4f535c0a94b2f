internal import GRDB
import News

extension Ledger {
  /// How many items wait to be sent and how many addresses to be fetched, over all sources.
  func waiting() throws -> (items: Int, addresses: Int) {
    try read("count what waits") { database in
      let items = try Int.fetchOne(database.cachedStatement(sql: "SELECT coalesce(sum(s0), 0) FROM book"))
      let addresses = try Int.fetchOne(
        database.cachedStatement(sql: "SELECT count(*) FROM frontier WHERE state = 0 AND nextAt >= 0"))
      return (items ?? 0, addresses ?? 0)
    }
  }

  /// Enters a batch of an import and the cursor behind it, in one transaction, and prolongs the lease. Returns how many
  /// items were new.
  ///
  /// - Throws: `LedgerError` with `LostLease` when another owner has the source by now; then nothing is entered.
  func advance(
    _ source: SourceName, with batch: ImportBatch, as owner: Owner, lease: Duration, at now: Timestamp
  ) throws -> Int {
    try write("enter a batch of '\(source)'") { database in
      try hold(source, as: owner, in: database)
      let row = try row(of: source, in: database)
      let entered = try enter(batch.items, from: row, in: database)
      if !batch.candidates.isEmpty {
        _ = try enqueue(batch.candidates, from: row, isAgain: batch.isAgain, at: now, in: database)
      }
      let count = try database.cachedStatement(
        sql: """
          INSERT INTO skip (source, reason, n) VALUES (?, ?, ?)
          ON CONFLICT (source, reason) DO UPDATE SET n = n + excluded.n
          """)
      for (reason, number) in batch.skips { try count.execute(arguments: [row, reason, number]) }
      try database.cachedStatement(sql: "UPDATE source SET cursor = ?, lease = ?, deaths = 0 WHERE id = ?")
        .execute(arguments: [batch.cursor.text, (now + lease).milliseconds, row])
      return entered
    }
  }

  /// A page's address by a source's manifest, under the first of these names that stands there.
  func alias(of names: [String], source: SourceName) throws -> String? {
    try read("look into the manifest of '\(source)'") { database in
      let statement = try database.cachedStatement(
        sql: "SELECT url FROM alias WHERE source = (SELECT id FROM source WHERE name = ?) AND name = ?")
      for name in names {
        if let url = try String.fetchOne(statement, arguments: [source.rawValue, name]) { return url }
      }
      return nil
    }
  }
}
