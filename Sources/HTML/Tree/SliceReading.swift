/// How to decode the bytes of a slice.
struct SliceReading: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  /// The bytes are already decoded, and in the tree's own buffer, not in the page.
  static let inExtra = SliceReading(rawValue: 1)
  /// The slice holds a carriage return, a NUL or an ampersand that may matter: it has to be decoded.
  static let encoded = SliceReading(rawValue: 2)
  /// Ampersands begin character references.
  static let references = SliceReading(rawValue: 4)
  /// The slice is an attribute's value, in which `&copy=` is not a reference (WHATWG 13.2.5.73).
  static let attribute = SliceReading(rawValue: 8)
  /// NUL bytes are dropped, as in the text of HTML elements; otherwise they become U+FFFD.
  static let dropsNull = SliceReading(rawValue: 16)
  /// NUL bytes stay, as in the tokens between scanner and tree builder.
  static let keepsNull = SliceReading(rawValue: 64)
  /// Names: ASCII capitals become lower case.
  static let lowercases = SliceReading(rawValue: 32)
}
