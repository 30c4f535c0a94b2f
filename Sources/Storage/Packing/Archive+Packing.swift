import GRDB
import News

extension Archive {
  /// How far an archive of an earlier version has come with packing its revisions.
  public struct PackingProgress: Hashable, Sendable {
    /// The revisions that were looked at, over all starts.
    public let done: Int64
    /// Those that the archive had when it was migrated.
    public let total: Int64
  }

  /// Packs the revisions that an earlier version kept as text, in batches of a few megabytes, each a transaction of its own: whatever
  /// ends the process, the next one goes on where the last batch ended. Several processes may do it at once.
  ///
  /// The file does not shrink; the room is used by what comes next.
  ///
  /// - Parameters:
  ///   - batchBytes: the text that is packed in one transaction, which storers wait for.
  ///   - shouldStop: asked before each batch.
  ///   - report: told after each batch.
  public func packOldRevisions(
    batchBytes: Int = 4_000_000, unless shouldStop: () -> Bool = { false }, report: (PackingProgress) -> Void
  ) throws(ArchiveError) {
    guard let writer, let opened else { throw ArchiveError(.denied, path: file, cause: "it is open for reading only") }
    var packer = Packer()
    while !shouldStop() {
      let progress = try translating {
        let progress = try writer.write { db in
          try opened.check(db)
          return try Self.packBatch(db, &packer, bytes: batchBytes)
        }
        try opened.check()
        return progress
      }
      guard let progress else { return }
      report(progress)
    }
  }

  /// Packs the next revisions; nil where all are.
  private static func packBatch(_ db: Database, _ packer: inout Packer, bytes limit: Int) throws -> PackingProgress? {
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
      guard case .string(let text) = value.storage else { continue }
      texts.append((row[0], Array(text.utf8)))
      bytes += text.utf8.count
    }
    if looked == 0 { end = last }
    for text in texts {
      try db.cachedStatement(sql: "UPDATE revision SET json = ? WHERE id = ?")
        .execute(arguments: [packer.pack(text.json), text.id])
    }
    try db.execute(sql: "UPDATE packing SET next = ?", arguments: [end + 1])
    return PackingProgress(done: end, total: last)
  }
}
