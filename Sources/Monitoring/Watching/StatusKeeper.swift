import Synchronization
import Fetching
import News
import Pipeline
import Settings

/// Makes the status, at most once a second however many viewers there are: it costs some queries of the ledger.
actor StatusKeeper {
  private let room: ReadingRoom
  private let watch: Watch
  /// How long an item may wait for its receipt.
  private let longestWait: Duration
  private var kept: Status?
  /// The status under way, which everyone who asks meanwhile gets.
  private var making: Task<Status, any Error>?
  /// How long a status is valid, in milliseconds: a little less than the second between two updates.
  private static let life: Int64 = 900

  init(room: ReadingRoom, watch: Watch, longestWait: Duration) {
    self.room = room
    self.watch = watch
    self.longestWait = longestWait
  }

  /// The status now, or one from less than 0.9 seconds ago.
  ///
  /// - Throws: `LedgerError` if the ledger can't be read. If there is none yet, the books are empty.
  func status(at now: Timestamp) async throws -> Status {
    if let kept, now.milliseconds - kept.time.milliseconds < Self.life { return kept }
    // Concurrent requests wait for the same status.
    let task =
      making
      ?? Task { [room, watch, longestWait] in
        try await Self.make(room, watch, longestWait, at: now)
      }
    making = task
    defer { making = nil }
    let status = try await task.value
    kept = status
    return status
  }

  /// Asks the ledger about items whose receipts the tap should have shown by now but may have missed: those that were
  /// seen more than five seconds ago, a hundred at a time.
  private static func endRows(_ room: ReadingRoom, _ watch: Watch, at now: Timestamp) async throws {
    let before = Timestamp(milliseconds: now.milliseconds - 5000)
    let items = watch.picture.withLock { $0.rows.unended(before: before, atMost: 100) }
    guard !items.isEmpty, room.hasLedger else { return }
    let receipts = try await room.ledger { ledger in
      try items.compactMap { try ledger.trace(of: ItemID(rawValue: $0))?.receipt }
    }
    watch.picture.withLock { picture in
      for receipt in receipts { _ = picture.rows.end(receipt) }
    }
  }

  /// Reads the ledger, ends the rows whose receipts the taps missed, and takes what the taps showed.
  private static func make(
    _ room: ReadingRoom, _ watch: Watch, _ longestWait: Duration, at now: Timestamp
  ) async throws -> Status {
    let places = room.places
    var sight: LedgerSight
    do {
      sight = try await room.ledger { try LedgerSight($0, places: places) }
    } catch is LedgerError where !room.hasLedger {
      sight = LedgerSight(emptyIn: places.state)
    }
    sight.longestWait = longestWait
    try await endRows(room, watch, at: now)
    let inFlight = sight.books.inFlight
    let (members, waiting) = watch.picture.withLock {
      ($0.roster.members(at: now), $0.whereabouts.counts(inFlight: inFlight, at: now))
    }
    return Status(sight, members, waiting: waiting, since: watch.since, now: now)
  }
}
