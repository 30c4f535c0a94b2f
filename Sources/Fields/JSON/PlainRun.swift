/// Runs of bytes in JSON strings that need no escape: neither quotes, backslashes nor control characters. Bytes from
/// 0x80 on need none.
enum PlainRun {
  /// How many bytes beyond what it copies ``copy(_:from:to:)`` may write.
  static let overhang = 8

  /// The first index of a byte that must be escaped; `end` if there is none. `end` must not be beyond the bytes: nothing
  /// checks it here.
  static func end(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    var index = start
    while index + 8 <= end {
      let found = special(unsafe word(bytes, index))
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    guard index < end else { return end }
    return min(end, index + special(unsafe lastWord(bytes, index, end)).trailingZeroBitCount / 8)
  }

  /// Copies the bytes from an index on up to the first that must be escaped, to the beginning of `room`, and returns its
  /// index; that of the end if there is none. What comes after them in `room` may be overwritten too, up to `overhang`.
  @inline(__always)
  static func copy(_ bytes: UnsafeRawBufferPointer, from start: Int, to room: UnsafeMutableRawBufferPointer) -> Int {
    precondition(room.count >= bytes.count - start + overhang, "room for the bytes and the overhang")
    var index = start
    while index + 8 <= bytes.count {
      let word = unsafe word(bytes, index)
      unsafe room.storeBytes(of: word.littleEndian, toByteOffset: index - start, as: UInt64.self)
      let found = special(word)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    guard index < bytes.count else { return index }
    let word = unsafe lastWord(bytes, index, bytes.count)
    unsafe room.storeBytes(of: word.littleEndian, toByteOffset: index - start, as: UInt64.self)
    return min(bytes.count, index + special(word).trailingZeroBitCount / 8)
  }

  /// The high bit of the first byte that must be escaped, and perhaps of bytes after it; 0 if there is none.
  ///
  /// By Mycroft's test: a byte below 0x20, or one that is zero after XOR with the wanted byte, borrows into its high
  /// bit. False alarms occur only above a true one, so the lowest is true.
  @inline(__always)
  private static func special(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let found =
      ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((word &- ones &* 0x20) & ~word)
    return found & 0x8080_8080_8080_8080
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The last one to seven bytes before an end, the first of them lowest, with zeros above: those count as special.
  @inline(__always)
  private static func lastWord(_ bytes: UnsafeRawBufferPointer, _ index: Int, _ end: Int) -> UInt64 {
    let count = end - index
    if end >= 8 { return unsafe word(bytes, end - 8) >> UInt64(64 - 8 * count) }
    var word: UInt64 = 0
    for offset in 0..<count { word |= UInt64(unsafe bytes[index + offset]) << UInt64(8 * offset) }
    return word
  }
}

extension Array<UInt8> {
  /// The first index of a byte that must be escaped in JSON strings: a quote, a backslash, a control character; the end
  /// if there is none. `end` is the array's end unless given; the result is never beyond it.
  func endOfPlainRun(from start: Int, to end: Int? = nil) -> Int {
    unsafe withUnsafeBytes { unsafe PlainRun.end(in: $0, from: start, to: end ?? count) }
  }
}
