import Crypto
import Foundation
internal import GRDB
import News
import Synchronization

extension Ledger {
  /// Adds addresses to the frontier and stores the cursor that led to them, in one transaction.
  ///
  /// All addresses of one page (see `PageKey`) share one row, which belongs to the first source that names it. A change
  /// in what feeds say about a page, such as a new comment, causes no request. The page is fetched again only if it has
  /// failed and its address is now written differently, for example with `https` instead of `http`. A known story under
  /// a new link is not new; see `StoryMemory`.
  @discardableResult
  public func enqueue(
    _ candidates: [Frontier.Candidate], from source: SourceName, at now: Timestamp
  ) throws -> Frontier.Addition {
    try write("add addresses of '\(source)'") { database in
      try enqueue(candidates, from: row(of: source, in: database), at: now, in: database)
    }
  }

  /// Adds addresses within a transaction of the caller.
  ///
  /// - Parameter isAgain: whether an operator asks for them, so that known ones are fetched again, whether they were
  ///   fetched, given up or set aside.
  func enqueue(
    _ candidates: [Frontier.Candidate], from source: Int64, isAgain: Bool = false, at now: Timestamp,
    in database: Database
  ) throws -> Frontier.Addition {
    let insert = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO frontier (page, source, url, host, entry, nextAt) VALUES (?, ?, ?, ?, ?, ?)")
    let refresh = try database.cachedStatement(sql: Self.refresh)
    var addition = Frontier.Addition()
    let stories = StoryMemory(source: source, database: database)
    let texts = FeedTexts(database: database)
    for candidate in candidates {
      let entry = try Self.text(of: candidate.entry)
      let page = Self.page(of: candidate.url)
      if try stories.knows(candidate, at: page) {
        addition.known += 1
        continue
      }
      let host = FrontierRound.host(of: candidate.url)
      try insert.execute(arguments: [page, source, candidate.url, host, entry, now.milliseconds])
      if database.changesCount > 0 {
        addition.added += 1
        if let text = candidate.text { try texts.keep(text, of: page) }
        continue
      }
      try refresh.execute(arguments: [
        "page": page, "entry": entry, "now": now.milliseconds, "source": source,
        "url": candidate.url, "host": host, "again": isAgain,
      ])
      if database.changesCount > 0 { addition.refreshed += 1 } else { addition.known += 1 }
    }
    return addition
  }

  /// Makes a known page due: to be fetched again, under another spelling after a failure, or for another source if its
  /// own is disabled. Each spelling that fails counts as a try, so that two spellings can't take turns for ever. What a
  /// feed said of it stays where the other source says nothing.
  private static let refresh = """
    UPDATE frontier SET entry = coalesce(:entry, entry), state = 0, nextAt = :now, lastError = NULL, source = :source,
      url = :url, host = :host, deaths = 0, tries = iif(state = 3 AND NOT :again AND url <> :url, tries, 0)
    WHERE page = :page AND (
      state IN (2, 3) AND :again
      OR state = 4 AND :again
      OR state = 3 AND url <> :url AND tries < 16
      OR state = 0 AND source <> :source AND NOT (SELECT isEnabled FROM source WHERE id = frontier.source))
    """

  /// The ledger's key for a page: the first 128 bits of its `PageKey`'s SHA-256.
  static func page(of url: String) -> Data {
    Data(SHA256.hash(data: Array(PageKey(url).text.utf8)).prefix(16))
  }

  /// Claims addresses to fetch now, for this owner until the lease ends; after that any owner may claim them.
  ///
  /// Sources and hosts take turns, so that a long list holds up nobody. Addresses of disabled sources wait. An address
  /// that was in hand when its fetcher died is claimed only while no other such address is, those of one death before
  /// those of two, and after the third death it is set aside. So a page that kills fetchers does so only three times,
  /// and innocent pages that were in hand with it get through.
  ///
  /// - Parameters:
  ///   - waiting: how many addresses of each host the owner already has.
  ///   - perHost: how many are enough; a host with this many gets no more.
  public func dueFetches(
    limit: Int, as owner: Owner, lease: Duration, at now: Timestamp, waiting: [String: Int] = [:],
    perHost: Int = 8
  ) throws -> [Frontier.Task] {
    try write("claim addresses") { database in
      try giveBackExpired(to: owner, at: now, in: database)
      try wakeRevisits(at: now, in: database)
      var chosen = [try suspect(at: now, in: database)].compactMap(\.self)
      var turn = round.withLock { $0 }
      chosen += try turn.choose(
        limit: limit - chosen.count, perHost: perHost, at: now, waiting: waiting, in: database)
      round.withLock { [turn] in $0 = turn }
      return try chosen.compactMap { try take($0, as: owner, until: now + lease, in: database) }
    }
  }

