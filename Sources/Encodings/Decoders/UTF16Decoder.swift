/// UTF-16 of either byte order; a lone surrogate and an odd last byte are errors (Encoding standard §14.2.1). A pair of
/// surrogates is one character. A high surrogate that a low one doesn't follow is one error, and the unit after it is
/// read as itself.
struct UTF16Decoder: ByteDecoder {
  let isBigEndian: Bool

  func decode(_ bytes: [UInt8], into sink: inout TextSink) {
    let pairEnd = bytes.count & ~1
    var position = 0
    while position < pairEnd {
      let unit = self.unit(in: bytes, at: position)
      position += 2
      if unit < 0x80 {
        sink.append(ascii: UInt8(unit))
      } else if unit & 0xFC00 == 0xD800, position < pairEnd {
        let next = self.unit(in: bytes, at: position)
        if next & 0xFC00 == 0xDC00 {
          sink.append(scalar: 0x10000 + (unit & 0x3FF) << 10 + next & 0x3FF)
          position += 2
        } else {
          sink.appendError()
        }
      } else if unit & 0xFC00 == 0xD800, pairEnd < bytes.count {
        // At the end, a lone surrogate and an odd byte after it are one error.
        return sink.appendError()
      } else {
        sink.append(scalar: unit)
      }
    }
    if pairEnd < bytes.count { sink.appendError() }
  }

  /// The code unit at a position.
  private func unit(in bytes: [UInt8], at position: Int) -> UInt32 {
    let first = UInt32(bytes[position])
    let second = UInt32(bytes[position + 1])
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}
