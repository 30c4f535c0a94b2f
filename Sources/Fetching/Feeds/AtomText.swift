import Foundation
import News
import XMLReading

/// A text construct of Atom, whose `type` says how it is written (RFC 4287 §3.1; in Atom 0.3, `mode` does too).
///
/// A type that lies is common, so a value that should be base64 and isn't is taken as text, and elements are taken as
/// markup whatever the type.
struct AtomText {
  /// The text as HTML; escaped, if it was written as plain text.
  let html: String
  /// The text as people read it.
  let plain: String

  /// Reads an element as its `mode` or `type` says, except where the content shows that this can't be right.
  init(_ element: XMLElement) {
    let type = (element.attribute("type") ?? "text").lowercased()
    let mode = element.attribute("mode")?.lowercased()
    if mode == "base64" || mode == nil && Self.isEncoded(type, element), let text = Self.decoded(element.text) {
      html = Self.isMarkup(type) ? text : XMLEscapes.text(text)
    } else if !element.children.isEmpty {
      html = element.inner
    } else if Self.isMarkup(type) || mode == "escaped" && type != "text/plain" {
      html = element.text
    } else {
      // Plain text, without markup.
      html = XMLEscapes.text(element.text)
      plain = PlainText.collapsed(element.text)
      return
    }
    plain = PlainText.text(ofHTML: html)
  }

  /// Whether text of this type is HTML; XHTML would come as elements, not as text.
  private static func isMarkup(_ type: String) -> Bool { type.contains("html") && !type.contains("xhtml") }

  /// Decodes base64; nil if the result is not UTF-8. Titles with an unusual media type are often plain text and not
  /// encoded.
  private static func decoded(_ base64: String) -> String? {
    Data(base64Encoded: base64.filter { !$0.isWhitespace }).flatMap { String(validating: $0, as: UTF8.self) }
  }

  /// Whether the content should be base64 by RFC 4287 §4.1.3.3: its media type is neither text nor XML.
  private static func isEncoded(_ type: String, _ element: XMLElement) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml") && element.children.isEmpty
      && !element.text.contains("<")
  }
}
