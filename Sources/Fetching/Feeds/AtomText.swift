import Foundation
import XMLReading

/// A text construct of Atom, whose `type` says how it is written (RFC 4287 §3.1; Atom 0.3 says it by `mode` too).
struct AtomText {
  /// The text as HTML.
  let html: String
  /// The text as people read it.
  let plain: String

  init(_ element: XMLElement) {
    let type = (element.attribute("type") ?? "text").lowercased()
    let mode = element.attribute("mode")?.lowercased()
    if mode == "base64" || mode == nil && Self.isEncoded(type, element) {
      let bytes = Data(base64Encoded: element.text, options: .ignoreUnknownCharacters)
      let text = bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
      html = Self.isMarkup(type) ? text : Self.escaped(text)
    } else if !element.children.isEmpty {
      html = element.inner
    } else if Self.isMarkup(type) || mode == "escaped" && type != "text/plain" {
      html = element.text
    } else {
      // Plain text, in which nothing is markup.
      html = Self.escaped(element.text)
      plain = PlainText.collapsed(element.text)
      return
    }
    plain = PlainText.text(ofHTML: html)
  }

  /// Whether text of this type is HTML; XHTML would stand there as elements, not as text.
  private static func isMarkup(_ type: String) -> Bool { type.contains("html") && !type.contains("xhtml") }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  /// RFC 4287 §4.1.3.3: content of a media type that is neither text nor XML is base64.
  private static func isEncoded(_ type: String, _ element: XMLElement) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml") && element.children.isEmpty
      && !element.text.contains("<")
  }
}
