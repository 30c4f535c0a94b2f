/// Escapes text for XML and HTML, byte by byte.
///
/// `String.replacing` compares characters, and a quotation mark with a combining accent is a different character. It
/// stayed unescaped, so text from outside could end an attribute.
package enum XMLEscapes {
  /// The text, safe between tags: `&` and `<` are escaped. `>` needs no escape there.
  package static func text(_ text: String) -> String { escaped(text, forAttributes: false) }

  /// The text, safe inside attributes in double quotes too; control characters, which XML forbids or folds, are left
  /// out.
  package static func attribute(_ text: String) -> String { escaped(text, forAttributes: true) }

  private static func escaped(_ text: String, forAttributes isAttribute: Bool) -> String {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: "\"") where isAttribute: escaped += "&quot;".utf8
      case 0..<0x20 where isAttribute: break
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
