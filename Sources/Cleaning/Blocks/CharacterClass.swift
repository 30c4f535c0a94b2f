/// A character's role in counting shapes and splitting words. It goes by ranges of scalars, not by Unicode's tables;
/// the model and the lexicon were made with these classes.
enum CharacterClass: UInt8 {
  /// `newline` is the line feed alone. `small` includes `_`, and all Latin letters from U+0100 to U+024F, also capitals
  /// such as `Š`. A `letter` is of a script without capitals, or of one that isn't known here. `digit` is ASCII only.
  /// `quote` includes closing brackets, which may follow a full stop as quotation marks do. `mark` is any other sign.
  case space, newline, small, capital, letter, ideograph, digit, stop, comma, colon, quote, symbol, copyright, mark

  /// Whether it can be part of a word.
  var isWord: Bool {
    switch self {
    case .small, .capital, .letter, .ideograph, .digit: true
    default: false
    }
  }

  /// Reads the character at an index, and moves the index past it.
  ///
  /// `bytes[index]` must exist. The index moves by at least one byte and never past `end`, also if the bytes are not
  /// UTF-8; the scalar is then some number.
  @inline(__always)
  static func read(_ bytes: [UInt8], _ index: inout Int, _ end: Int) -> (value: CharacterClass, scalar: UInt32) {
    let first = bytes[index]
    index += 1
    if first < 0x80 { return (ascii(first), UInt32(first)) }
    var scalar = UInt32(first)
    var length = 0
    if first >= 0xF0 {
      scalar &= 7; length = 3
    } else if first >= 0xE0 {
      scalar &= 15; length = 2
    } else {
      scalar &= 31
      length = 1
    }
    while length > 0, index < end, bytes[index] & 0xC0 == 0x80 {
      scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
      index += 1
      length -= 1
    }
    return (wide(scalar), scalar)
  }

  /// Whether a letter of Arabic or Persian begins at an index, one of U+0620 to U+06D3, which have two bytes each. They
  /// make up most text in these languages, and are counted in one go.
  @inline(__always)
  static func isArabic(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    guard index + 1 < end, bytes[index] &- 0xD8 < 4 else { return false }
    let scalar = UInt32(bytes[index] & 31) << 6 | UInt32(bytes[index + 1] & 0x3F)
    return scalar &- 0x620 < 0xB4 && bytes[index + 1] & 0xC0 == 0x80
  }

  /// The class of an ASCII character. It is a switch because the compiler turns that into a table without an
  /// initialisation check.
  @inline(__always)
  private static func ascii(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 9, 11, 12, 13, 32: .space
    case 10: .newline
    case 48...57: .digit
    case 65...90: .capital
    case 95, 97...122: .small
    case 33, 46, 63: .stop  // ! . ?
    case 34, 39, 41, 93: .quote  // " ' ) ]
    case 47, 60, 62, 64, 124: .symbol  // / < > @ |
    case 44: .comma
    case 58: .colon
    default: .mark
    }
  }

  /// The class of a scalar outside ASCII.
  private static func wide(_ scalar: UInt32) -> CharacterClass {
    // Latin, Arabic and Persian letters first: in texts full of them, the switch would take fifty instructions for each.
    if scalar &- 0xC0 < 0x190 { return scalar == 0xD7 || scalar == 0xF7 ? .mark : scalar < 0xDF ? .capital : .small }
    if scalar &- 0x620 < 0xB4 { return .letter }
    return switch scalar {
    case 0xA0, 0x2000...0x200B, 0x202F, 0x3000, 0xFEFF: .space
    case 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F: .quote
    case 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: .stop
    case 0x60C, 0x3001, 0xFF0C, 0x61B: .comma
    case 0xFF1A: .colon
    case 0xA9: .copyright
    case 0xB7, 0x2022, 0x2190...0x21FF, 0x2500...0x27BF, 0x203B: .symbol
    case 0x80...0xBF, 0x200C...0x206F, 0x3003...0x303F, 0xFF00...0xFF0F: .mark
    case 0x391...0x3AB, 0x400...0x42F: .capital
    case 0x3AC...0x3FF, 0x430...0x52F: .small
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0x20000...0x3FFFF: .ideograph
    case 0x1F000...0x1FAFF: .symbol
    default: .letter
    }
  }
}
