/// ISO-2022-JP: seven bits, with escapes between the character sets (Encoding standard §12.2.1). An escape changes what
/// all bytes mean until the next one: `ESC $ B` begins JIS X 0208, `ESC ( B` ASCII. So `<` may be half of a Japanese
/// character, and ASCII may only be trusted after decoding. An unknown escape is one U+FFFD, and the bytes after its
/// ESC are text in the current set.
struct ISO2022JPDecoder: ByteDecoder {
  /// The character sets; Roman is ASCII with ¥ for the backslash and ‾ for the tilde.
  private enum Mode { case ascii, roman, katakana, jis0208 }

  private static let escape: UInt8 = 0x1B
  private let index = CharacterIndex.jis0208

  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    var mode = Mode.ascii
    var position = 0
    // Two escapes with nothing between them are an error, so that nothing can hide there.
    var isAfterEscape = false
    while position < bytes.count {
      if bytes[position] == ISO2022JPDecoder.escape {
        if let next = ISO2022JPDecoder.mode(bytes, at: position + 1) {
          if isAfterEscape { sink.appendError() }
          mode = next
          isAfterEscape = true
          position += 3
        } else {
          sink.appendError()
          isAfterEscape = false
          position += 1
        }
      } else {
        isAfterEscape = false
        position += decodeCharacter(bytes, at: position, in: mode, into: &sink)
      }
    }
  }

  /// Decodes a character in the current set, and returns its length.
  private func decodeCharacter(_ bytes: [UInt8], at position: Int, in mode: Mode, into sink: inout TextSink) -> Int {
    let byte = bytes[position]
    switch mode {
    case .ascii where byte < 0x80 && byte != 0x0E && byte != 0x0F: sink.append(ascii: byte)
    case .roman where byte == 0x5C: sink.append(scalar: 0xA5)
    case .roman where byte == 0x7E: sink.append(scalar: 0x203E)
    case .roman where byte < 0x80 && byte != 0x0E && byte != 0x0F: sink.append(ascii: byte)
    case .katakana where (0x21...0x5F).contains(byte): sink.append(scalar: 0xFF61 + UInt32(byte) - 0x21)
    case .jis0208 where (0x21...0x7E).contains(byte): return decodePair(bytes, at: position, into: &sink)
    default: sink.appendError()
    }
    return 1
  }

  /// Decodes a pair of JIS X 0208; an escape after its first byte is left for the caller. An invalid trail byte is used
  /// up with its lead byte: in this set no byte is ASCII.
  private func decodePair(_ bytes: [UInt8], at position: Int, into sink: inout TextSink) -> Int {
    guard position + 1 < bytes.count, bytes[position + 1] != ISO2022JPDecoder.escape else {
      sink.appendError()
      return 1
    }
    let trail = bytes[position + 1]
    let isTrail = (0x21...0x7E).contains(trail)
    let character = isTrail ? index[Int(bytes[position] - 0x21) * 94 + Int(trail) - 0x21] : .none
    if character.isNone { sink.appendError() } else { sink.append(character) }
    return 2
  }

  /// The mode that the two bytes after an escape select, nil if they are not an escape sequence.
  private static func mode(_ bytes: [UInt8], at position: Int) -> Mode? {
    guard position + 1 < bytes.count else { return nil }
    return switch (bytes[position], bytes[position + 1]) {
    case (0x28, 0x42): .ascii
    case (0x28, 0x4A): .roman
    case (0x28, 0x49): .katakana
    case (0x24, 0x40), (0x24, 0x42): .jis0208
    default: nil
    }
  }
}
