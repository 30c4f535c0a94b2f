import Encodings

/// The bytes with a meaning in XML, and their classes.
enum Byte {
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let slash = UInt8(ascii: "/")
  static let exclamation = UInt8(ascii: "!")
  static let question = UInt8(ascii: "?")
  static let ampersand = UInt8(ascii: "&")
  static let equals = UInt8(ascii: "=")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")

  /// XML 1.0 §2.3 white space, and form feed.
  static func isSpace(_ byte: UInt8) -> Bool { ByteText.isSpace(byte) }

  /// Whether the byte of a character is kept: all that XML 1.0 §2.2 allows but DEL, and form feed, which counts as
  /// white space. Bytes of longer characters count as allowed.
  static func isAllowed(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || isSpace(byte) }

  /// `A` to `Z` and `a` to `z`.
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether a name can begin with the byte (XML 1.0 §2.3; every non-ASCII byte counts).
  static func startsName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  /// Whether a name ends before the byte; anything else belongs to it, as feeds have names that XML forbids.
  static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == greater || byte == slash || byte == equals || byte == less || byte == quote
      || byte == apostrophe
  }
}
