extension UInt8 {
  /// Whether it is one of ASCII's ten digits.
  @inlinable @inline(__always)
  package var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// Whether it is one of ASCII's letters, in either case.
  @inlinable @inline(__always)
  package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// The small letter of an ASCII capital; any other byte, also those of longer characters, as it is.
  @inlinable @inline(__always)
  package var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension Character {
  /// Whether it is one of ASCII's ten digits: `isNumber` takes those of all scripts, and `½`.
  package var isASCIIDigit: Bool { utf8.count == 1 && utf8.first?.isASCIIDigit == true }
}
