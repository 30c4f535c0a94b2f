/// What a byte means to the scanner: one table look-up instead of a chain of comparisons.
struct ByteClass: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  /// Ends a tag's name: white space, `/`, `>`, the end of the page.
  static let endsTagName = ByteClass(rawValue: 1)
  /// Ends an attribute's name: those and `=`.
  static let endsAttributeName = ByteClass(rawValue: 2)
  /// Ends a value without quotes: white space, `>`, the end of the page.
  static let endsUnquoted = ByteClass(rawValue: 4)
  /// A name with this byte is not read as written: a capital becomes a small letter, NUL becomes U+FFFD.
  static let odd = ByteClass(rawValue: 8)
  /// Tab, line feed, form feed, carriage return or space.
  static let space = ByteClass(rawValue: 16)
  /// An ASCII letter.
  static let letter = ByteClass(rawValue: 32)

  /// The classes of all bytes, and of the end of the page at 256.
  static let table: [ByteClass] = (0...256).map { ByteClass(of: $0) }

  private init(of value: Int) {
    var result: ByteClass = []
    switch value {
    case 9, 10, 12, 13, 32: result = [.space, .endsTagName, .endsAttributeName, .endsUnquoted]
    case 47: result = [.endsTagName, .endsAttributeName]
    case 61: result = [.endsAttributeName]
    case 62, 256: result = [.endsTagName, .endsAttributeName, .endsUnquoted]
    case 0: result = .odd
    case 65...90: result = [.odd, .letter]
    case 97...122: result = .letter
    default: break
    }
    self = result
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}
