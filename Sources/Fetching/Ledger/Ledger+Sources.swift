internal import GRDB
import News

extension Ledger {
  /// Adds a source, due from `now` on. If the name exists, that source gets the new kind and location and starts again
  /// from its beginning; what it brought before is recognised and not duplicated.
  ///
  /// - Parameter aliases: the pages' addresses by file name, from a manifest, read during the transaction.
  public func add(
    _ name: SourceName, kind: SourceKind, location: String, at now: Timestamp,
    aliases: some Sequence<(name: String, url: String)> = EmptyCollection()
  ) throws {
    try add(name, kind: kind, location: location, cursor: nil, at: now, aliases: aliases)
  }

  private func add(
    _ name: SourceName, kind: SourceKind, location: String, cursor: String?, at now: Timestamp,
    aliases: some Sequence<(name: String, url: String)>
  ) throws {
    try write("add the source '\(name)'") { database in
      try database.execute(
        sql: """
          INSERT INTO source (name, kind, location, addedAt, nextAt, cursor)
          VALUES (:name, :kind, :location, :now, :now, :cursor)
          ON CONFLICT (name) DO UPDATE SET cursor = excluded.cursor, finishedAt = NULL, lastError = NULL, isEnabled = 1,
            kind = excluded.kind, location = excluded.location, nextAt = excluded.nextAt, lease = 0, deaths = 0,
            removedAt = NULL, finding = NULL
          """,
        arguments: [
          "name": name.rawValue, "kind": kind.rawValue, "location": location, "now": now.milliseconds, "cursor": cursor,
        ])
      let row = try row(of: name, in: database)
      try database.execute(sql: "DELETE FROM skip WHERE source = ?", arguments: [row])
      let statement = try database.cachedStatement(
        sql: "INSERT OR REPLACE INTO alias (source, name, url) VALUES (?, ?, ?)")
      for alias in aliases { try statement.execute(arguments: [row, alias.name, alias.url]) }
    }
  }

  /// Adds a detected source under its name or, if another source has that, with a number added. Returns the name.
  @discardableResult
  public func add(
    _ found: DetectedSource, at now: Timestamp, aliases: some Sequence<(name: String, url: String)> = EmptyCollection()
  ) throws -> SourceName {
    let known = try sources()
    let name: SourceName
    if let same = known.first(where: { $0.kind == found.kind && $0.isAt(found.location) }) {
      name = same.name
    } else {
      let taken = Set(known.map(\.name.rawValue))
      let numbered = (2...).lazy.map { "\(found.name)-\($0)" }.first { !taken.contains($0) }
      name = SourceName(rawValue: taken.contains(found.name) ? numbered ?? found.name : found.name)
    }
    let isLimited = !found.sites.isEmpty || found.isList
    let cursor = isLimited ? try SitemapState(sites: found.sites, isList: found.isList).text() : nil
    try add(name, kind: found.kind, location: found.location, cursor: cursor, at: now, aliases: aliases)
    return name
  }

  /// Notes what a source's address turned out to be.
  func note(_ finding: String, of source: SourceName) throws {
    try write("note what '\(source)' is") {
      try $0.execute(sql: "UPDATE source SET finding = ? WHERE name = ?", arguments: [finding, source.rawValue])
    }
  }

  /// Notes with a page's source how the fetch of its own address ended: why it was given up or refused, which no later
  /// try will mend, or that nothing is wrong any more. One that is asked again stays as it is.
  func note(_ ending: Frontier.Ending, ofPage source: Int64, in database: Database) throws {
    let error: String?
    switch ending {
    case .failed(let why): error = "could not be fetched: \(why)"
    case .refused(_, let refusal):
      guard refusal.retryAt == nil else { return }
      error = "was refused: \(refusal.reason)"
    case .retry, .postponed: return
    case .item, .unchanged, .kept: error = nil
    }
    // One that was added again meanwhile is not finished, and its address is fetched again.
    try database.cachedStatement(
      sql: """
        UPDATE source SET lastError = ?
        WHERE id = ? AND kind = 'page' AND finishedAt IS NOT NULL AND removedAt IS NULL
        """
    ).execute(arguments: [error, source])
  }

  /// All sources, in the order they were added.
  public func sources() throws -> [Source] {
    try read("list its sources") { database in
      try Row.fetchAll(database, sql: "SELECT \(Self.sourceColumns) FROM source ORDER BY id").compactMap(Self.source)
    }
  }

