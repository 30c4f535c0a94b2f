import Foundation
internal import GRDB

/// Stores a memory of sites in a SQLite file in the state folder, for all cleaners on a machine.
///
/// Each cleaner has the whole memory in its own process. About once a second it writes the pages it learned from and
/// reads those of the others, so all know the same. A page is a row with its address as key, so a page sent twice
/// counts once. A killed cleaner loses only what it learned in the last second.
///
/// Use one for each cleaner, from one thread: it remembers what this cleaner has read. Its errors are never a reason to
/// refuse a page (``MemoryKeeper``).
public final class SiteMemoryStore {
  /// The file, `sites.sqlite`; SQLite has others beside it while cleaners run.
  public let path: String

  let queue: DatabaseQueue
  /// Tells this cleaner's pages from those of others, so that it doesn't read back its own; new with each start, after
  /// which it reads all.
  private let writer = Int64.random(in: 1...Int64.max)
  /// The id of the last page in the file at the last exchange; 0 before the first.
  private var lastPage: Int64 = 0
  /// The id of the operator's last word that was heard.
  private var lastWord: Int64 = 0
  /// Counted to trim the file only at every 64th.
  private var exchanges = 0

  /// Opens the memory in a folder; folder and file are made if needed.
  ///
  /// - Throws: an error that names the file if it can't be made or opened, or is none of ours.
  public init(folder: String) throws(MemoryStoreError) {
    path = folder + "/sites.sqlite"
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      queue = try Self.open(path)
    } catch {
      throw MemoryStoreError(action: "be opened", file: path, cause: error)
    }
  }

  /// Opens the file and brings its schema up to date. Another process may hold the file: each lock is waited for up to
  /// five seconds, and opening is tried again for about one.
  private static func open(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -2000")
    }
    var attempt = 0
    while true {
      do {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try MemorySchema.migrator.migrate(queue)
        return queue
      } catch let error as DatabaseError
        where [.SQLITE_BUSY, .SQLITE_ERROR].contains(error.resultCode) && attempt < 50
      {
        // Several cleaners may start at once. Switching to WAL mode ignores the busy timeout, and creating a table that
        // another has just made is an error, because GRDB looks for pending migrations before it locks.
        attempt += 1
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// Writes what is new in a memory, and reads what others wrote since the last time; the first time, everything.
  ///
  /// It is one transaction, so nothing is read or written by halves. What fails is kept for the next time.
  ///
  /// - Throws: an error that names the file; the memory may then already have what was heard.
  public func exchange(_ memory: inout SiteMemory) throws(MemoryStoreError) {
    // If this fails halfway, next time everything is repeated, which is harmless: a page learned twice counts once.
    let before = (lastPage, lastWord)
    do {
      try queue.write { database in
        try hear(&memory, database)
        try write(memory, database)
        try read(&memory, database)
        if exchanges % 64 == 0 { try trim(memory.limits, database) }
      }
    } catch {
      // The ids that were taken back are given to others' pages.
      (lastPage, lastWord) = before
      throw MemoryStoreError(action: "be written", file: path, cause: error)
    }
    exchanges += 1
    memory.forgetFresh()
  }

  /// Applies what the operator decided since the last exchange; at the first one, all lines that are to be left alone.
  private func hear(_ memory: inout SiteMemory, _ database: Database) throws {
    if lastPage == 0 {
      lastWord = try Int64.fetchOne(database, sql: "SELECT max(id) FROM word") ?? 0
      let spared = try Row.fetchCursor(database, sql: "SELECT site, fingerprint FROM line WHERE spared = 1")
      while let row = try spared.next() { memory.spare(UInt64(bitPattern: row[1] as Int64), at: row[0]) }
      return
    }
    let words = try Row.fetchCursor(
      database, sql: "SELECT id, site, fingerprint FROM word WHERE id > ? ORDER BY id", arguments: [lastWord])
    while let row = try words.next() {
      lastWord = row[0]
      if let fingerprint = row[2] as Int64? {
        memory.spare(UInt64(bitPattern: fingerprint), at: row[1])
      } else {
        memory.forget(row[1])
      }
    }
  }

  /// Stores what this cleaner has learned since it last saved. Counts of removals are added to those of the other
  /// cleaners; a line whose text nobody stored has no row, and its removals are not counted.
  private func write(_ memory: SiteMemory, _ database: Database) throws {
    for page in memory.fresh {
      try insert(page, writer, database)
    }
    for (key, text) in memory.texts {
      try database.execute(
        sql: """
          INSERT INTO line (site, fingerprint, text) VALUES (?, ?, ?)
          ON CONFLICT (site, fingerprint) DO UPDATE SET text = excluded.text
          """, arguments: [key.site, Int64(bitPattern: key.fingerprint), text])
    }
    for (key, count) in memory.removals {
      try database.execute(
        sql: "UPDATE line SET removed = removed + ? WHERE site = ? AND fingerprint = ?",
        arguments: [count, key.site, Int64(bitPattern: key.fingerprint)])
    }
  }

  /// Stores a page, and deletes the site's pages that are older than the window. A page that comes again gets a new id,
  /// so that it counts as the latest, and other cleaners read it again.
  func insert(_ page: PageLines, _ writer: Int64, _ database: Database) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO page (site, address, writer, lines) VALUES (?, ?, ?, ?)",
      arguments: [page.address.site, Int64(bitPattern: page.address.number), writer, Data(page.bytes)])
    try database.execute(
      sql: """
        DELETE FROM page WHERE site = :site AND id <= (
          SELECT id FROM page WHERE site = :site ORDER BY id DESC LIMIT 1 OFFSET \(MemoryLimits.window))
        """, arguments: ["site": page.address.site])
  }

  /// Learns from the pages that other cleaners have stored since. A page without lines counts too: it is one more
  /// without the line that repeats.
  private func read(_ memory: inout SiteMemory, _ database: Database) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, site, address, lines FROM page WHERE id > ? AND writer <> ? ORDER BY id",
      arguments: [lastPage, writer])
    while let row = try rows.next() {
      let address = PageAddress(site: row[1], number: UInt64(bitPattern: row[2] as Int64))
      memory.take(PageLines(address: address, lines: PageLines.lines(of: row[3] as Data)))
    }
    lastPage = max(1, try Int64.fetchOne(database, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'page'") ?? 0)
  }

  /// Keeps the file within the limits: it keeps the sites seen last, and for each the lines that count.
  private func trim(_ limits: MemoryLimits, _ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM page WHERE site IN (
          SELECT site FROM page GROUP BY site ORDER BY max(id) DESC LIMIT -1 OFFSET ?)
        """, arguments: [limits.sites])
    try database.execute(
      sql: """
        DELETE FROM line WHERE spared = 0 AND site NOT IN (SELECT site FROM page);
        DELETE FROM line WHERE spared = 0 AND (site, fingerprint) IN (
          SELECT site, fingerprint FROM (
            SELECT site, fingerprint, row_number() OVER (PARTITION BY site ORDER BY removed DESC, fingerprint) AS place
            FROM line WHERE spared = 0)
          WHERE place > \(2 * MemoryLimits.linesOfSite));
        DELETE FROM word WHERE id <= (SELECT max(id) FROM word) - 1000;
        """)
  }
}
