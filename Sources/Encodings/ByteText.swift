import Glibc
import News

/// Simple queries on bytes that are mostly ASCII.
package enum ByteText {
  /// Whether the byte is HTML's ASCII whitespace: tab, line feed, form feed, carriage return, space.
  @inlinable @inline(__always)
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  /// Where the run of ASCII that begins at `start` ends.
  ///
  /// It tests many bytes at a time, in a form that the optimiser vectorises, without unsafe loads. The result is the
  /// number of bytes if no other byte follows. The steps are 16 bytes, and 64 once 16 have been ASCII: pages of most
  /// languages are ASCII for long stretches, and decoding and checking skip these at once.
  @inline(__always)
  static func endOfASCII(in bytes: Span<UInt8>, from start: Int) -> Int {
    var position = start
    let count = bytes.count
    while isASCII(16, in: bytes, from: position) {
      position &+= 16
      // A longer step if more ASCII follows.
      while isASCII(64, in: bytes, from: position) { position &+= 64 }
    }
    while position < count, bytes[position] < 0x80 { position &+= 1 }
    return position
  }

  /// Whether this many bytes follow and all are ASCII.
  @inline(__always)
  private static func isASCII(_ count: Int, in bytes: Span<UInt8>, from start: Int) -> Bool {
    guard start &+ count <= bytes.count else { return false }
    let chunk = bytes.extracting(start..<(start &+ count))
    var union: UInt8 = 0
    for offset in 0..<count { union |= chunk[offset] }
    return union < 0x80
  }

  /// The first position from `start` on that is not white space; the number of bytes if there is none.
  static func skipSpaces(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while position < bytes.count, isSpace(bytes[position]) { position += 1 }
    return position
  }

  /// Whether a word, given in lower case, is at a position in any case; false if it would reach beyond `end`. Only
  /// ASCII letters are folded.
  package static func has(_ word: String, in bytes: Span<UInt8>, at position: Int, before end: Int? = nil) -> Bool {
    guard position + word.utf8.count <= end ?? bytes.count else { return false }
    var place = position
    for letter in word.utf8 {
      guard bytes[place].asciiLowercased == letter else { return false }
      place += 1
    }
    return true
  }

  /// The first position of a word, given in lower case, from `start` on in any case; nil if there is none. It never
  /// matches across `end`. A word that begins with a sign, such as `</script`, is looked for with `memchr`; one that
  /// begins with a letter byte by byte. An empty word is found at `start`.
  package static func find(
    _ word: String, in bytes: Span<UInt8>, from start: Int = 0, before end: Int? = nil
  ) -> Int? {
    guard let first = word.utf8.first else { return start }
    let isLetter = first &- 0x61 < 26
    var position = start
    let last = (end ?? bytes.count) - word.utf8.count
    while position <= last {
      // Most searches are for tags, whose first byte is the same in any case.
      if !isLetter { position = next(first, in: bytes, from: position, before: last + 1) }
      if position <= last, bytes[position].asciiLowercased == first, has(word, in: bytes, at: position, before: end) {
        return position
      }
      position += 1
    }
    return nil
  }

  /// The next position of a byte; `end` if there is none before it, which must not be beyond the bytes.
  package static func next(_ byte: UInt8, in bytes: Span<UInt8>, from start: Int, before end: Int) -> Int {
    guard start >= 0, start < end, end <= bytes.count else { return end }
    return unsafe bytes.withUnsafeBufferPointer { (buffer: UnsafeBufferPointer<UInt8>) -> Int in
      // memchr reads at most the `end - start` bytes from there on; what it returns is among them.
      guard let base = buffer.baseAddress, let found = unsafe memchr(base + start, Int32(byte), end - start) else {
        return end
      }
      return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }
}
