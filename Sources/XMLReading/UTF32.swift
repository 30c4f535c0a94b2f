/// UTF-32, which is in XML 1.0 (appendix F.1) but not in the Encoding standard.
struct UTF32 {
  let isBigEndian: Bool
  /// How many bytes the byte order mark takes.
  let markLength: Int

  var name: String { isBigEndian ? "utf-32be" : "utf-32le" }

  /// Recognises UTF-32 by its byte order mark, or by a `<` in four bytes; nil for anything else.
  init?(_ bytes: [UInt8]) {
    switch Array(bytes.prefix(4)) {
    case [0xFF, 0xFE, 0, 0]: (isBigEndian, markLength) = (false, 4)
    case [0, 0, 0xFE, 0xFF]: (isBigEndian, markLength) = (true, 4)
    case [0x3C, 0, 0, 0]: (isBigEndian, markLength) = (false, 0)
    case [0, 0, 0, 0x3C]: (isBigEndian, markLength) = (true, 0)
    default: return nil
    }
  }

  /// The text in UTF-8, with U+FFFD for invalid characters and for a last one cut off.
  func utf8(of bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for start in stride(from: markLength, to: bytes.count, by: 4) {
      let unit = bytes[start..<min(start + 4, bytes.count)]
      let value = (isBigEndian ? Array(unit) : unit.reversed()).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      let scalar = unit.count == 4 ? Unicode.Scalar(value) : nil
      text.append(contentsOf: (scalar ?? "\u{FFFD}").utf8)
    }
    return text
  }
}
