import Encodings

/// Looks at white space, and at words with single spaces between them, eight bytes at a time; of each byte the high bit
/// tells what is true of it. Eight bytes are one number (SWAR): on texts of 40 bytes the compiler's own vector loops
/// took nine instructions a byte.
enum SpacedWords {
  /// Times a byte, it is that byte eight times.
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// A place up to which there are only words with single spaces between them, near the end of the run.
  ///
  /// It is a byte below 33 that is no single space, or less than eight bytes before the end, and the caller looks at
  /// these one by one.
  static func end(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= bytes.count, "a run within the text")
    var index = start
    while index &+ 8 <= end {
      let word = word(bytes, index)
      let low = below(33, word)
      let others = low & ~equal(32, word) | low & low >> 8
      if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
      // What follows a space at the end is not known yet.
      index &+= low >> 63 == 1 ? 7 : 8
    }
    return index
  }

  /// Where the white space from an index on ends.
  static func endOfSpace(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int {
    precondition(start >= 0 && end <= bytes.count, "a run within the text")
    var index = start
    guard index < end, bytes[index] <= 32 else { return index }
    while index &+ 8 <= end {
      let others = ~spaces(word(bytes, index)) & highs
      if others != 0 { return index &+ others.trailingZeroBitCount / 8 }
      index &+= 8
    }
    // Most white space is a line's end and a few blanks. The last eight bytes also hold those that are left.
    if index < end, end >= 8 {
      let left = word(bytes, end &- 8) >> UInt64(64 &- 8 &* (end &- index))
      return min(end, index &+ (~spaces(left) & highs).trailingZeroBitCount / 8)
    }
    while index < end, ByteText.isSpace(bytes[index]) { index &+= 1 }
    return index
  }

  /// Which bytes are HTML's white space: 9 to 13 without 11, and 32.
  @inline(__always)
  private static func spaces(_ word: UInt64) -> UInt64 {
    equal(32, word) | below(14, word) & ~below(9, word) & ~equal(11, word)
  }

  /// The number of characters other than spaces, and whether there may be soft hyphens among them: true for any byte
  /// AD, so the caller looks again. `é a` has two characters; a soft hyphen is one.
  static func measure(_ run: ArraySlice<UInt8>) -> (characters: Int32, mayHoldHyphens: Bool) {
    let bytes = run.span
    var (others, hyphens, index) = (0, UInt64(0), 0)
    while index &+ 8 <= bytes.count {
      let word = word(bytes, index)
      // Continuation bytes are those with a high bit and a low one after it.
      others &+= (word & ~(word << 1) & highs | equal(32, word)).nonzeroBitCount
      hyphens |= equal(SoftHyphen.last, word)
      index &+= 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte & 0xC0 == 0x80 || byte == 32 { others &+= 1 }
      if byte == SoftHyphen.last { hyphens = 1 }
      index &+= 1
    }
    return (Int32(truncatingIfNeeded: bytes.count &- others), hyphens != 0)
  }

  /// Eight bytes with ASCII capitals in lower case; nil if there are others than ASCII's signs and letters, and single
  /// spaces between them.
  @inline(__always)
  static func small(_ bytes: Span<UInt8>, from start: Int) -> UInt64? {
    guard start >= 0, start &+ 8 <= bytes.count else { return nil }
    let word = word(bytes, start)
    let spaces = equal(32, word)
    guard below(32, word) | word & highs | spaces & (spaces << 8) | spaces & 0x80 == 0 else { return nil }
    return word | (below(91, word) & ~below(65, word)) >> 2
  }

  /// The eight bytes from an index on, the first lowest.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ index: Int) -> UInt64 {
    // The callers have checked that eight bytes are left.
    UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// Which bytes are below a limit of at most 128. No byte borrows from the next, as its high bit is set before.
  @inline(__always)
  private static func below(_ limit: UInt8, _ word: UInt64) -> UInt64 {
    ~(((word | highs) &- ones &* UInt64(limit)) | word) & highs
  }

  /// Which bytes are this one. No byte carries into the next, as its high bit is cleared before.
  @inline(__always)
  private static func equal(_ byte: UInt8, _ word: UInt64) -> UInt64 {
    let difference = word ^ ones &* UInt64(byte)
    return ~(((difference & ~highs) &+ ~highs) | difference) & highs
  }
}
