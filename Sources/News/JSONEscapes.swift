/// The escapes of JSON strings (RFC 8259 §7): for writers, for strict readers, and for pages that break the rules.
package enum JSONEscapes {
  /// Writes a UTF-16 unit as an escape, the short form for quotes, backslashes, line ends and tabs: `\n`, otherwise
  /// `\u000b`.
  package static func append(_ unit: UInt16, to json: inout [UInt8]) {
    json.append(UInt8(ascii: "\\"))
    if let byte = UInt8(exactly: unit), let letter = letter(of: byte) { return json.append(letter) }
    json.append(UInt8(ascii: "u"))
    json.append(contentsOf: Hexadecimal.text(of: [UInt8(unit >> 8), UInt8(unit & 0xFF)]).utf8)
  }

  /// What follows the backslash in the short escape of a byte; nil if writers have none for it.
  @inlinable
  package static func letter(of byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C: byte
    case 0x0A: UInt8(ascii: "n")
    case 0x0D: UInt8(ascii: "r")
    case 0x09: UInt8(ascii: "t")
    default: nil
    }
  }

  /// Decodes the escape whose backslash is at `index`, and moves `index` past it. Nil, with `index` unchanged, if it is
  /// not a valid escape.
  ///
  /// A surrogate pair takes two escapes; a lone surrogate gives U+FFFD.
  package static func take(_ bytes: [UInt8], at index: inout Int, before end: Int) -> Unicode.Scalar? {
    guard index + 1 < end else { return nil }
    let letter = bytes[index + 1]
    if letter == UInt8(ascii: "u") { return takeUnits(bytes, at: &index, before: end) }
    guard let scalar = short(letter) else { return nil }
    index += 2
    return scalar
  }

  /// The text of a JSON string in a page. Broken escapes only lose their backslash, and all line ends become line
  /// feeds.
  package static func decode(_ bytes: [UInt8], in place: Range<Int>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(place.count)
    var index = place.lowerBound
    while index < place.upperBound {
      // A backslash at the end is a character like others.
      var next = index
      while next < place.upperBound, bytes[next] != UInt8(ascii: "\\") || next + 1 == place.upperBound { next += 1 }
      text.append(contentsOf: bytes[index..<next])
      index = next
      guard index < place.upperBound else { break }
      if let scalar = take(bytes, at: &index, before: place.upperBound) {
        append(lenient(scalar), toText: &text)
      } else {
        if bytes[index + 1] != UInt8(ascii: "u") { text.append(bytes[index + 1]) }
        index += 2
      }
    }
    return text
  }

  /// Writes a scalar as UTF-8.
  package static func append(_ scalar: Unicode.Scalar, toText text: inout [UInt8]) {
    if scalar.isASCII { text.append(UInt8(scalar.value)) } else { text.append(contentsOf: scalar.utf8) }
  }

  /// The character of an escape of two bytes; nil if JSON doesn't have it.
  private static func short(_ letter: UInt8) -> Unicode.Scalar? {
    switch letter {
    case UInt8(ascii: "n"): "\n"
    case UInt8(ascii: "t"): "\t"
    case UInt8(ascii: "r"): "\r"
    case UInt8(ascii: "b"): "\u{8}"
    case UInt8(ascii: "f"): "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): Unicode.Scalar(letter)
    default: nil
    }
  }

  /// Decodes `\u` and four digits, and a second such escape if the first is the high half of a pair.
  private static func takeUnits(_ bytes: [UInt8], at index: inout Int, before end: Int) -> Unicode.Scalar? {
    guard let first = unit(bytes, at: index + 2, before: end) else { return nil }
    index += 6
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < end, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u"),
      let second = unit(bytes, at: index + 2, before: end), (0xDC00...0xDFFF).contains(second)
    else { return "\u{FFFD}" }
    index += 6
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
  }

  /// The value of four hexadecimal digits in either case; nil if they aren't.
  private static func unit(_ bytes: [UInt8], at start: Int, before end: Int) -> UInt32? {
    guard start + 4 <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] {
      guard let digit = Hexadecimal.value(of: byte) else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }

  /// Normalises white space: every line end becomes a line feed, other white space a space.
  private static func lenient(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\r": "\n"
    case "\u{8}", "\u{C}": " "
    default: scalar
    }
  }
}
