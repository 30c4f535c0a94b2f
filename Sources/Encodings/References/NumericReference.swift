/// A numeric character reference (WHATWG 13.2.5.75 to 13.2.5.80).
struct NumericReference {
  /// The number; if it is beyond 10FFFF, some number that is too large.
  let value: UInt32
  /// The index after the reference, and after its semicolon if it has one.
  let end: Int

  /// Reads the reference whose `#` is at an index, in decimal or after `x` in hexadecimal; nil if no digits follow.
  /// However many digits there are, all are read and the number doesn't overflow.
  static func read(in bytes: ArraySlice<UInt8>, at start: Int) -> NumericReference? {
    var place = start + 1
    let isHex = place < bytes.endIndex && bytes[place] | 32 == 120
    if isHex { place += 1 }
    let first = place
    var value: UInt32 = 0
    while place < bytes.endIndex, let digit = digit(bytes[place], isHex: isHex) {
      // A number out of range stays so, whatever follows.
      if value <= 0x10FFFF { value = value * (isHex ? 16 : 10) + digit }
      place += 1
    }
    guard place > first else { return nil }
    if place < bytes.endIndex, bytes[place] == 59 { place += 1 }
    return NumericReference(value: value, end: place)
  }

  /// The value of a digit, nil for any other byte.
  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte &- 48 < 10 { return UInt32(byte - 48) }
    let letter = (byte | 32) &- 97
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }

  /// What the number means in HTML: U+FFFD if it is not a character.
  var html: Unicode.Scalar {
    value == 0 ? "\u{FFFD}" : (meant ?? "\u{FFFD}")
  }

  /// What the number means in XML (XML 1.0 §2.2), nil for a character that XML forbids.
  var xml: Unicode.Scalar? {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...0x10FFFF: meant
    default: nil
    }
  }

  /// The character that the number means: the numbers of control characters U+0080 to U+009F mean bytes in
  /// windows-1252.
  private var meant: Unicode.Scalar? {
    if value >= 0x80, value <= 0x9F { return Encoding.windows1252Scalar(UInt8(value)) }
    return Unicode.Scalar(value)
  }
}
