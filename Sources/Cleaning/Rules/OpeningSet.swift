/// A set of line beginnings that excludes most other lines by their first four or eight bytes.
///
/// It may say yes to a line that is none, never no to one that is.
struct OpeningSet: Sendable {
  /// How many bytes are examined first, and then.
  static let lengths = (short: 4, long: 8)

  /// The first four bytes of all lines that are no shorter.
  private var fours = ByteSet()
  /// Those of lines of four to seven bytes.
  private var shortFours = ByteSet()
  /// The first eight bytes of longer ones.
  private var eights = ByteSet()
  /// Shorter beginnings, by their first two bytes.
  private var pairs = PairSet()
  /// First bytes after which anything may follow.
  private var singles = [Bool](repeating: false, count: 256)

  /// Adds lines that begin with some bytes; does nothing if there are none.
  mutating func insert(_ line: [UInt8]) {
    if line.count >= Self.lengths.short {
      fours.insert(Self.word(line, Self.lengths.short))
      if line.count >= Self.lengths.long {
        eights.insert(Self.word(line, Self.lengths.long))
      } else {
        shortFours.insert(Self.word(line, Self.lengths.short))
      }
    } else if line.count >= 2 {
      pairs.insert(line.prefix(2))
    } else if let byte = line.first {
      insert(byte)
    }
  }

  /// Adds all lines that begin with a byte.
  mutating func insert(_ byte: UInt8) { singles[Int(byte)] = true }

  /// Whether a line with these first bytes may be in the set; always true for fewer than four.
  func mayHold(_ opening: [UInt8]) -> Bool {
    guard opening.count >= Self.lengths.short else { return true }
    let four = Self.word(opening, Self.lengths.short)
    guard opening.count >= Self.lengths.long else {
      return fours.mayHold(four) || pairs.contains(opening[0], opening[1]) || singles[Int(opening[0])]
    }
    return mayHold(opening[0], opening[1], four: four, eight: Self.word(opening, Self.lengths.long))
  }

  /// Whether a line may be in the set once it is folded, as far as its first bytes tell.
  func mayHold(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= Self.lengths.long, let eight = SpacedWords.small(bytes.span, from: start) else { return true }
    let (first, second) = (UInt8(truncatingIfNeeded: eight), UInt8(truncatingIfNeeded: eight >> 8))
    return mayHold(first, second, four: eight & 0xFFFF_FFFF, eight: eight)
  }

  @inline(__always)
  private func mayHold(_ first: UInt8, _ second: UInt8, four: UInt64, eight: UInt64) -> Bool {
    shortFours.mayHold(four) || eights.mayHold(eight) || pairs.contains(first, second) || singles[Int(first)]
  }

  /// The first bytes of a line as one number, the first lowest.
  @inline(__always)
  private static func word(_ line: [UInt8], _ length: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<length { word |= UInt64(line[index]) << UInt64(8 * index) }
    return word
  }
}
