import Foundation
internal import GRDB
import News

/// One selection of items to send, within one transaction: overdue ones first, then new ones, as far as the window has
/// room. Nothing is changed before `send`, except by `buryExhausted`.
struct Claim {
  private let owner: Owner
  private let now: Timestamp
  private let settings: LedgerSettings
  private let p99: Int64?
  private let database: Database
  private var items = 0
  private var bytes: Int64 = 0
  private var chosen: [(seq: Int64, attempt: Int)] = []
  private var lastQueued: Int64?

  init(owner: Owner, now: Timestamp, settings: LedgerSettings, p99: Int64?, database: Database) {
    self.owner = owner
    self.now = now
    self.settings = settings
    self.p99 = p99
    self.database = database
  }

  /// The SQL condition that an item's receipt is overdue. If no receipt at all has come since the item was sent, the
  /// pipeline has probably stopped, so the item gets more time.
  ///
  /// - Parameter grace: that time, as SQL: milliseconds.
  private static func overdue(grace: String) -> String {
    "state = 1 AND deadline <= :now AND (sentAt < (SELECT receiptAt FROM pulse) OR deadline + \(grace) <= :now)"
  }

  private static let overdue = overdue(grace: "(deadline - sentAt)")

  /// Whether any deadline has passed. It reads one entry of an index, so that the usual claim without any costs nothing
  /// more.
  func hasOverdue() throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT min(deadline) FROM item WHERE state = 1")
    guard let first = try Int64.fetchOne(statement) else { return false }
    return first <= now.milliseconds
  }

  /// Turns items whose last attempt has timed out into dead letters. While the pipeline is stopped they hold up
  /// nothing, so then they get the longest time-out in addition.
  ///
  /// Returns the new dead letters.
  func buryExhausted() throws -> [Obituary] {
    let statement = try database.cachedStatement(
      sql: """
        UPDATE item SET state = 2, endedAt = :now, stage = NULL,
          reason = coalesce(reason,
            'no receipt came after ' || attempt || iif(attempt = 1, ' attempt', ' attempts')
              || ': it may kill the worker that touches it')
        WHERE \(Self.overdue(grace: ":ceiling")) AND attempt >= :maximum
        RETURNING id, url, reason
        """)
    return try Row.fetchAll(
      statement,
      arguments: [
        "now": now.milliseconds, "maximum": settings.maximumAttempts,
        "ceiling": settings.patience.ceiling.milliseconds,
      ]
    ).map { row in
      Obituary(item: ItemIdentity.id(Array(row[0] as Data)), url: row[1], reason: row[2])
    }
  }

  /// Chooses overdue items; of the suspects among them, only those that may be sent.
  mutating func chooseOverdue(within window: Window) throws {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT seq, length, attempt, owner = :owner FROM item
          WHERE \(Self.overdue) AND attempt < :suspect ORDER BY deadline LIMIT :limit
          """),
      arguments: [
        "owner": owner.rawValue, "now": now.milliseconds, "suspect": settings.suspectAttempt - 1,
        "limit": window.items,
      ])
    try countOwn()
    for row in rows {
      // Items of this owner keep their room in the window.
      let isOwn: Bool = row[3] ?? false
      if isOwn {
        chosen.append((row[0], (row[2] as Int) + 1))
      } else if isRoom(for: row[1], within: window) {
        take(row)
      }
    }
    for row in try overdueSuspects() { take(row) }
  }

  /// Suspects are sent a few at a time. One on its last attempt is sent only while no other suspect is in flight, so
  /// that an innocent item that kept dying together with a killer is finally separated from it.
  private func overdueSuspects() throws -> [Row] {
    let flying = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT count(*), total(attempt >= :maximum) FROM item
          WHERE state = 1 AND deadline > :now AND attempt >= :suspect
          """),
      arguments: [
        "now": now.milliseconds, "maximum": settings.maximumAttempts, "suspect": settings.suspectAttempt,
      ])
    let count: Int = flying?[0] ?? 0
    if (flying?[1] as Double? ?? 0) > 0 { return [] }
    let last = settings.maximumAttempts - 1
    let lasts = try overdueSuspects(from: last, below: last + 1, limit: 1)
    if !lasts.isEmpty { return count == 0 ? lasts : [] }
    let room = max(0, settings.maximumSuspects - count)
    return try overdueSuspects(from: settings.suspectAttempt - 1, below: last, limit: room)
  }

  private func overdueSuspects(from first: Int, below end: Int, limit: Int) throws -> [Row] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT seq, length, attempt FROM item
          WHERE \(Self.overdue) AND attempt >= :first AND attempt < :end ORDER BY deadline LIMIT :limit
          """),
      arguments: ["now": now.milliseconds, "first": first, "end": end, "limit": limit])
  }

  /// Chooses new items, in order, until the next one doesn't fit.
  mutating func chooseQueued(within window: Window) throws {
    try countOwn()
    guard items < window.items else { return }
    let rows = try Row.fetchCursor(
      database.cachedStatement(sql: "SELECT seq, length FROM item WHERE state = 0 ORDER BY seq LIMIT ?"),
      arguments: [window.items - items])
    while let row = try rows.next() {
      let length: Int64 = row[1]
      guard isRoom(for: length, within: window) else { break }
      lastQueued = row[0]
      items += 1
      bytes += length
    }
  }

  /// Marks the chosen items as sent; `outgoing` makes the values to send from rows.
  func send(_ outgoing: (Row) throws -> Outgoing) throws -> [Outgoing] {
    var sent: [Outgoing] = []
    let again = try mark(where: "seq = ?")
    for (seq, attempt) in chosen {
      try append(again, [attempt, owner.rawValue, now.milliseconds, deadline(of: attempt), seq], to: &sent, outgoing)
    }
    if let lastQueued {
      let new = try mark(where: "state = 0 AND seq <= ?")
      try append(new, [1, owner.rawValue, now.milliseconds, deadline(of: 1), lastQueued], to: &sent, outgoing)
    }
    return sent
  }

  /// The statement that marks items as sent by this owner; its columns are those that `Ledger.outgoing` reads.
  private func mark(where condition: String) throws -> Statement {
    try database.cachedStatement(
      sql: """
        UPDATE item SET state = 1, attempt = ?, owner = ?, sentAt = ?, deadline = ?, reason = NULL WHERE \(condition)
        RETURNING id, source, url, form, file, path, offset, inner, length, fetchedAt, entry, attempt, marks,
          formerly IS NOT NULL
        """)
  }

  private func append(
    _ statement: Statement, _ arguments: StatementArguments, to sent: inout [Outgoing],
    _ outgoing: (Row) throws -> Outgoing
  ) throws {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { sent.append(try outgoing(row)) }
  }

  /// When an attempt that is sent now is overdue, in milliseconds since 1970.
  private func deadline(of attempt: Int) -> Int64 {
    now.milliseconds + settings.patience.timeout(attempt: attempt, p99: p99)
  }
}

extension Claim {
  /// Adds an item that is sent again and needs new room.
  private mutating func take(_ row: Row) {
    chosen.append((row[0], (row[2] as Int) + 1))
    items += 1
    bytes += row[1] as Int64
  }

  /// Whether an item fits into the window. One larger than the whole window is sent alone.
  private func isRoom(for length: Int64, within window: Window) -> Bool {
    items == 0 || (items < window.items && bytes + length <= window.bytes)
  }

  /// Counts what this owner has in flight. Suspects that are waiting for their turn don't count.
  private mutating func countOwn() throws {
    guard items == 0 else { return }
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT count(*), total(length) FROM item
          WHERE state = 1 AND owner = ? AND (deadline > ? OR attempt < ?)
          """),
      arguments: [owner.rawValue, now.milliseconds, settings.suspectAttempt - 1])
    items = row?[0] ?? 0
    bytes = Int64(row?[1] as Double? ?? 0)
  }
}