  /// Gives back what dead fetchers had claimed: every expired claim except this owner's, which are only late.
  func giveBackExpired(to owner: Owner, at now: Timestamp, in database: Database) throws {
    let late = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT owner FROM frontier WHERE state = 1 AND lease <= ? AND owner IS NOT NULL"),
      arguments: [now.milliseconds])
    try enterHands(of: late, in: database)
    try database.cachedStatement(
      sql: """
        UPDATE frontier SET owner = NULL, isInHand = 0, deaths = deaths + (isInHand AND owner <> :owner),
          state = CASE WHEN deaths + (isInHand AND owner <> :owner) >= :most THEN 4 ELSE 0 END,
          lastError = CASE WHEN deaths + (isInHand AND owner <> :owner) >= :most THEN :why ELSE lastError END
        WHERE state = 1 AND lease <= :now
        """
    ).execute(arguments: [
      "owner": owner.rawValue, "now": now.milliseconds, "most": Frontier.mostDeaths,
      "why": Source.setAsideReason
        + "\(Frontier.mostDeaths.times) a fetcher died with it in hand; `chapar items set-aside --retry` asks again",
    ])
  }

  /// The next suspect, of the fewest deaths, if none is being fetched.
  private func suspect(at now: Timestamp, in database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT seq FROM frontier WHERE deaths > 0 AND deaths = ? AND state = 0 AND nextAt <= ?
          AND source IN (SELECT id FROM source WHERE isEnabled)
          AND NOT EXISTS (SELECT 1 FROM frontier WHERE deaths > 0 AND state = 1)
        ORDER BY nextAt LIMIT 1
        """)
    for deaths in 1..<Frontier.mostDeaths {
      if let found = try Int64.fetchOne(statement, arguments: [deaths, now.milliseconds]) { return found }
    }
    return nil
  }

  /// Claims one address until the lease ends; nil if it is gone.
  private func take(
    _ sequence: Int64, as owner: Owner, until lease: Timestamp, in database: Database
  ) throws -> Frontier.Task? {
    // Read the row again: with a column of the changed row SQLite would scan the other table.
    let statement = try database.cachedStatement(
      sql: """
        UPDATE frontier SET state = 1, owner = ?, lease = ? WHERE seq = ?
        RETURNING seq, source, url, entry, tries, (SELECT CASE kind WHEN 'list' THEN frontier.url ELSE location END
          FROM source WHERE id = frontier.source), base, entityTag, lastModified, digest, visits, same,
          EXISTS (SELECT 1 FROM feedText WHERE page = (SELECT page FROM frontier AS own WHERE own.seq = frontier.seq)),
          EXISTS (SELECT 1 FROM source WHERE id = frontier.source AND kind = 'page' AND location = frontier.url)
        """)
    guard let row = try Row.fetchOne(statement, arguments: [owner.rawValue, lease.milliseconds, sequence]) else {
      return nil
    }
    let source = try names.withLock { try $0.source(row[1], in: database) }
    var task = Frontier.Task(
      sequence: row[0], source: source, url: row[2], entry: try Self.entry(of: row[3]), tries: row[4], home: row[5])
    task.visit.base = (row[6] as Int64?).map(Timestamp.init(milliseconds:))
    task.visit.validators = Validators(entityTag: row[7], lastModified: row[8])
    task.visit.digest = row[9]
    task.visit.count = row[10]
    task.visit.unchanged = row[11]
    task.hasFeedText = row[12]
    task.isSource = row[13]
    return task
  }

  /// The full text that the feed gave for an address, as HTML; nil if none.
  func feedText(of task: Frontier.Task) throws -> String? {
    try read("look for a feed's text") { try FeedTexts(database: $0).text(of: Self.page(of: task.url)) }
  }

  /// Makes addresses that were set aside due again, of one source or of all. Returns how many.
  @discardableResult
  public func retrySetAside(of source: SourceName? = nil, at now: Timestamp) throws -> Int {
    try write("ask again for what was set aside") { database in
      try database.execute(
        sql: """
          UPDATE frontier SET state = 0, deaths = 0, nextAt = :now, lastError = NULL WHERE state = 4
            AND (:name IS NULL OR source = (SELECT id FROM source WHERE name = :name))
          """, arguments: ["now": now.milliseconds, "name": source?.rawValue])
      return database.changesCount
    }
  }

  /// Enters in one transaction how fetches ended. Each item is entered together with the state of its address, so
  /// neither ever exists without the other. Those of sources that have been removed meanwhile are left out.
  ///
  /// - Parameter memories: what to remember about pages that will be revisited, by index in `fetches`.
  package func finish(
    _ fetches: [(task: Frontier.Task, ending: Frontier.Ending)], remembering memories: [Int: Revisit.Memory] = [:]
  ) throws {
    try write("enter fetches") { database in
      for (place, memory) in memories { try remember(memory, of: fetches[place].task, in: database) }
      var rows: [SourceName: Int64?] = [:]
      for (task, ending) in fetches {
        let known = try rows[task.source] ?? knownRow(of: task.source, in: database)
        rows[task.source] = known
        guard let source = known else { continue }
        switch ending {
        case .item(let item):
          _ = try enter([item], from: source, in: database)
          try move(task, to: .done, in: database)
        case .unchanged: try move(task, to: .done, in: database)
        case .kept(let error): try move(task, to: .done, error: error, in: database)
        case .retry(let instant, let error): try move(task, to: .pending, nextAt: instant, error: error, in: database)
        case .refused(let item, let refusal):
          _ = try enter([item], from: source, in: database)
          try end(item, by: refusal, in: database)
          try move(
            task, to: refusal.retryAt == nil ? .done : .pending, nextAt: refusal.retryAt, error: refusal.reason,
            in: database)
        case .postponed(let instant, let error):
          try move(task, to: .pending, nextAt: instant, error: error, isTry: false, in: database)
        case .failed(let error): try move(task, to: .failed, error: error, in: database)
        }
        if task.isSource { try note(ending, ofPage: source, in: database) }
      }
    }
  }

  /// Gives back the addresses and feeds that an owner has claimed and will not request. The owner ends cleanly, so
  /// nothing counts against them.
  public func releaseFetches(of owner: Owner) throws {
    try write("release addresses") { database in
      try database.execute(
        sql: "UPDATE frontier SET state = 0, owner = NULL, isInHand = 0 WHERE state = 1 AND owner = ?",
        arguments: [owner.rawValue])
      try database.execute(
        sql: "UPDATE source SET owner = NULL, lease = 0 WHERE kind IN ('feed', 'sitemap') AND owner = ?",
        arguments: [owner.rawValue])
    }
  }

  /// Counts addresses by state; of a source that doesn't exist there are none.
  public func frontier(of source: SourceName? = nil) throws -> Frontier.Counts {
    try read("count addresses") { database in
      let condition = source == nil ? "" : "WHERE source = (SELECT id FROM source WHERE name = :name)"
      let arguments: StatementArguments = source.map { ["name": $0.rawValue] } ?? StatementArguments()
      var counts = Frontier.Counts()
      let rows = try Row.fetchAll(
        database, sql: "SELECT state, count(*) FROM frontier \(condition) GROUP BY state", arguments: arguments)
      for row in rows {
        switch Frontier.State(rawValue: row[0]) {
        case .pending: counts.pending = row[1]
        case .claimed: counts.claimed = row[1]
        case .done: counts.done = row[1]
        case .failed: counts.failed = row[1]
        case .setAside: counts.setAside = row[1]
        case nil: break
        }
      }
      return counts
    }
  }

  /// Ends a claim: sets the address's state and forgets the deaths that counted against it.
  ///
  /// - Parameters:
  ///   - nextAt: when it is due; nil leaves that as it was.
  ///   - error: what went wrong, which counts as a try unless `isTry` is false; nil if nothing did.
  private func move(
    _ task: Frontier.Task, to state: Frontier.State, nextAt: Timestamp? = nil, error: String? = nil,
    isTry: Bool = true, in database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        UPDATE frontier SET state = ?, owner = NULL, tries = tries + ?, nextAt = coalesce(?, nextAt), lastError = ?,
          isInHand = 0, deaths = 0 WHERE seq = ?
        """
    ).execute(arguments: [
      state.rawValue, error == nil || !isTry ? 0 : 1, nextAt?.milliseconds, error, task.sequence,
    ])
    if state != .pending { try FeedTexts(database: database).forget(task.sequence) }
  }
}
