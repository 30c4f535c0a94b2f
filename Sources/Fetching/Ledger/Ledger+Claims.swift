internal import GRDB
import News

extension Ledger {
  /// Signs an owner in. Its claims on sources and addresses are valid while the mark exists.
  ///
  /// - Throws: `FileFault` if the mark's file can't be made.
  public func signIn(_ owner: Owner) throws -> OwnerMark {
    try OwnerMark(owner, in: folder)
  }

  /// Gives back what owners whose processes have died had claimed; returns those owners.
  ///
  /// Items that they had sent stay in flight: any fetcher can take their receipts.
  @discardableResult
  public func releaseDead() throws -> [Owner] {
    var dead: [Owner] = []
    try OwnerMark.takeDead(in: folder) { owner in
      try write("release what '\(owner)' had") { database in
        // Let the lease expire, so that what was in hand at the death is counted as such.
        try database.execute(
          sql: "UPDATE source SET lease = 1 WHERE owner = ? AND lease > 0", arguments: [owner.rawValue])
        try database.execute(
          sql: "UPDATE frontier SET lease = 1 WHERE state = 1 AND owner = ?", arguments: [owner.rawValue])
        try giveBackExpired(to: Owner(rawValue: ""), at: Timestamp(milliseconds: 1), in: database)
      }
      dead.append(owner)
    }
    return dead
  }

  /// Where the last record of a file that belongs to an item begins; nil if there is none. It reads all items.
  public func lastPlace(in file: String) throws -> Int64? {
    try read("look for a file's items") { database in
      try Int64.fetchOne(
        database, sql: "SELECT max(offset) FROM item WHERE file = (SELECT id FROM file WHERE path = ?)",
        arguments: [file])
    }
  }

  /// Renews an owner's claims on addresses and sources. Because claims are renewed often, leases can be short, and the
  /// claims of a killed fetcher soon pass to another. It also notes the time, and shortens claims and deadlines that
  /// are impossibly far in the future.
  public func prolongFetches(of owner: Owner, lease: Duration, at now: Timestamp) throws {
    let until = (now + lease).milliseconds
    // Another fetcher's lease may be longer; an item's deadline may be twice the time-out of its last attempt.
    let latest = (now + max(lease * 4, settings.longestLease)).milliseconds
    let latestDeadline = now.milliseconds + 2 * settings.patience.ceiling.milliseconds
    try write("prolong claims") { database in
      for (sql, arguments) in [
        ("UPDATE frontier SET lease = ? WHERE state = 1 AND owner = ?", [until, owner.rawValue]),
        ("UPDATE source SET lease = ? WHERE owner = ?", [until, owner.rawValue]),
        ("UPDATE frontier SET lease = ?1 WHERE state = 1 AND lease > ?1", [latest]),
        ("UPDATE source SET lease = ?1 WHERE owner IS NOT NULL AND lease > ?1", [latest]),
        ("UPDATE item SET deadline = ?1 WHERE state = 1 AND deadline > ?1", [latestDeadline]),
        ("UPDATE pulse SET seenAt = ?", [now.milliseconds]),
      ] as [(String, StatementArguments)] {
        try database.cachedStatement(sql: sql).execute(arguments: arguments)
      }
    }
  }
}

// MARK: Jumps of the clock

extension Ledger {
  /// How far the ledger's times are ahead of the clock at a start, because the clock was set back while no fetcher was
  /// running.
  func lead(at now: Timestamp) throws -> Duration {
    let seen = try read("read the time last seen") { try Int64.fetchOne($0, sql: "SELECT seenAt FROM pulse") ?? 0 }
    return .milliseconds(max(0, seen - now.milliseconds))
  }

  /// Shifts all future times by a jump of the clock. Returns whether this call did it: if several fetchers see the same
  /// jump, only the first does.
  ///
  /// It shifts what is compared with the clock: leases, the times of next requests, the deadlines and sending times of
  /// items in flight, and the time of the last receipt. When something was fetched or ended stays as it was noted.
  func move(from old: Timestamp, to new: Timestamp) throws -> Bool {
    try write("move its times") { database in
      let seen = try Int64.fetchOne(database, sql: "SELECT seenAt FROM pulse") ?? 0
      let isMoved = seen != 0 && abs(seen - new.milliseconds) < abs(seen - old.milliseconds)
      if isMoved { return false }
      let jump = new.milliseconds - old.milliseconds
      for sql in Self.movements {
        let statement = try database.cachedStatement(sql: sql)
        try statement.execute(arguments: ["jump": jump])
      }
      try database.execute(sql: "UPDATE pulse SET seenAt = ?", arguments: [new.milliseconds])
      return true
    }
  }

  private static let movements = [
    "UPDATE item SET deadline = deadline + :jump, sentAt = sentAt + :jump WHERE state = 1",
    "UPDATE frontier SET lease = lease + :jump WHERE state = 1",
    "UPDATE frontier SET nextAt = nextAt + :jump WHERE state IN (0, 1)",
    "UPDATE source SET nextAt = nextAt + :jump, lease = CASE WHEN owner IS NULL THEN 0 ELSE lease + :jump END",
    "UPDATE pulse SET receiptAt = CASE WHEN receiptAt = 0 THEN 0 ELSE receiptAt + :jump END",
  ]
}
