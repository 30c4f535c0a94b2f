import GRDB
import News

/// What fills the archive's file. All parts together are the size of the file without its write-ahead log.
public struct ArchiveSizes: Hashable, Sendable, Encodable {
  /// Bytes of the contents that revisions keep.
  public var contents = 0
  /// Bytes of the articles' rows, and of the indexes for lists.
  public var lists = 0
  /// Bytes of the word index.
  public var words = 0
  /// Bytes of the answers to items.
  public var receipts = 0
  /// Bytes of everything else.
  public var others = 0
  /// Free bytes, which will be used before the file grows.
  public var free = 0
  /// What was stored on each of the last days, newest first; days without articles are left out.
  public var days: [Day] = []

  /// What was stored on one day, in UTC.
  public struct Day: Hashable, Sendable, Encodable {
    /// The day, `2026-11-27`.
    public let day: String
    /// The revisions, including the first ones of new articles.
    public let revisions: Int
    /// Bytes of their contents.
    public let bytes: Int
  }
}

extension Archive {
  /// Measures the archive's parts. It looks at every page of the file: a few seconds for each 10 GB.
  ///
  /// - Parameter days: how many days of growth to report.
  public func sizes(days: Int = 14, now: Timestamp) throws(ArchiveError) -> ArchiveSizes {
    try reading { db in
      var sizes = ArchiveSizes()
      // https://www.sqlite.org/dbstat.html
      let tables = try Row.fetchAll(
        db,
        sql: """
          SELECT coalesce(tbl_name, dbstat.name), sum(pgsize) FROM dbstat LEFT JOIN sqlite_schema USING (name)
          WHERE aggregate = TRUE GROUP BY 1
          """)
      for row in tables { sizes[keyPath: Self.part(of: row[0])] += row[1] }
      sizes.free =
        try Int.fetchOne(
          db, sql: "SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size") ?? 0
      sizes.days = try Self.growth(since: now.milliseconds - Int64(days) * 86_400_000, db)
      return sizes
    }
  }

  /// The part that a table with its indexes belongs to.
  private static func part(of table: String) -> WritableKeyPath<ArchiveSizes, Int> {
    switch table {
    case "revision": \.contents
    case "article": \.lists
    case "receipt", "book": \.receipts
    case _ where table.hasPrefix("word"): \.words
    default: \.others
    }
  }

  /// Revisions are stored in the order of their rows, so read the last days from the end.
  private static func growth(since time: Int64, _ db: Database) throws -> [ArchiveSizes.Day] {
    let last = try Int64.fetchOne(
      db, sql: "SELECT id FROM revision WHERE stored_at < ? ORDER BY id DESC LIMIT 1", arguments: [time])
    return try Row.fetchAll(
      db,
      sql: """
        SELECT date(stored_at / 1000, 'unixepoch') AS day, count(*), sum(length(json)) FROM revision
        WHERE id > ? AND stored_at >= ? GROUP BY day ORDER BY day DESC
        """, arguments: [last ?? 0, time]
    ).map { ArchiveSizes.Day(day: $0[0], revisions: $0[1], bytes: $0[2]) }
  }
}
