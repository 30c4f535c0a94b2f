import GRDB
import News
import Zstandard

extension Archive {
  /// Stores a batch in one transaction and returns the result of each delivery, in order.
  ///
  /// - An item that arrived before gets the same result as then, whatever it contains now.
  /// - Content that the archive already has is `unchanged`, new content of a known article is `revised`, a new article
  ///   is `stored`.
  /// - A capture older than the current revision becomes part of the history, and does not replace it.
  /// - A delivery that can't be stored is `rejected`, with a reason; the others are stored.
  ///
  /// If it throws, nothing of the batch counts as stored. When it returns, the whole batch is committed, to the file
  /// that is at the archive's path.
  public func store(_ deliveries: [Delivery], at now: Timestamp) throws(ArchiveError) -> [Deposit] {
    guard !deliveries.isEmpty else { return [] }
    guard let writer, let opened else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    let packing = try translating { try dictionary.get(writer, unpacker) }
    let prepared = deliveries.map { PreparedDelivery($0, limits: limits) }
    return try translating {
      let deposits: [Deposit]
      do {
        deposits = try write(prepared, to: writer, opened, packing, at: now, guardingEach: false)
      } catch let error as DatabaseError where Self.isOfOneDelivery(error) {
        // A failure is rare, so only now is each delivery stored in its own savepoint.
        deposits = try write(prepared, to: writer, opened, packing, at: now, guardingEach: true)
      }
      try opened.check()
      return deposits
    }
  }

  /// Stores prepared deliveries in one transaction, which takes the write lock at its beginning.
  ///
  /// - Parameter guardingEach: whether each gets its own savepoint, so that one that SQLite refuses doesn't undo the
  ///   others.
  private func write(
    _ deliveries: [PreparedDelivery], to writer: DatabasePool, _ opened: ArchiveFile,
    _ dictionary: PackingDictionary?, at now: Timestamp, guardingEach: Bool
  ) throws -> [Deposit] {
    // Compress within the transaction, where it is known what is new: most deliveries to a busy archive are repeats.
    var packer = Packer(dictionary)
    return try writer.writeWithoutTransaction { db in
      var deposits: [Deposit] = []
      try db.inTransaction(.immediate) {
        try opened.check(db)
        var batch = try Batch(db, unpacker, at: now)
        for delivery in deliveries {
          deposits.append(
            guardingEach ? try Self.guarded(delivery, in: &batch, &packer, db) : try batch.store(delivery, &packer))
        }
        try batch.finish()
        return .commit
      }
      return deposits
    }
  }

  /// Stores a delivery in its own savepoint; if SQLite refuses it, it becomes a rejection. What the batch had counted
  /// for it is undone too.
  private static func guarded(
    _ delivery: PreparedDelivery, in batch: inout Batch, _ packer: inout Packer, _ db: Database
  ) throws -> Deposit {
    let before = batch
    var deposit: Deposit?
    do {
      try db.inSavepoint {
        deposit = try batch.store(delivery, &packer)
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

  /// Whether an error is due to the content of a delivery, not to the disk or other processes.
  private static func isOfOneDelivery(_ error: DatabaseError) -> Bool {
    switch error.resultCode {
    case .SQLITE_TOOBIG, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_RANGE: true
    default: false
    }
  }
}
