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

  /// Notes what a feed lists now: its identities, of which others are forgotten, and how many entries have no address.
  package func note(_ guids: [String], passedOver: Int, of source: SourceName) throws {
    try write("note what '\(source)' lists") { database in
      let row = try row(of: source, in: database)
      try StoryMemory(source: row, database: database).forget(allBut: guids)
      // The same entries stand there at the next poll, so they are counted anew and not added.
      try database.cachedStatement(sql: "DELETE FROM skip WHERE source = ? AND reason = ?")
        .execute(arguments: [row, Self.withoutAddress])
      guard passedOver > 0 else { return }
      try database.cachedStatement(sql: "INSERT INTO skip (source, reason, n) VALUES (?, ?, ?)")
        .execute(arguments: [row, Self.withoutAddress, passedOver])
    }
  }

  /// Says what was passed over of a source, in place of what was said before.
  func setSkips(_ skips: [String: Int], of source: SourceName) throws {
    try write("note what '\(source)' passed over") { database in
      let row = try row(of: source, in: database)
      try database.cachedStatement(sql: "DELETE FROM skip WHERE source = ?").execute(arguments: [row])
      let insert = try database.cachedStatement(sql: "INSERT INTO skip (source, reason, n) VALUES (?, ?, ?)")
      for (reason, count) in skips { try insert.execute(arguments: [row, reason, count]) }
    }
  }

  private static let withoutAddress = "entries without address"

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
