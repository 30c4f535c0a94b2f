internal import GRDB

/// Migrates the addresses of an older ledger, which were stored by spelling, to the frontier, which stores them by
/// page.
///
/// It runs once, within the migration's transaction.
enum LedgerPages {
  /// Of several addresses of one page it keeps the most advanced (fetched, being fetched, to fetch, given up), and of
  /// equal ones the first.
  static func enter(_ database: Database) throws {
    let insert = try database.makeStatement(
      sql: """
        INSERT INTO frontier (seq, page, source, url, entry, state, tries, nextAt, owner, lease, lastError)
        SELECT seq, ?, source, url, entry, state, tries, nextAt, owner, lease, lastError
        FROM frontierByAddress WHERE seq = ?
        ON CONFLICT (page) DO NOTHING
        """)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT seq, url FROM frontierByAddress
        ORDER BY CASE state WHEN 2 THEN 0 WHEN 1 THEN 1 WHEN 0 THEN 2 ELSE 3 END, seq
        """)
    while let row = try rows.next() {
      try insert.execute(arguments: [Ledger.page(of: row[1]), row[0] as Int64])
    }
    try database.execute(sql: "DROP TABLE frontierByAddress")
  }
}
