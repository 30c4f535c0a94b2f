import GRDB
import Synchronization
import Zstandard

/// The dictionary that an archive compresses with now. It learns a new one when that is due.
final class CurrentDictionary: Sendable {
  private struct Known {
    /// How many revisions the archive had when the dictionary was learned.
    var revisions: Int64
    var dictionary: PackingDictionary?
  }

  /// What was read last; nil until then. Compared with the archive at each call, as another storer may learn a new one.
  private let known = Mutex<Known?>(nil)

  /// The dictionary to pack with; nil if the archive has none yet, or its contents have too little in common. It learns
  /// one first if that is due, which takes a moment and is done outside the storing transaction.
  func get(_ writer: DatabasePool, _ unpacker: Unpacker) throws -> PackingDictionary? {
    let (revisions, last) = try writer.read { db in
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT (SELECT max(id) FROM revision), (SELECT max(revisions) FROM dictionary)"))
      return (row?[0] as Int64? ?? 0, row?[1] as Int64?)
    }
    if LearnedDictionary.isDue(revisions: revisions, last: last) {
      try learn(writer, unpacker, revisions: revisions, last: last)
      return try read(writer, at: revisions)
    }
    guard let last else { return nil }
    if let known = known.withLock({ $0 }), known.revisions == last { return known.dictionary }
    return try read(writer, at: last)
  }

  /// Learns a dictionary and stores it, unless another storer did so first. One that was not worth it is noted without
  /// bytes, so that it isn't tried again before the archive has grown eightfold.
  private func learn(_ writer: DatabasePool, _ unpacker: Unpacker, revisions: Int64, last: Int64?) throws {
    let bytes = try writer.read { try LearnedDictionary.learn($0, unpacker, revisions: revisions) }
    var packer = Packer()
    let packed = packer.pack(bytes)
    try writer.write { db in
      // Another storer may have been faster; its number must not be used for different bytes.
      guard try Int64.fetchOne(db, sql: "SELECT max(revisions) FROM dictionary") == last else { return }
      let number = bytes.isEmpty ? nil : FrameDictionary.number(of: bytes)
      try db.execute(
        sql: "INSERT OR IGNORE INTO dictionary VALUES (?, ?, ?)",
        arguments: [revisions, number, bytes.isEmpty ? nil : packed])
    }
  }

  /// Reads the newest dictionary; one without a number means that the contents had too little in common.
  private func read(_ writer: DatabasePool, at revisions: Int64) throws -> PackingDictionary? {
    let dictionary = try writer.read { db in
      try UInt32.fetchOne(
        db, sql: "SELECT number FROM dictionary WHERE number IS NOT NULL ORDER BY revisions DESC LIMIT 1"
      ).flatMap { try LearnedDictionary.bytes(number: $0, db) }.map(PackingDictionary.init)
    }
    known.withLock { $0 = Known(revisions: revisions, dictionary: dictionary) }
    return dictionary
  }
}
