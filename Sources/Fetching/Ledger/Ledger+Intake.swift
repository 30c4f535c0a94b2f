internal import GRDB
import News

extension Ledger {
  /// Whether at least this many items are waiting to be sent, or this many addresses are due to be fetched, over all
  /// sources. Addresses that are due later, such as pages to be revisited, don't count. It counts no further than these
  /// numbers.
  func hasWaiting(items: Int, addresses: Int, at now: Timestamp) throws -> Bool {
    try read("count what waits") { database in
      let queued = try Int.fetchOne(
        database.cachedStatement(sql: "SELECT count(*) FROM (SELECT 1 FROM item WHERE state = 0 LIMIT ?)"),
        arguments: [items])
      if let queued, queued >= items { return true }
      let due = try Int.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT count(*) FROM (SELECT 1 FROM frontier INDEXED BY frontierPending WHERE state = 0 AND nextAt <= ? LIMIT ?)
            """),
        arguments: [now.milliseconds, addresses])
      return due.map { $0 >= addresses } ?? false
    }
  }

  /// Enters a batch of an import and the cursor after it, in one transaction, and renews the lease. Returns how many
  /// items were new.
  ///
  /// - Throws: `LedgerError` with `LostLease` if another owner has taken the source; then nothing is entered.
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

  /// Notes what a feed lists now: its entries' ids (others are forgotten), and how many entries have no address.
  package func note(_ guids: [String], passedOver: Int, of source: SourceName) throws {
    try write("note what '\(source)' lists") { database in
      let row = try row(of: source, in: database)
      try StoryMemory(source: row, database: database).forget(allBut: guids)
      // The next poll lists the same entries again, so replace the count instead of adding to it.
      try database.cachedStatement(sql: "DELETE FROM skip WHERE source = ? AND reason = ?")
        .execute(arguments: [row, Self.withoutAddress])
      guard passedOver > 0 else { return }
      try database.cachedStatement(sql: "INSERT INTO skip (source, reason, n) VALUES (?, ?, ?)")
        .execute(arguments: [row, Self.withoutAddress, passedOver])
    }
  }

  /// Replaces all counts of what was skipped in a source.
  func setSkips(_ skips: [String: Int], of source: SourceName) throws {
    try write("note what '\(source)' passed over") { database in
      let row = try row(of: source, in: database)
      try database.cachedStatement(sql: "DELETE FROM skip WHERE source = ?").execute(arguments: [row])
      let insert = try database.cachedStatement(sql: "INSERT INTO skip (source, reason, n) VALUES (?, ?, ?)")
      for (reason, count) in skips { try insert.execute(arguments: [row, reason, count]) }
    }
  }

  /// The reason under which a feed's entries without an address are counted.
  private static let withoutAddress = "entries without address"

  /// A page's address in a source's manifest, under the first of these names that is found; nil if none is.
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
