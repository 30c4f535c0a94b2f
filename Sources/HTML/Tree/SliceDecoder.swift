import Encodings

/// Decodes a slice of the page: references, line ends and NUL bytes. `a&amp;b` CR LF `c` is read as `a&b` LF `c`.
struct SliceDecoder {
  let bytes: ArraySlice<UInt8>
  let reading: SliceReading

  /// Appends the whole slice, decoded. The result is seldom longer than the slice: only NUL bytes and a few short
  /// references grow.
  func decode(into output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let plain = endOfPlain(from: index)
      if plain > index { output.append(contentsOf: bytes[index..<plain]) }
      index = plain < bytes.endIndex ? decodeOne(at: plain, into: &output) : plain
    }
  }

  /// Where the bytes from a place on that need no decoding end. A name with capitals is decoded byte by byte.
  private func endOfPlain(from start: Int) -> Int {
    if reading.contains(.lowercases) { return start }
    let bytes = self.bytes.span
    let first = self.bytes.startIndex
    var index = start - first
    // Eight bytes at a time, by Mycroft's test for a byte that is zero; false alarms occur only above a true one.
    while index + 8 <= bytes.count {
      let word = Self.word(bytes, at: index)
      let special = Self.zeros(word) | Self.zeros(word ^ Self.ones &* 38) | Self.zeros(word ^ Self.ones &* 13)
      if special != 0 { return first + index + special.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 38 || byte == 13 || byte == 0 { break }
      index += 1
    }
    return first + index
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The eight bytes from an index on, the first lowest.
  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, at index: Int) -> UInt64 {
    precondition(index >= 0 && index <= bytes.count - 8, "eight bytes within the slice")
    return UInt64(littleEndian: unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self))
  }

  /// The high bit of the first byte that is zero, and perhaps of some above it; 0 if there is none.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & (ones &* 0x80) }

  /// Decodes one character or plain byte at a place, and returns the place after it. It may append nothing, for a NUL,
  /// or two characters, for some references.
  func decodeOne(at index: Int, into output: inout [UInt8]) -> Int {
    let byte = bytes[index]
    switch byte {
    case 38 where reading.contains(.references):
      return reference(at: index, into: &output)
    case 13:
      output.append(10)
      return index + 1 < bytes.endIndex && bytes[index + 1] == 10 ? index + 2 : index + 1
    case 0:
      if reading.contains(.keepsNull) {
        output.append(0)
      } else if !reading.contains(.dropsNull) {
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      }
      return index + 1
    default:
      output.append(reading.contains(.lowercases) ? byte.lowercased : byte)
      return index + 1
    }
  }

  /// Decodes the reference at a place, or takes its ampersand as text.
  private func reference(at index: Int, into output: inout [UInt8]) -> Int {
    let isInAttribute = reading.contains(.attribute)
    if let end = CharacterReference.decodeHTML(bytes, at: index, inAttribute: isInAttribute, into: &output) {
      return end
    }
    output.append(38)
    return index + 1
  }
}
