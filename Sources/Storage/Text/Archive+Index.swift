import GRDB

extension Archive {
  /// Writes the index of words anew where an earlier version's is another, some articles a transaction.
  ///
  /// Nothing is stored meanwhile, since an archive is open only when this is done; readers search the old index until the new
  /// one is whole.
  func renewIndex(unless shouldStop: () -> Bool, report: (UpgradeProgress) -> Void) throws(ArchiveError) {
    guard let writer, let opened else { return }
    while true {
      let progress = try translating {
        guard try writer.read({ try $0.tableExists("renewal") }) else { return nil as UpgradeProgress? }
        guard !shouldStop() else {
          throw ArchiveError(.busy, path: file, cause: "its index is being written anew, and this was stopped")
        }
        let progress = try writer.write { db in
          try opened.check(db)
          return try WordIndex.renew(db, unpacker, limit: 64)
        }
        try opened.check()
        return progress
      }
      guard let progress else { return }
      report(progress)
    }
  }
}
