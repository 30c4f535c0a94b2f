/// A set of the endings of folded lines, which excludes most other lines by their last four bytes, before they are
/// folded.
///
/// It may say yes to a line that is none, never no to one that is: what it can't tell, such as `É` at the end, it lets
/// through.
struct LineEndings: Sendable {
  /// How many bytes are examined.
  private static let length = 4

  /// Endings by their last four bytes.
  private var fours = ByteSet()
  /// Shorter ones by their last two.
  private var pairs = PairSet()

  /// Adds lines that end with some bytes, at least two. The bytes must be folded already.
  mutating func insert(_ ending: [UInt8]) {
    guard ending.count >= Self.length else { return pairs.insert(ending.suffix(2)) }
    fours.insert(ending.suffix(Self.length).reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// Whether a line may end like one in the set once ``LineFolder`` has folded it.
  ///
  /// It reads backwards from the end only as far as it must; of most lines it looks at eight bytes at once.
  func mayHold(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    if end - start > 8, let eight = SpacedWords.small(bytes.span, from: end - 8),
      !LineFolder.isTrailing(UInt8(truncatingIfNeeded: eight >> 56))
    {
      return mayHold((eight >> 32).byteSwapped >> 32)
    }
    // The end of the folded line, its last byte lowest.
    var tail: UInt64 = 0
    var (count, index) = (0, end)
    while count < Self.length {
      guard index > start else { return true }
      var length = 1
      var folded = UInt64(bytes[index - 1])
      if folded < 0x80 {
        if folded == 32 || folded &- 9 < 5 {
          // Any white space is one space.
          if count > 0, tail >> UInt64(8 * count - 8) == 32 { folded = 0 } else { folded = 32 }
        } else if folded &- 65 < 26 {
          folded |= 32
        }
        // Spaces and dots at the end are dropped.
        if folded == 0 || count == 0 && LineFolder.isTrailing(UInt8(folded)) {
          index -= 1
          continue
        }
      } else {
        guard let unchanged = Self.unchanged(bytes, start, index) else { return true }
        length = unchanged
        folded = bytes[index - length..<index].reduce(0) { $0 << 8 | UInt64($1) }
      }
      tail |= folded << UInt64(8 * count)
      count += length
      index -= length
    }
    return mayHold(tail & 0xFFFF_FFFF)
  }

  /// Whether an ending may be in the set, given as a number, its last byte lowest.
  @inline(__always)
  private func mayHold(_ tail: UInt64) -> Bool {
    fours.mayHold(tail) || pairs.contains(UInt8(truncatingIfNeeded: tail >> 8), UInt8(truncatingIfNeeded: tail))
  }

  /// The length of the character before an index, if it is one of those beyond ASCII that folding leaves as they are:
  /// Arabic and small Cyrillic letters, most signs of three bytes. Of others only folding tells.
  @inline(__always)
  private static func unchanged(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    guard end - start >= 2, bytes[end - 1] & 0xC0 == 0x80 else { return nil }
    let (first, second) = (bytes[end - 2], bytes[end - 1])
    switch first {
    // Of Arabic letters 643 and 64A are folded.
    case 0xD9 where second == 0x83 || second == 0x8A: return nil
    case 0xD8...0xDB, 0xD1: return 2
    case 0xD0: return second >= 0xB0 ? 2 : nil
    case 0x80...0xBF where end - start >= 3: break
    default: return nil
    }
    switch bytes[end - 3] {
    // Vietnamese letters, which may be capitals, and other Latin ones.
    case 0xE1 where 0xB8...0xBB ~= first: return nil
    case 0xE0, 0xE1, 0xE4...0xED: return 3
    // Not the wide space.
    case 0xE3: return first == 0x80 && second == 0x80 ? nil : 3
    default: return nil
    }
  }
}
