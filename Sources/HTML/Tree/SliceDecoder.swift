/// Turns a slice of the page into the value that it means: references, line ends and NUL bytes.
struct SliceDecoder {
  let bytes: ArraySlice<UInt8>
  let reading: Reading

  func decode(into output: inout [UInt8]) {
    output.reserveCapacity(output.count + bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let plain = endOfPlain(from: index)
      if plain > index { output.append(contentsOf: bytes[index..<plain]) }
      index = plain < bytes.endIndex ? decodeOne(at: plain, into: &output) : plain
    }
  }

  /// Where the bytes end that are the value's as they stand, from a place on.
  private func endOfPlain(from start: Int) -> Int {
    if reading.contains(.lowercases) { return start }
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 38 || byte == 13 || byte == 0 { break }
      index += 1
    }
    return index
  }

  /// Decodes what begins at a place, one character or plain byte, and returns the place after it.
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

  private func reference(at index: Int, into output: inout [UInt8]) -> Int {
    let next = index + 1
    if next < bytes.endIndex, bytes[next] == 35, let found = NumericReference.read(in: bytes, at: next) {
      output.append(contentsOf: String(Character(found.scalar)).utf8)
      return found.end
    }
    if let found = ReferenceTable.shared.longest(in: bytes, at: next), found.hasSemicolon || standsBare(found.end) {
      output.append(contentsOf: found.value)
      return found.end
    }
    output.append(38)
    return next
  }

  /// Whether a reference without a semicolon counts that ends at a place: in attributes not before `=`, a letter or a
  /// digit, since addresses were written so (WHATWG 13.2.5.73).
  private func standsBare(_ end: Int) -> Bool {
    guard reading.contains(.attribute), end < bytes.endIndex else { return true }
    let byte = bytes[end]
    return byte != 61 && (byte | 32) &- 97 >= 26 && byte &- 48 >= 10
  }
}
