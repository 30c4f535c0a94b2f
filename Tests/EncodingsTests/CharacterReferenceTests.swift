import Encodings
import Testing

@Suite("Character references")
struct CharacterReferenceTests {
  @Test(
    "As XML reads them, with HTML's names",
    arguments: [
      ("&amp;&lt;&apos;", "&<'"), ("&eacute;&Eacute;&EACUTE;&NBSP;", "éÉé\u{A0}"), ("&notin;&notit;", "∉&notit;"),
      ("&CounterClockwiseContourIntegral;", "∳"), ("&NotEqualTilde;", "≂\u{338}"), ("&#233;&#xE9;&#XE9;", "ééé"),
      ("&#150;&#x80;&#x81;", "–€\u{81}"), ("&#0;&#1;&#xFFFE;&#xD800;&#99999999999;x", "x"),
      ("&#x10FFFF;", "\u{10FFFF}"),
      ("&copy&#233", "&copy&#233"), ("&#x+5;&#;&#x;&;&", "&#x+5;&#;&#x;&;&"), ("a=1&b=2;", "a=1&b=2;"),
      ("&amp;amp;", "&amp;"),
    ])
  func xml(text: String, decoded: String) {
    #expect(Array(CharacterReference.decoded(text).unicodeScalars) == Array(decoded.unicodeScalars))
  }

  @Test(
    "As HTML reads them, in text and in attributes",
    arguments: [
      ("&copy=1", "©=1", "&copy=1"), ("&copy ", "© ", "© "), ("&notit;", "¬it;", "&notit;"), ("&notin;", "∉", "∉"),
      ("&#0;", "\u{FFFD}", "\u{FFFD}"), ("&#x80", "€", "€"), ("&#xD800;", "\u{FFFD}", "\u{FFFD}"),
      ("&#1;", "\u{1}", "\u{1}"), ("&EACUTE;", "&EACUTE;", "&EACUTE;"),
    ])
  func html(text: String, inText: String, inAttribute: String) {
    #expect(decodedHTML(text, inAttribute: false) == inText)
    #expect(decodedHTML(text, inAttribute: true) == inAttribute)
  }

  private func decodedHTML(_ text: String, inAttribute: Bool) -> String {
    let bytes = Array(text.utf8)[...]
    var output: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"),
        let end = CharacterReference.decodeHTML(bytes, at: index, inAttribute: inAttribute, into: &output)
      {
        index = end
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
