import Synchronization
import Fetching
import News
import Pipeline

/// Makes the status, at most once a second however many look.
actor StatusKeeper {
  private let room: ReadingRoom
  private let watch: Watch
  private var kept: Status?
  private var making: Task<Status, any Error>?
  /// For how long a status is good, in milliseconds.
  private static let life: Int64 = 900

  init(room: ReadingRoom, watch: Watch) {
    self.room = room
    self.watch = watch
  }

  /// The status now, or that of less than a second ago.
  func status(at now: Timestamp) async throws -> Status {
    if let kept, now.milliseconds - kept.time.milliseconds < Self.life { return kept }
    // Who asks while it is being made waits for the same.
    let task = making ?? Task { [room, watch] in try await Self.make(room, watch, at: now) }
    making = task
    defer { making = nil }
    let status = try await task.value
    kept = status
    return status
  }

  private static func make(_ room: ReadingRoom, _ watch: Watch, at now: Timestamp) async throws -> Status {
    let folder = room.stateFolder
    let sight: LedgerSight
    do {
      sight = try await room.ledger { try LedgerSight($0, folder: folder) }
    } catch is LedgerError where !room.hasLedger {
      sight = LedgerSight(emptyIn: folder)
    }
    let members = watch.picture.withLock { $0.roster.members(at: now) }
    return Status(sight, members, since: watch.since, now: now)
  }
}
