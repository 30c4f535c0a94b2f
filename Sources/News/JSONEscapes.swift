/// Decodes the escapes of JSON strings (RFC 8259 §7); broken ones stay as they are.
package enum JSONEscapes {
  /// The text of a string's bytes.
  package static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == 0x5C, index < bytes.endIndex else {
        text.append(byte)
        continue
      }
      let escape = bytes[index]
      index += 1
      switch escape {
      case 0x6E, 0x72: text.append(0x0A)
      case 0x74: text.append(0x09)
      case 0x62, 0x66: text.append(0x20)
      case 0x75:
        guard let scalar = scalar(in: bytes, at: &index) else { continue }
        text += String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8
      default: text.append(escape)
      }
    }
    return text
  }

  /// The scalar of `\uXXXX`, or of the two escapes of a surrogate pair; a lone half is U+FFFD.
  private static func scalar(in bytes: ArraySlice<UInt8>, at index: inout Int) -> UInt32? {
    guard let first = unit(in: bytes, at: index) else { return nil }
    index += 4
    guard (0xD800...0xDFFF).contains(first) else { return first }
    guard first < 0xDC00, index + 1 < bytes.endIndex, bytes[index] == 0x5C, bytes[index + 1] == 0x75,
      let second = unit(in: bytes, at: index + 2), (0xDC00...0xDFFF).contains(second)
    else { return 0xFFFD }
    index += 6
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }

  private static func unit(in bytes: ArraySlice<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= bytes.endIndex else { return nil }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Hexadecimal.value(of: byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