  /// The sources that were not yet read to their end once, in order of their addition; see `Source.wasRead(at:)`. Of
  /// feeds that were read, ten thousand perhaps, no row is loaded.
  public func unreadSources(at now: Timestamp) throws -> [Source] {
    try read("list its unread sources") { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(Self.sourceColumns) FROM source WHERE isEnabled AND finishedAt IS NULL AND lastError IS NULL
          AND (kind <> 'feed' OR cursor IS NULL) ORDER BY id
          """
      ).compactMap(Self.source).filter { !$0.wasRead(at: now) }
    }
  }

  /// Enables or disables a source; its items are not affected. Enabling a source that was set aside tries it again.
  ///
  /// - Throws: `LedgerError` with `RemovedSource` for one that was removed: only adding it again brings it back.
  public func setEnabled(_ isEnabled: Bool, source: SourceName) throws {
    try write("enable or disable '\(source)'") { database in
      let row = try row(of: source, in: database)
      try database.execute(
        sql: """
          UPDATE source SET isEnabled = ?, deaths = 0, lastError = iif(deaths >= ?, NULL, lastError)
          WHERE id = ? AND removedAt IS NULL
          """,
        arguments: [isEnabled, Frontier.mostDeaths, row])
      guard database.changesCount > 0 else {
        throw LedgerError(action: "enable or disable it", file: path, cause: RemovedSource(name: source))
      }
      if isEnabled { return }
      // Addresses that a fetcher has claimed but not yet requested wait too.
      try enterHands(on: row, in: database)
      try database.execute(
        sql: "UPDATE frontier SET state = 0, owner = NULL WHERE source = ? AND state = 1 AND isInHand = 0",
        arguments: [row])
    }
  }

  /// Claims the source that is due next, for this owner until the lease ends; nil if none is due.
  ///
  /// While the lease lasts no other owner gets it; `advance` and `prolongFetches` renew it. A source whose owner died
  /// with it in hand is claimed only while no other such source is. After the third death it is disabled, with that as
  /// its error, and is tried again after `setAsideRest`: kills in a row, whatever their cause, hit innocent sources
  /// too.
  ///
  /// - Parameter isOwnDue: whether a source that this owner already holds counts as due, so that it is continued.
  public func claimSource(
    of kinds: Set<SourceKind>, as owner: Owner, lease: Duration, at now: Timestamp, isOwnDue: Bool = false
  ) throws -> Source? {
    let arguments: StatementArguments = [
      "owner": owner.rawValue, "until": (now + lease).milliseconds, "now": now.milliseconds, "isOwnDue": isOwnDue,
      "most": Frontier.mostDeaths,
    ]
    return try write("claim a source") { database in
      try database.cachedStatement(sql: Self.wake).execute(arguments: [
        "most": Frontier.mostDeaths, "now": now.milliseconds,
      ])
      let claim = try database.cachedStatement(sql: Self.claim(of: kinds))
      while let row = try Row.fetchOne(claim, arguments: arguments) {
        let deaths: Int = row["deaths"]
        guard deaths >= Frontier.mostDeaths else { return Self.source(row) }
        let name: String = row["name"]
        try database.execute(
          sql: "UPDATE source SET isEnabled = 0, owner = NULL, lease = 0, nextAt = ?, lastError = ? WHERE name = ?",
          arguments: [
            (now + Self.setAsideRest).milliseconds,
            Source.setAsideReason + "\(deaths.times) a fetcher died while it read this; it is tried again in "
              + "\(Self.setAsideRest.components.seconds / 3600) hours, or by `chapar sources resume '\(name)'`", name,
          ])
      }
      return nil
    }
  }

  /// How long a source that is set aside rests until it is tried once more.
  private static let setAsideRest = Duration.seconds(6 * 3600)

  /// Enables the sources that were set aside and have rested. One more death sets them aside again.
  private static let wake = """
    UPDATE source SET isEnabled = 1, deaths = :most - 1
    WHERE deaths > 0 AND lease = 0 AND deaths >= :most AND NOT isEnabled AND removedAt IS NULL AND nextAt <= :now
    """

  /// The statement that claims the next source of these kinds and counts a death if its last owner never gave it back.
  private static func claim(of kinds: Set<SourceKind>) -> String {
    let list = kinds.map { "'\($0.rawValue)'" }.sorted().joined(separator: ",")
    let died = "(owner IS NOT NULL AND owner <> :owner AND lease > 0)"
    return """
      UPDATE source SET deaths = deaths + \(died), owner = :owner, lease = :until WHERE id = (
        SELECT id FROM source WHERE isEnabled AND finishedAt IS NULL AND nextAt <= :now AND kind IN (\(list))
          AND (lease <= :now OR (:isOwnDue AND owner = :owner))
          AND (deaths + \(died) = 0 OR deaths + \(died) >= :most OR owner = :owner
            OR NOT EXISTS (SELECT 1 FROM source WHERE isEnabled AND deaths > 0 AND lease > :now))
        ORDER BY nextAt, id LIMIT 1)
      RETURNING \(sourceColumns), deaths
      """
  }

  /// Gives a claimed source back. Stores its cursor, when it is next due, whether it is finished, and what went wrong.
  ///
  /// - Throws: `LedgerError` with `LostLease` if another owner has taken it, or it was given back already after an
  ///   operator added it again; then nothing is changed.
  public func release(
    _ source: SourceName, as owner: Owner, cursor: String?, nextAt: Timestamp, finishedAt: Timestamp? = nil,
    error: String? = nil
  ) throws {
    try write("release '\(source)'") { database in
      try hold(source, as: owner, in: database)
      try database.execute(
        sql: """
          UPDATE source SET cursor = ?, nextAt = ?, finishedAt = ?, lastError = ?, owner = NULL, lease = 0, deaths = 0
          WHERE name = ?
          """,
        arguments: [cursor, nextAt.milliseconds, finishedAt?.milliseconds, error, source.rawValue])
    }
  }

  /// Sets the new location of a moved source, and keeps its cursor and books. False if another source has that
  /// location.
  func move(_ source: SourceName, to location: String) throws -> Bool {
    try write("move '\(source)'") { database in
      try database.execute(
        sql: """
          UPDATE source SET location = :location WHERE name = :name
            AND NOT EXISTS (SELECT 1 FROM source WHERE location = :location)
          """, arguments: ["location": location, "name": source.rawValue])
      return database.changesCount > 0
    }
  }

  /// Throws `LostLease` unless the owner still holds the source.
  func hold(_ source: SourceName, as owner: Owner, in database: Database) throws {
    let statement = try database.cachedStatement(sql: "SELECT owner FROM source WHERE name = ?")
    let holder = try String.fetchOne(statement, arguments: [source.rawValue])
    guard holder == owner.rawValue else {
      throw LedgerError(action: "go on with '\(source)'", file: path, cause: LostLease(holder: holder))
    }
  }

  /// The columns that `source(_:)` reads, in its order.
  static let sourceColumns =
    "name, kind, location, addedAt, isEnabled, cursor, nextAt, finishedAt, lastError, interval, removedAt, finding"

  /// A source from `sourceColumns`; nil for a kind that only a newer version knows.
  static func source(_ row: Row) -> Source? {
    guard let kind = SourceKind(rawValue: row[1]) else { return nil }
    return Source(
      name: SourceName(rawValue: row[0]), kind: kind, location: row[2], addedAt: Timestamp(milliseconds: row[3]),
      isEnabled: row[4], cursor: row[5], nextAt: Timestamp(milliseconds: row[6]),
      finishedAt: (row[7] as Int64?).map { Timestamp(milliseconds: $0) }, lastError: row[8],
      interval: (row[9] as Int64?).map { .milliseconds($0) },
      removedAt: (row[10] as Int64?).map { Timestamp(milliseconds: $0) }, finding: row[11])
  }
}

/// A source that was removed can't be resumed or paused.
public struct RemovedSource: Error, Hashable, CustomStringConvertible {
  /// The name that was given; its source is still in the ledger.
  public let name: SourceName

  /// What is wrong, for an operator.
  public var description: String { "the source '\(name)' was removed; add it again to bring it back" }
}

/// An owner no longer holds a source: its claim ran out and another took it, or an operator added it again.
public struct LostLease: Error, Hashable, CustomStringConvertible {
  /// The fetcher that holds it now; nil if none does, as after `chapar add`, which makes a source due at once.
  public let holder: String?

  /// What happened, for an operator.
  public var description: String {
    holder.map { "the lease ran out; '\($0)' holds it now" }
      ?? "it was added again while it was read, so it is read twice"
  }
}
