/// gb18030, and gbk too: the web decodes both in the same way (Encoding standard §10.2.1). One byte 0x80 is the euro
/// sign. Two bytes are a pointer into the index; four, of which the second and fourth are ASCII digits, a pointer into
/// ``GB18030Ranges``, so that gb18030 has all of Unicode.
struct GB18030Decoder: ByteDecoder {
  private let index = CharacterIndex.gb18030

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

  /// Decodes a character that begins with a non-ASCII byte, and returns its length. An ASCII byte after an invalid lead
  /// byte is read again as itself.
  private func decodeCharacter(_ bytes: [UInt8], at position: Int, into sink: inout TextSink) -> Int {
    let lead = bytes[position]
    if lead == 0x80 {
      sink.append(scalar: 0x20AC)
      return 1
    }
    guard lead != 0xFF, position + 1 < bytes.count else {
      sink.appendError()
      return 1
    }
    let second = bytes[position + 1]
    if (0x30...0x39).contains(second) { return decodeQuadruple(bytes, at: position, into: &sink) }
    let character = GB18030Decoder.pointer(lead, second).map { index[$0] } ?? .none
    guard character.isNone else {
      sink.append(character)
      return 2
    }
    sink.appendError()
    return second < 0x80 ? 1 : 2
  }

  /// Decodes a four-byte code, whose first two bytes are known to be valid, and returns how many bytes were used. If
  /// the third or fourth byte is wrong, only the first is used up, as an error; the digits after it are text. A code
  /// cut off by the end is one error, whatever its length.
  private func decodeQuadruple(_ bytes: [UInt8], at position: Int, into sink: inout TextSink) -> Int {
    let rest = bytes.count - position
    if rest > 2, !(0x81...0xFE).contains(bytes[position + 2]) {
      sink.appendError()
      return 1
    }
    guard rest > 3 else {
      // At the end, an unfinished code is one error.
      sink.appendError()
      return rest
    }
    guard (0x30...0x39).contains(bytes[position + 3]) else {
      sink.appendError()
      return 1
    }
    let high = Int(bytes[position] - 0x81) * 10 + Int(bytes[position + 1] - 0x30)
    let low = Int(bytes[position + 2] - 0x81) * 10 + Int(bytes[position + 3] - 0x30)
    if let scalar = GB18030Ranges.scalar(at: high * 1260 + low) {
      sink.append(scalar: scalar)
    } else {
      sink.appendError()
    }
    return 4
  }

  /// The pointer of a two-byte code, nil if the second byte is invalid.
  private static func pointer(_ lead: UInt8, _ trail: UInt8) -> Int? {
    switch trail {
    case 0x40...0x7E: Int(lead - 0x81) * 190 + Int(trail) - 0x40
    case 0x80...0xFE: Int(lead - 0x81) * 190 + Int(trail) - 0x41
    default: nil
    }
  }
}
