import GRDB

extension Archive {
  /// Rebuilds the word index of an older archive, a number of articles per transaction.
  ///
  /// Nothing is stored meanwhile, since opening an archive waits for this; readers search the old index until the new
  /// one is complete.
  func renewIndex(unless shouldStop: () -> Bool, report: (UpgradeProgress) -> Void) throws(ArchiveError) {
    guard let writer, let opened else { return }
    while true {
      let progress = try translating {
        guard try writer.read({ try $0.tableExists("renewal") }) else { return nil as UpgradeProgress? }
        guard !shouldStop() else {
          throw ArchiveError(.busy, path: file, cause: "rebuilding its index was stopped")
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
