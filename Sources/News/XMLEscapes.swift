/// Escapes text for XML and HTML, byte by byte.
///
/// `String.replacing` compares characters, and a quotation mark with a combining accent is a different character. It
/// stayed unescaped, so text from outside could end an attribute.
package enum XMLEscapes {
  /// The text, safe between tags: `&` and `<` are escaped. `>` needs no escape there.
  package static func text(_ text: String) -> String { escaped(text, forAttributes: false) }

  /// Appends bytes of UTF-8 to markup, safe between tags as `text(_:)` makes them.
  package static func append(_ text: ArraySlice<UInt8>, to markup: inout [UInt8]) {
    for byte in text { append(byte, to: &markup) }
  }

  @inline(__always)
  private static func append(_ byte: UInt8, to markup: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): markup += "&amp;".utf8
    case UInt8(ascii: "<"): markup += "&lt;".utf8
    default: markup.append(byte)
    }
  }

  /// The text, safe inside attributes in double quotes too; control characters, which XML forbids or folds, are left
  /// out.
  package static func attribute(_ text: String) -> String { escaped(text, forAttributes: true) }

  private static func escaped(_ text: String, forAttributes isAttribute: Bool) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\"") where isAttribute: escaped += "&quot;".utf8
      case 0..<0x20 where isAttribute: break
      default: append(byte, to: &escaped)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
