extension LetterFolding {
  /// Appends the folded form of a scalar as UTF-8. Characters other than letters are kept; marks, which writers may
  /// leave out, and zero-width joiners are dropped. `É` gives `e`, `ß` gives `ss`, `٣` gives `3`, `!` and `-` stay.
  ///
  /// Scalars beyond the Basic Multilingual Plane are kept as they are, capitals too.
  @inlinable
  public func append(_ scalar: UInt32, to bytes: inout some FoldedBytes) {
    if scalar < 0x80 {
      return bytes.append(UInt8(truncatingIfNeeded: scalar &- 0x41 < 26 ? scalar | 0x20 : scalar))
    }
    guard scalar < 0x10000 else { return Self.appendUTF8(scalar, to: &bytes) }
    let folded = comparing[Int(scalar)]
    if folded > Self.joiner { return Self.appendUTF8(UInt32(folded), to: &bytes) }
    guard folded == Self.expanded else { return }
    for letter in expansion(of: UInt16(truncatingIfNeeded: scalar)) {
      Self.appendUTF8(letter == Self.separator ? 0x20 : UInt32(letter), to: &bytes)
    }
  }

  /// The folded form of a text in UTF-8. `Žižek – “Café”` gives `zizek – “cafe”`.
  @inlinable
  public func fold(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var scalars = ScalarReader(text)
    while let scalar = scalars.next() { append(scalar, to: &bytes) }
    return bytes
  }

  /// The value of a decimal digit of any script in the Basic Multilingual Plane; nil for anything else. `۷` is 7.
  @inlinable
  public func digit(_ scalar: UInt32) -> UInt8? {
    guard scalar < 0x10000 else { return nil }
    let folded = table[Int(scalar)]
    return folded &- 0x30 < 10 ? UInt8(truncatingIfNeeded: folded &- 0x30) : nil
  }

  /// Appends a scalar as UTF-8. It checks nothing: a surrogate would give bytes that are not UTF-8.
  @inlinable
  public static func appendUTF8(_ scalar: UInt32, to bytes: inout some FoldedBytes) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18 & 7))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}

/// A destination for folded text, byte by byte: an array, or a hash that needs no array.
public protocol FoldedBytes {
  mutating func append(_ byte: UInt8)
}

extension [UInt8]: FoldedBytes {}
