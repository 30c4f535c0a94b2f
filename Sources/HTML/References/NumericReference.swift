/// Numeric character references (WHATWG 13.2.5.75 to 13.2.5.80).
enum NumericReference {
  /// The character of the reference whose `#` is at a place, and the place after it; nil if no digits follow.
  static func read(in bytes: ArraySlice<UInt8>, at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var place = start + 1
    let isHex = place < bytes.endIndex && bytes[place] | 32 == 120
    if isHex { place += 1 }
    let first = place
    var value: UInt32 = 0
    while place < bytes.endIndex, let digit = digit(bytes[place], isHex: isHex) {
      // What is out of range stays so, whatever follows.
      if value <= 0x10FFFF { value = value * (isHex ? 16 : 10) + digit }
      place += 1
    }
    guard place > first else { return nil }
    if place < bytes.endIndex, bytes[place] == 59 { place += 1 }
    return (scalar(value), place)
  }

  private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
    if byte &- 48 < 10 { return UInt32(byte - 48) }
    let letter = (byte | 32) &- 97
    return isHex && letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if value == 0 { return "\u{FFFD}" }
    if value >= 0x80, value <= 0x9F, windows1252[Int(value - 0x80)] != 0 {
      return Unicode.Scalar(windows1252[Int(value - 0x80)]) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// What 0x80 to 0x9F stand for, as in windows-1252; 0 where they stand for themselves.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}
