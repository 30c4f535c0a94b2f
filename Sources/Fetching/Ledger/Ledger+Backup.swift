internal import GRDB

extension Ledger {
  /// Copies the ledger to a new file while others keep writing (https://www.sqlite.org/backup.html).
  ///
  /// - Throws: `LedgerError` if the file can't be made.
  public func backup(to file: String) throws {
    do {
      try pool.backup(to: DatabaseQueue(path: file))
    } catch {
      throw LedgerError(action: "be copied to \(file)", file: path, cause: error)
    }
  }
}
