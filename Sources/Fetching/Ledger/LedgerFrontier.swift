internal import GRDB
import News
import Synchronization

extension Ledger {
  /// Adds addresses to the frontier, and the cursor that led to them, in one transaction.
  ///
  /// An address that the source brought before is fetched again only when its entry differs from before.
  @discardableResult
  public func enqueue(
    _ candidates: [Frontier.Candidate], from source: SourceName, at now: Timestamp
  ) throws -> Frontier.Addition {
    try write("add addresses of '\(source)'") { database in
      try enqueue(candidates, from: row(of: source, in: database), at: now, in: database)
    }
  }

  func enqueue(
    _ candidates: [Frontier.Candidate], from source: Int64, isAgain: Bool = false, at now: Timestamp,
    in database: Database
  ) throws -> Frontier.Addition {
    let insert = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO frontier (source, url, entry, nextAt) VALUES (?, ?, ?, ?)")
    let refresh = try database.cachedStatement(
      sql: """
        UPDATE frontier SET entry = :entry, state = 0, tries = 0, nextAt = :now, lastError = NULL
        WHERE source = :source AND url = :url AND state IN (2, 3)
          AND (:again OR (entry IS NOT :entry AND :entry IS NOT NULL))
        """)
    var addition = Frontier.Addition()
    for candidate in candidates {
      let entry = try Self.text(of: candidate.entry)
      try insert.execute(arguments: [source, candidate.url, entry, now.milliseconds])
      if database.changesCount > 0 {
        addition.added += 1
        continue
      }
      try refresh.execute(arguments: [
        "entry": entry, "now": now.milliseconds, "source": source, "url": candidate.url, "again": isAgain,
      ])
      if database.changesCount > 0 { addition.refreshed += 1 } else { addition.known += 1 }
    }
    return addition
  }

  /// Takes addresses to be fetched now, for this owner until the lease ends; then any owner may take them again.
  public func dueFetches(
    limit: Int, as owner: Owner, lease: Duration, at now: Timestamp
  ) throws -> [Frontier.Task] {
    try write("claim addresses") { database in
      try database.cachedStatement(
        sql: "UPDATE frontier SET state = 0, owner = NULL WHERE state = 1 AND lease <= ?"
      ).execute(arguments: [now.milliseconds])
      let statement = try database.cachedStatement(
        sql: """
          UPDATE frontier SET state = 1, owner = :owner, lease = :until WHERE seq IN (
            SELECT seq FROM frontier WHERE state = 0 AND nextAt <= :now ORDER BY nextAt, seq LIMIT :limit)
          RETURNING seq, source, url, entry, tries
          """)
      let rows = try Row.fetchAll(
        statement,
        arguments: [
          "owner": owner.rawValue, "until": (now + lease).milliseconds, "now": now.milliseconds, "limit": limit,
        ])
      return try names.withLock { names in
        try rows.map { row in
          Frontier.Task(
            sequence: row[0], source: try names.source(row[1], in: database), url: row[2],
            entry: try Self.entry(of: row[3]), tries: row[4])
        }
      }
    }
  }

  /// Enters how fetches ended, each item with its address, in one transaction: an item never stands without its address
  /// being done, nor the other way round.
  public func finish(_ fetches: [(task: Frontier.Task, ending: Frontier.Ending)]) throws {
    try write("enter fetches") { database in
      for (task, ending) in fetches {
        switch ending {
        case .item(let item):
          _ = try enter([item], from: row(of: task.source, in: database), in: database)
          try move(task, to: .done, in: database)
        case .unchanged: try move(task, to: .done, in: database)
        case .retry(let instant, let error): try move(task, to: .pending, nextAt: instant, error: error, in: database)
        case .failed(let error): try move(task, to: .failed, error: error, in: database)
        }
      }
    }
  }

  /// Prolongs an owner's claims on addresses and sources: a sign of life, so that leases can be short and what a killed
  /// fetcher had claimed is soon another's.
  public func prolongFetches(of owner: Owner, lease: Duration, at now: Timestamp) throws {
    try write("prolong claims") { database in
      for table in ["frontier WHERE state = 1 AND", "source WHERE"] {
        let parts = table.split(separator: " ", maxSplits: 1)
        try database.cachedStatement(sql: "UPDATE \(parts[0]) SET lease = ? \(parts[1]) owner = ?")
          .execute(arguments: [(now + lease).milliseconds, owner.rawValue])
      }
    }
  }

  /// Gives back the addresses that an owner has claimed and will not fetch.
  public func releaseFetches(of owner: Owner) throws {
    try write("release addresses") { database in
      try database.execute(
        sql: "UPDATE frontier SET state = 0, owner = NULL WHERE state = 1 AND owner = ?", arguments: [owner.rawValue])
    }
  }

  /// Counts the frontier, of one source or of all.
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
        case nil: break
        }
      }
      return counts
    }
  }

  private func move(
    _ task: Frontier.Task, to state: Frontier.State, nextAt: Timestamp? = nil, error: String? = nil,
    in database: Database
  ) throws {
    try database.cachedStatement(
      sql: """
        UPDATE frontier SET state = :state, owner = NULL, tries = tries + :failed, nextAt = coalesce(:nextAt, nextAt),
          lastError = :error WHERE seq = :seq
        """
    ).execute(arguments: [
      "state": state.rawValue, "failed": error == nil ? 0 : 1, "nextAt": nextAt?.milliseconds, "error": error,
      "seq": task.sequence,
    ])
  }
}
