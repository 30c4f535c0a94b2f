internal import GRDB

extension Ledger {
  /// Notes addresses as in hand: until `letGo`, a death of the fetcher counts against them. Returns for each whether it
  /// should still be requested; its source may have been disabled or removed since.
  ///
  /// The notes are in the owner's file, because a transaction for each page costs more than its request. Who takes
  /// claims away first counts that in the file and then reads the notes (`enterHands`). So a count that has not changed
  /// after the note means that the claim stands; else the ledger says, once the other's transaction has ended.
  public func begin(_ tasks: [Frontier.Task], as mark: OwnerMark) async throws -> [Bool] {
    for task in tasks { mark.take(task.sequence) }
    let losses = try mark.losses()
    if tasks.allSatisfy({ $0.losses == losses }) { return tasks.map { _ in true } }
    // It may have to wait for a long removal, so not on the thread of the connections.
    let isClaimed = try await withTaskExecutorPreference(globalConcurrentExecutor) {
      try write("begin fetches") { database in
        let claim = try database.cachedStatement(
          sql: "SELECT 1 FROM frontier WHERE seq = ? AND state = 1 AND owner = ?")
        return try tasks.map { try Int.fetchOne(claim, arguments: [$0.sequence, mark.owner.rawValue]) != nil }
      }
    }
    for (task, isClaimed) in zip(tasks, isClaimed) where !isClaimed { mark.letGo(task.sequence) }
    return isClaimed
  }

  /// Notes that a fetch has ended, once its outcome is in the ledger.
  public func letGo(_ task: Frontier.Task, as mark: OwnerMark) { mark.letGo(task.sequence) }

  /// Copies from the owners' files which of their claims are in hand, before others are taken away.
  ///
  /// A note counts only while its owner has the claim: one that a kill left after the outcome was entered means
  /// nothing.
  func enterHands(of owners: [String], in database: Database) throws {
    let note = try database.cachedStatement(
      sql: "UPDATE frontier SET isInHand = 1 WHERE seq = ? AND state = 1 AND owner = ?")
    for owner in owners {
      try OwnerMark.countLoss(of: Owner(rawValue: owner), in: folder)
      for address in try OwnerMark.inHand(of: Owner(rawValue: owner), in: folder) {
        try note.execute(arguments: [address, owner])
      }
    }
  }

  /// The same for all owners that have claims on a source's addresses.
  func enterHands(on source: Int64, in database: Database) throws {
    let owners = try String.fetchAll(
      database, sql: "SELECT DISTINCT owner FROM frontier WHERE source = ? AND state = 1 AND owner IS NOT NULL",
      arguments: [source])
    try enterHands(of: owners, in: database)
  }
}
