import Foundation
internal import GRDB
import News

extension Ledger {
  /// Records that an item's bytes can't be read at present.
  ///
  /// After the first attempt it is tried once more after `LedgerSettings.faultPause`, because a disk may be missing for
  /// a while. After the second attempt it becomes a dead letter, so that it can be sent again once the file is back.
  /// During the pause it has no owner, and takes no room in a window.
  ///
  /// Returns whether it has become a dead letter.
  func postpone(_ item: Outgoing, for fault: FileFault, at now: Timestamp) throws -> Bool {
    let isLast = item.attempt >= min(2, settings.maximumAttempts)
    try write("postpone an item") { database in
      let pauseEnd = (now + settings.faultPause).milliseconds
      // Count it as sent at the end of the pause, so that no grace for a stopped pipeline is added.
      try database.cachedStatement(
        sql: isLast
          ? "UPDATE item SET state = 2, stage = NULL, reason = :why, endedAt = :now WHERE id = :id AND state = 1"
          : """
          UPDATE item SET owner = NULL, reason = :why, sentAt = :end, deadline = :end WHERE id = :id AND state = 1
          """
      ).execute(
        arguments: isLast
          ? ["why": fault.description, "now": now.milliseconds, "id": Self.key(item.id)]
          : ["why": fault.description, "end": pauseEnd, "id": Self.key(item.id)])
    }
    return isLast
  }

  /// Restores the earlier outcome of an item that was to be sent again: its bytes can no longer be read, but the
  /// archive has its article. False if it had no outcome.
  func restoreOutcome(of item: Outgoing, for fault: FileFault, at now: Timestamp) throws -> Bool {
    try write("give an item its outcome back") { database in
      try database.cachedStatement(
        sql: """
          UPDATE item SET state = formerly, stage = 'fetch', reason = :why, endedAt = :now, formerly = NULL
          WHERE id = :id AND state = 1 AND formerly > 0
          """
      ).execute(arguments: [
        "why": "could not be sent again: \(fault.description)", "now": now.milliseconds, "id": Self.key(item.id),
      ])
      return database.changesCount > 0
    }
  }

  /// Enters the current state of a file that changed after its intake as a new item, and ends the old one.
  ///
  /// An old one that was to be sent again gets its outcome back, as the archive has its article; any other is rejected.
  func replace(_ item: Outgoing, with new: NewItem, at now: Timestamp) throws {
    try write("replace an item") { database in
      _ = try enter([new], from: row(of: item.source, in: database), in: database)
      try database.cachedStatement(
        sql: """
          UPDATE item SET state = iif(formerly > 0, formerly, 7), stage = 'fetch', reason = :why, endedAt = :now,
            formerly = NULL
          WHERE id = :id AND state = 1
          """
      ).execute(arguments: [
        "why": "file-changed: the file changed before it was sent; its new state was taken in instead",
        "now": now.milliseconds, "id": Self.key(item.id),
      ])
    }
  }

  /// An item's id as the ledger stores it; empty, and so no item's, if it is not one of ours.
  private static func key(_ id: ItemID) -> Data { Data(ItemIdentity.bytes(id) ?? []) }
}
