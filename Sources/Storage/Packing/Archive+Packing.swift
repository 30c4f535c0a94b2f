import GRDB
import News
import Zstandard

extension Archive {
  /// Compresses revisions that an earlier version kept as text, or compressed without a dictionary, in batches of a few
  /// megabytes, one transaction each. If interrupted, the next process continues after the last batch. Several
  /// processes may do this at once.
  ///
  /// The file does not shrink; the space is reused.
  ///
  /// - Parameters:
  ///   - batchBytes: how much text is compressed in one transaction, during which storers wait.
  ///   - shouldStop: called before each batch.
  ///   - report: called after each batch.
  public func packOldRevisions(
    batchBytes: Int = 4_000_000, unless shouldStop: () -> Bool = { false }, report: (UpgradeProgress) -> Void
  ) throws(ArchiveError) {
    guard let writer, let opened else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    var packer = Packer(try translating { try dictionary.get(writer, unpacker) })
    while !shouldStop() {
      let progress = try translating {
        let progress = try writer.write { db in
          try opened.check(db)
          return try packBatch(db, &packer, bytes: batchBytes)
        }
        try opened.check()
        return progress
      }
      guard let progress else { return }
      report(progress)
    }
  }

  /// Packs the next revisions; nil if all are packed. It stops after `limit` bytes of JSON or 1,000 rows, and notes in
  /// `packing` where the next batch begins.
  private func packBatch(_ db: Database, _ packer: inout Packer, bytes limit: Int) throws -> UpgradeProgress? {
    guard
      let place = try Row.fetchOne(db, sql: "SELECT next, last FROM packing WHERE next <= last"),
      case let (next, last) = (place[0] as Int64, place[1] as Int64)
    else { return nil }
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, json FROM revision WHERE id >= ? AND id <= ? ORDER BY id", arguments: [next, last])
    var texts: [(id: Int64, json: [UInt8])] = []
    var (bytes, looked, end) = (0, 0, last)
    while bytes < limit, looked < 1000, let row = try rows.next() {
      looked += 1
      end = row[0]
      let value = row[1] as DatabaseValue
      if case .blob(let frame) = value.storage, Unpacker.usesDictionary(frame) || !packer.usesDictionary { continue }
      let json = try unpacker.json(in: value, db)
      texts.append((row[0], json))
      bytes += json.count
    }
    if looked == 0 { end = last }
    for text in texts {
      try db.cachedStatement(sql: "UPDATE revision SET json = ? WHERE id = ?")
        .execute(arguments: [packer.pack(text.json), text.id])
    }
    try db.execute(sql: "UPDATE packing SET next = ?", arguments: [end + 1])
    return UpgradeProgress(done: end, total: last)
  }
}
