/// What the index must know about a letter's script.
enum Script {
  /// Whether text in the scalar's script is indexed by pairs, because it has no spaces between words or, as in Korean,
  /// too many endings.
  static func writesWithoutSpaces(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x0E00 else { return false }
    return switch scalar {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x1A20...0x1AAF: true  // Thai to Tai Tham
    case 0x1100...0x11FF, 0xAC00...0xD7FF: true  // Hangul
    case 0x3005...0x3007, 0x3041...0x312F, 0x31F0...0x31FF: true  // kana, Bopomofo
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true  // Han
    case 0xFF9E...0xFF9F: true  // the half-width voicing marks
    default: false
    }
  }

  /// Whether the scalar voices the kana before it (U+3099, U+309A and their half-width forms).
  static func isVoicingMark(_ scalar: UInt32) -> Bool {
    scalar == 0x3099 || scalar == 0x309A || scalar == 0xFF9E || scalar == 0xFF9F
  }

  /// Whether the scalar is an Arabic letter: in that script parts of a word may be written apart or together.
  static func isArabic(_ scalar: Unicode.Scalar) -> Bool {
    (0x0620...0x06FF).contains(scalar.value) || (0x0750...0x077F).contains(scalar.value)
  }
}
