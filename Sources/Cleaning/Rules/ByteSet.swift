/// A set of up to eight bytes each, by a bit for each hash: it may hold a few more, but never fewer, than were
/// inserted.
///
/// It has 65,536 bits. With a few thousand entries it says yes to some 5 % of others.
struct ByteSet: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// Adds bytes, given as one number.
  mutating func insert(_ word: UInt64) {
    let place = Self.place(word)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// False if the bytes were certainly not inserted.
  @inline(__always)
  func mayHold(_ word: UInt64) -> Bool {
    let place = Self.place(word)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  @inline(__always)
  private static func place(_ word: UInt64) -> Int { Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 48) }
}
