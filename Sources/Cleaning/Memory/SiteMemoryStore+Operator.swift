import Foundation
internal import GRDB

// The operations of `chapar boilerplate`.
extension SiteMemoryStore {
  /// What was learned, of one site or, if it is nil, of all; in alphabetical order.
  ///
  /// - Parameter limits: those by which a line counts as repeated; they should be the cleaners'.
  /// - Parameter withPages: whether to include the pages, for import on another machine.
  /// - Returns: an empty list for a site that isn't known.
  public func sites(
    _ site: String? = nil, limits: MemoryLimits = MemoryLimits(), withPages: Bool = false
  ) throws(MemoryStoreError) -> [LearnedSite] {
    do {
      return try queue.read { database in
        let names = try String.fetchAll(
          database,
          sql: "SELECT site FROM (SELECT site FROM page UNION SELECT site FROM line) WHERE site = ?1 OR ?1 IS NULL",
          arguments: [site])
        return try names.sorted().map { try learned($0, limits, withPages, database) }
      }
    } catch {
      throw MemoryStoreError(action: "be read", file: path, cause: error)
    }
  }

  /// Replays the stored pages of a site to find out what is known about it now.
  ///
  /// A line's count of pages is of those in the file now; removals are counted since its text was first stored.
  private func learned(
    _ site: String, _ limits: MemoryLimits, _ withPages: Bool, _ database: Database
  ) throws -> LearnedSite {
    var memory = SiteMemory(limits)
    var record = SiteRecord()
    var pages: [LearnedSite.Page] = []
    for row in try Row.fetchAll(
      database, sql: "SELECT address, lines FROM page WHERE site = ? ORDER BY id", arguments: [site])
    {
      let number = UInt64(bitPattern: row[0] as Int64)
      let data: Data = row[1]
      let page = PageLines(address: PageAddress(site: site, number: number), lines: PageLines.lines(of: data))
      memory.take(page)
      _ = record.take(page, reporting: 0)
      if withPages { pages.append(.init(address: String(number, radix: 16), lines: data.base64EncodedString())) }
    }
    let rows = try Row.fetchAll(
      database, sql: "SELECT fingerprint, text, removed, spared FROM line WHERE site = ?", arguments: [site])
    let lines = rows.map { row in
      let fingerprint = UInt64(bitPattern: row[0] as Int64)
      let isSpared: Bool = row[3]
      return LearnedSite.Line(
        fingerprint: String(fingerprint, radix: 16), text: row[1], pages: record.count(of: fingerprint),
        removed: row[2], isRepeated: !isSpared && memory.repetition(of: fingerprint, at: site) != nil,
        isSpared: isSpared)
    }
    return LearnedSite(
      site: site, pageCount: record.pageCount,
      lines: lines.sorted { ($1.pages, $0.text) < ($0.pages, $1.text) }, pages: withPages ? pages : nil)
  }

  /// Forgets a site, which is then learned from scratch. Spared lines stay spared. Cleaners that run hear of it at
  /// their next exchange, within about a second.
  ///
  /// - Returns: the number of pages forgotten.
  public func forget(_ site: String) throws(MemoryStoreError) -> Int {
    try change { database in
      try database.execute(sql: "DELETE FROM page WHERE site = ?", arguments: [site])
      let count = database.changesCount
      try database.execute(sql: "DELETE FROM line WHERE site = ? AND spared = 0", arguments: [site])
      try database.execute(sql: "INSERT INTO word (site, fingerprint) VALUES (?, NULL)", arguments: [site])
      return count
    }
  }

  /// Makes cleaners keep a line of a site from now on, including running cleaners.
  ///
  /// The line may be given in any case and with any white space (``LineFolder``), and need not be known yet. Its first
  /// 200 characters are stored.
  public func spare(_ line: String, at site: String) throws(MemoryStoreError) {
    let bytes = Array(line.utf8)
    try change { database in
      try spare(LineFingerprint.of(line: bytes, 0, bytes.count), line, at: site, database)
    }
  }

  /// Makes cleaners keep a line that is known already, as the other method does.
  ///
  /// - Parameter fingerprint: the line's, as `LearnedSite.Line` has it.
  /// - Returns: whether the site has such a line; without it nothing is changed.
  public func spare(fingerprint: String, at site: String) throws(MemoryStoreError) -> Bool {
    guard let number = UInt64(fingerprint, radix: 16) else { return false }
    return try change { database -> Bool in
      let text = try String.fetchOne(
        database, sql: "SELECT text FROM line WHERE site = ? AND fingerprint = ?",
        arguments: [site, Int64(bitPattern: number)])
      guard let known = text else { return false }
      try spare(number, known, at: site, database)
      return true
    }
  }

  /// Stores that a line is to be left alone, and a word about it for running cleaners. Of these words the file keeps
  /// the last thousand.
  private func spare(_ fingerprint: UInt64, _ text: String, at site: String, _ database: Database) throws {
    let number = Int64(bitPattern: fingerprint)
    try database.execute(
      sql: """
        INSERT INTO line (site, fingerprint, text, spared) VALUES (?, ?, ?, 1)
        ON CONFLICT (site, fingerprint) DO UPDATE SET spared = 1
        """, arguments: [site, number, String(text.prefix(200))])
    try database.execute(sql: "INSERT INTO word (site, fingerprint) VALUES (?, ?)", arguments: [site, number])
  }

  /// Adds what another machine learned; pages known here are not changed.
  ///
  /// Addresses, fingerprints and lines that can't be read are left out without an error. Cleaners that run read the new
  /// pages at their next exchange, as if another cleaner had learned them.
  ///
  /// - Returns: the number of pages that were new.
  public func add(_ learned: LearnedSite) throws(MemoryStoreError) -> Int {
    try change { database in
      var count = 0
      for page in learned.pages ?? [] {
        guard let number = UInt64(page.address, radix: 16), let data = Data(base64Encoded: page.lines) else { continue }
        let isKnown = try Bool.fetchOne(
          database, sql: "SELECT 1 FROM page WHERE site = ? AND address = ?",
          arguments: [learned.site, Int64(bitPattern: number)])
        if isKnown == true { continue }
        let address = PageAddress(site: learned.site, number: number)
        try insert(PageLines(address: address, lines: PageLines.lines(of: data)), 0, database)
        count += 1
      }
      for line in learned.lines {
        guard let fingerprint = UInt64(line.fingerprint, radix: 16) else { continue }
        if line.isSpared {
          try spare(fingerprint, line.text, at: learned.site, database)
        } else {
          try database.execute(
            sql: "INSERT OR IGNORE INTO line (site, fingerprint, text) VALUES (?, ?, ?)",
            arguments: [learned.site, Int64(bitPattern: fingerprint), String(line.text.prefix(200))])
        }
      }
      return count
    }
  }

  /// Writes to the file, converting errors to `MemoryStoreError`.
  private func change<Value>(_ body: (Database) throws -> Value) throws(MemoryStoreError) -> Value {
    do { return try queue.write(body) } catch {
      throw MemoryStoreError(action: "be changed", file: path, cause: error)
    }
  }
}
