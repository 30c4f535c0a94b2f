import GRDB
import News
import Zstandard

extension Archive {
  /// Stores a batch in one transaction and says what became of each delivery, in their order.
  ///
  /// - An item that was answered before gets the same answer, whatever it brings now.
  /// - Content that the archive has is `unchanged`, other content of a known article `revised`, the rest `stored`.
  /// - A capture that is older than the current revision takes its place in the history and does not replace it.
  /// - A delivery that can't be stored is `rejected`, with a reason; the others are stored.
  ///
  /// When it throws, nothing of the batch counts as stored. When it returns, all of it is committed, to the file that
  /// stands at the archive's path.
  public func store(_ deliveries: [Delivery], at now: Timestamp) throws(ArchiveError) -> [Deposit] {
    guard !deliveries.isEmpty else { return [] }
    guard let writer, let opened else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    var packer = Packer(try translating { try dictionary.get(writer, unpacker) })
    var prepared: [PreparedDelivery] = []
    for delivery in deliveries { prepared.append(PreparedDelivery(delivery, limits: limits, &packer)) }
    return try translating {
      let deposits: [Deposit]
      do {
        deposits = try write(prepared, to: writer, opened, at: now, guardingEach: false)
      } catch let error as DatabaseError where Self.isOfOneDelivery(error) {
        // Rare, so that the usual batch does without a savepoint for each delivery.
        deposits = try write(prepared, to: writer, opened, at: now, guardingEach: true)
      }
      try opened.check()
      return deposits
    }
  }

  private func write(
    _ deliveries: [PreparedDelivery], to writer: DatabasePool, _ opened: ArchiveFile, at now: Timestamp,
    guardingEach: Bool
  ) throws -> [Deposit] {
    try writer.writeWithoutTransaction { db in
      var deposits: [Deposit] = []
      try db.inTransaction(.immediate) {
        try opened.check(db)
        var batch = try Batch(db, unpacker, at: now)
        for delivery in deliveries {
          deposits.append(guardingEach ? try Self.guarded(delivery, in: &batch, db) : try batch.store(delivery))
        }
        try batch.finish()
        return .commit
      }
      return deposits
    }
  }

  /// Stores a delivery in a savepoint of its own; what SQLite refuses becomes a rejection.
  private static func guarded(_ delivery: PreparedDelivery, in batch: inout Batch, _ db: Database) throws -> Deposit {
    let before = batch
    var deposit: Deposit?
    do {
      try db.inSavepoint {
        deposit = try batch.store(delivery)
        return .commit
      }
    } catch let error as DatabaseError where isOfOneDelivery(error) {
      batch = before
      try batch.renewStatements()
      let rejection = Rejection(code: "refused", reason: error.message ?? "SQLite refused the article")
      deposit = try batch.reject(delivery, rejection)
    }
    guard let deposit else { throw DatabaseError(resultCode: .SQLITE_INTERNAL, message: "a savepoint without result") }
    return deposit
  }

  /// Whether an error comes from what a delivery holds, and not from the disk or from other processes.
  private static func isOfOneDelivery(_ error: DatabaseError) -> Bool {
    switch error.resultCode {
    case .SQLITE_TOOBIG, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_RANGE: true
    default: false
    }
  }
}
