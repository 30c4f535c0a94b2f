import FoundationEssentials
import GRDB
import Zstandard

/// What many articles of an archive have in common, learned from some of them: the names of fields and rules, the menus and
/// credits that their sites repeat.
///
/// A content that was packed with a dictionary can be read only with it, so a dictionary stays for as long as the archive.
enum LearnedDictionary {
  /// How many contents one is learned from; more of them make it little better, and cost time.
  static let samples = 64
  /// The most bytes of each content that are looked at.
  private static let sampleBytes = 65_536

  /// Whether an archive that has so many revisions should learn one: with the first 64 articles, and whenever it has grown
  /// eightfold since the last.
  static func isDue(revisions: Int64, last: Int64?) -> Bool { revisions >= last.map { $0 * 8 } ?? Int64(samples) }

  /// The most bytes of a dictionary: a small share of the archive that it is kept in.
  private static func capacity(revisions: Int64) -> Int {
    revisions < 512 ? 32_768 : revisions < 4096 ? 65_536 : 114_688
  }

  /// Learns one from contents spread over the newer half of the revisions; empty where they have too little in common.
  static func learn(_ db: Database, _ unpacker: Unpacker, revisions: Int64) throws -> [UInt8] {
    let first = revisions < 512 ? 1 : revisions / 2
    let step = max(1, (revisions - first + 1) / Int64(samples))
    var joined: [UInt8] = []
    var sizes: [Int] = []
    for number in 0..<Int64(samples) {
      let content = try DatabaseValue.fetchOne(
        db.cachedStatement(sql: "SELECT json FROM revision WHERE id = ?"), arguments: [first + number * step])
      // A revision may be gone.
      guard let content else { continue }
      let json = try unpacker.json(in: content, db).prefix(sampleBytes)
      joined += json
      sizes.append(json.count)
    }
    return FrameDictionary.train(joined, sizes, capacity: capacity(revisions: revisions))
  }

  /// The bytes of the dictionary of a number; nil where the archive has none.
  static func bytes(number: UInt32, _ db: Database) throws -> [UInt8]? {
    let packed = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT bytes FROM dictionary WHERE number = ?"), arguments: [number])
    return try packed.map { try Unpacker.unpack(Array($0)) }
  }
}
