import FoundationEssentials
import GRDB
import Zstandard

/// A dictionary of what many articles of an archive have in common, learned from some of them: names of fields and
/// rules, and the menus and credits that sites repeat.
///
/// Content packed with a dictionary can only be read with it, so a dictionary is kept as long as the archive.
enum LearnedDictionary {
  /// How many contents a dictionary is learned from; more cost time and make it little better.
  static let samples = 64
  /// The most bytes used of each content.
  private static let sampleBytes = 65_536

  /// Whether an archive with this many revisions should learn one: at the first 64 articles, and whenever it has grown
  /// eightfold since the last.
  static func isDue(revisions: Int64, last: Int64?) -> Bool { revisions >= last.map { $0 * 8 } ?? Int64(samples) }

  /// The maximum size of a dictionary in bytes: a small share of its archive.
  private static func capacity(revisions: Int64) -> Int {
    revisions < 512 ? 32_768 : revisions < 4096 ? 65_536 : 114_688
  }

  /// Learns a dictionary from contents spread over the newer half of the revisions; empty if they have too little in
  /// common.
  static func learn(_ db: Database, _ unpacker: Unpacker, revisions: Int64) throws -> [UInt8] {
    let first = revisions < 512 ? 1 : revisions / 2
    let step = max(1, (revisions - first + 1) / Int64(samples))
    var joined: [UInt8] = []
    var sizes: [Int] = []
    for number in 0..<Int64(samples) {
      let content = try DatabaseValue.fetchOne(
        db.cachedStatement(sql: "SELECT json FROM revision WHERE id = ?"), arguments: [first + number * step])
      // A revision may have been removed.
      guard let content else { continue }
      let json = try unpacker.json(in: content, db).prefix(sampleBytes)
      joined += json
      sizes.append(json.count)
    }
    return FrameDictionary.train(joined, sizes, capacity: capacity(revisions: revisions))
  }

  /// The bytes of the dictionary with a number; nil if the archive has none.
  static func bytes(number: UInt32, _ db: Database) throws -> [UInt8]? {
    let packed = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM dictionary WHERE number = ?"), arguments: [number])
    return try packed.map { try Unpacker.unpack(Array($0)) }
  }
}
