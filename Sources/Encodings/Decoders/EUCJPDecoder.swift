/// EUC-JP: JIS X 0208 in two bytes, half-width katakana after 0x8E, JIS X 0212 after 0x8F (Encoding standard §12.1.1).
struct EUCJPDecoder: ByteDecoder {
  private let index = CharacterIndex.jis0208
  private let supplement = CharacterIndex.jis0212

  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    var position = 0
    while position < bytes.count {
      let end = ByteText.endOfASCII(in: bytes.span, from: position)
      sink.append(utf8: bytes[position..<end])
      position = end
      while position < bytes.count, bytes[position] >= 0x80 {
        position += decodeCharacter(bytes, at: position, into: &sink)
      }
    }
  }

  /// Decodes a character that begins with a non-ASCII byte, and returns its length. JIS X 0212 has three bytes: 0x8F
  /// and a pair from the supplement. A code cut off by the end is one error.
  private func decodeCharacter(_ bytes: [UInt8], at position: Int, into sink: inout TextSink) -> Int {
    let lead = bytes[position]
    guard lead == 0x8E || lead == 0x8F || EUCJPDecoder.isHigh(lead), position + 1 < bytes.count else {
      sink.appendError()
      return 1
    }
    let second = bytes[position + 1]
    if lead == 0x8F, EUCJPDecoder.isHigh(second) {
      guard position + 2 < bytes.count else {
        sink.appendError()
        return 2
      }
      return 1 + append(pair: second, bytes[position + 2], from: supplement, into: &sink)
    }
    if lead == 0x8E, (0xA1...0xDF).contains(second) {
      sink.append(scalar: 0xFF61 + UInt32(second) - 0xA1)
      return 2
    }
    return append(pair: lead, second, from: index, into: &sink)
  }

  /// Appends a pair's character or an error, and returns how many bytes of the pair were used: an ASCII trail byte
  /// after an error is left, as it may be the `<` or `"` that ends an attacker's text.
  private func append(
    pair lead: UInt8, _ trail: UInt8, from index: CharacterIndex, into sink: inout TextSink
  ) -> Int {
    let isPair = EUCJPDecoder.isHigh(lead) && EUCJPDecoder.isHigh(trail)
    let character = isPair ? index[Int(lead - 0xA1) * 94 + Int(trail) - 0xA1] : .none
    guard character.isNone else {
      sink.append(character)
      return 2
    }
    sink.appendError()
    return trail < 0x80 ? 1 : 2
  }

  /// Whether a byte can be half of a pair.
  private static func isHigh(_ byte: UInt8) -> Bool { (0xA1...0xFE).contains(byte) }
}
