import Foundation
internal import GRDB
import News
import Synchronization

extension Ledger {
  /// Claims the items to send now, for this owner, within its window. From now on they count as sent.
  ///
  /// Items whose receipt is overdue come first, whoever sent them, because they have waited longest. Those of this
  /// owner keep their room in the window. Items whose last attempt has timed out become dead letters. Nothing is
  /// returned if the window is full or nothing is due.
  ///
  /// - Parameter onDeath: called for each new dead letter.
  public func claim(
    within window: Window, as owner: Owner, at now: Timestamp, onDeath: (Obituary) -> Void = { _ in }
  ) throws -> [Outgoing] {
    let p99 = latencies.withLock { $0.p99 }
    var dead: [Obituary] = []
    let claimed = try write("claim items") { database in
      dead.removeAll()
      var claim = Claim(owner: owner, now: now, settings: settings, p99: p99, database: database)
      if try claim.hasOverdue() {
        dead = try claim.buryExhausted()
        try claim.chooseOverdue(within: window)
      }
      try claim.chooseQueued(within: window)
      return try claim.send { try names.withLock { [row = $0] names in try Self.outgoing(row, &names, database) } }
    }
    // Report only what was committed.
    dead.forEach(onDeath)
    return claimed
  }

  /// An item to send from the columns that `Claim.mark` returns.
  private static func outgoing(_ row: Row, _ names: inout LedgerNames, _ database: Database) throws -> Outgoing {
    let isRecord = (row[3] as Int) == Pointer.Form.record.rawValue
    let file: String = isRecord ? try names.file(row[4], in: database) : row[5]
    let pointer = Pointer(
      form: isRecord ? .record : .file, file: file, place: WARCPlace(offset: row[6], inner: row[7]), length: row[8])
    var item = Outgoing(
      id: ItemIdentity.id(Array(row[0] as Data)), source: try names.source(row[1], in: database), url: row[2],
      pointer: pointer, fetchedAt: Timestamp(milliseconds: row[9]), entry: try entry(of: row[10]),
      attempt: row[11])
    item.marks = row[12]
    item.isResent = row[13]
    return item
  }

  /// Enters answers. Each item keeps its first outcome; a dead letter gets its outcome from a late receipt.
  ///
  /// An answer to an attempt that was never made ends no item, and is counted as unknown.
  ///
  /// It returns how many ended an item, and how many were duplicates, unknown, or woke a dead letter. The time from
  /// sending to `now` goes into the latencies by which later deadlines are set.
  public func settle(_ answers: [Answer], at now: Timestamp) throws -> Settlement {
    if answers.isEmpty { return Settlement() }
    var measured: [Int64] = []
    let settlement = try write("settle receipts") { database in
      measured.removeAll()
      var settlement = Settlement()
      for answer in answers {
        let latency = try Self.settle(answer, now: now, in: database, counting: &settlement)
        if let latency { measured.append(latency) }
      }
      try database.cachedStatement(
        sql: """
          UPDATE pulse SET receiptAt = max(receiptAt, ?), duplicates = duplicates + ?, unknown = unknown + ?,
            revived = revived + ?
          """
      ).execute(arguments: [
        now.milliseconds, settlement.duplicates, settlement.unknown, settlement.revived,
      ])
      return settlement
    }
    latencies.withLock { meter in for latency in measured { meter.note(latency) } }
    return settlement
  }

  /// Enters one receipt. Returns the latency if the item ended at its first attempt; otherwise it is unknown which
  /// attempt the receipt answers. An item that is still queued has no attempt, so a receipt for it is unknown too, as
  /// is one for an attempt above its number.
  private static func settle(
    _ answer: Answer, now: Timestamp, in database: Database, counting settlement: inout Settlement
  ) throws -> Int64? {
    let receipt = answer.receipt
    guard let id = ItemIdentity.bytes(receipt.item), let state = ItemState(receipt.outcome),
      let standing = try ItemStanding(of: id, in: database)
    else {
      settlement.unknown += 1
      return nil
    }
    // A second report of a death changes nothing.
    if standing.state.isEnded || standing.state == .dead && receipt.outcome == .killed {
      settlement.duplicates += 1
      return nil
    }
    guard standing.state != .queued, (1...max(1, standing.attempt)).contains(answer.attempt) else {
      settlement.unknown += 1
      return nil
    }
    try database.cachedStatement(
      sql: "UPDATE item SET state = ?, reason = ?, stage = ?, endedAt = ?, hops = ?, formerly = NULL WHERE seq = ?"
    ).execute(arguments: [
      state.rawValue, receipt.reason, receipt.stage.rawValue, receipt.time.milliseconds, HopNotes.text(answer.hops),
      standing.seq,
    ])
    settlement.settled += 1
    settlement.revived += standing.state == .dead ? 1 : 0
    guard standing.state == .inFlight, standing.attempt == 1, let sentAt = standing.sentAt else { return nil }
    return max(0, now.milliseconds - sentAt)
  }
}

/// Where one item stands.
private struct ItemStanding {
  let seq: Int64
  let state: ItemState
  let attempt: Int
  let sentAt: Int64?

  /// Looks an item up; nil if there is none. The row is read in place, as fetching would copy it.
  init?(of id: [UInt8], in database: Database) throws {
    let find = try database.cachedStatement(sql: "SELECT seq, state, attempt, sentAt FROM item WHERE id = ?")
    let rows = try Row.fetchCursor(find, arguments: [Data(id)])
    defer { withExtendedLifetime(rows) {} }
    guard let row = try rows.next(), let state = ItemState(rawValue: row[1]) else { return nil }
    seq = row[0]
    self.state = state
    attempt = row[2]
    sentAt = row[3]
  }
}
