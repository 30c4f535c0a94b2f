import Mustache

/// Escapes text for HTML and XML, scalar by scalar.
///
/// The library's own escaping compares whole characters. A quotation mark with a combining accent is a different
/// character, so it would not be escaped and text from outside could end an attribute.
package struct EscapedText: MustacheContentType {
  /// The name by which templates choose it: `{{% CONTENT_TYPE:PAGE}}`, which `Templates` puts before each.
  static let name = "PAGE"

  package init() {}

  /// The text, safe between tags and inside quoted attributes: `"` becomes `&quot;`, and so on for `&`, `<`, `>` and
  /// `'`. Not for attributes without quotation marks, scripts, styles or addresses, for which there is `WebText`.
  /// Characters that XML forbids (U+0000 and the like), and those that command terminals (U+0080 to U+009F), become
  /// U+FFFD, and direction overrides (U+202D, U+202E) are left out. A text without any of these is returned as it is.
  package func escapeText(_ text: String) -> String {
    guard text.utf8.contains(where: Self.isSpecial) else { return text }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    for byte in text.utf8 {
      switch byte {
      case 0x26: escaped += "&amp;".utf8
      case 0x3C: escaped += "&lt;".utf8
      case 0x3E: escaped += "&gt;".utf8
      case 0x22: escaped += "&quot;".utf8
      case 0x27: escaped += "&#39;".utf8
      case 0x09, 0x0A, 0x0D: escaped.append(byte)
      case 0..<0x20, 0x7F: escaped += "\u{FFFD}".utf8
      default: escaped.append(byte)
      }
      // U+202D and U+202E: a reader would see the letters in another order than they are.
      // U+0080 to U+009F command terminals, on which somebody may look at the page.
      if (0x80...0x9F).contains(byte), escaped.suffix(2).first == 0xC2 {
        escaped.removeLast(2)
        escaped += "\u{FFFD}".utf8
      }
      if byte == 0xAD || byte == 0xAE, escaped.suffix(3).starts(with: [0xE2, 0x80]) { escaped.removeLast(3) }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a byte may begin what has to be changed; 0xC2 and 0xE2 begin those of several bytes.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22
      || byte == 0x27
      || byte == 0x7F
  }
}
