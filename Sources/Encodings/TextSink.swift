/// Collects decoded text in UTF-8 and counts what could not be decoded. The text is always valid UTF-8.
struct TextSink {
  private(set) var utf8: [UInt8] = []
  /// How many U+FFFD stand for invalid bytes. Those that were in the text itself don't count.
  private(set) var errorCount = 0

  /// Creates an empty sink with room for the text of `byteCount` bytes, and more for letters that become longer.
  init(expecting byteCount: Int) {
    utf8.reserveCapacity(byteCount + byteCount / 2 + 16)
  }

  /// Appends a byte below 0x80, which is not checked.
  mutating func append(ascii byte: UInt8) { utf8.append(byte) }

  /// Appends bytes that the caller knows to be UTF-8; they aren't checked again.
  mutating func append(utf8 bytes: ArraySlice<UInt8>) { utf8.append(contentsOf: bytes) }

  /// Appends a character from an index, which must not be `.none`: that would append a NUL.
  mutating func append(_ character: PackedUTF8) {
    var rest = character.bytes
    repeat {
      utf8.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    } while rest != 0
  }

  /// Appends a scalar; an invalid one (a lone surrogate, too large) counts as an error.
  mutating func append(scalar value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return appendError() }
    utf8.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Appends U+FFFD for invalid bytes.
  mutating func appendError() {
    errorCount += 1
    utf8.append(0xEF)
    utf8.append(0xBF)
    utf8.append(0xBD)
  }
}
