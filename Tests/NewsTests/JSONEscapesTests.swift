import Foundation
import News
import Testing

@Suite("JSON as it is printed")
struct JSONEscapesTests {
  @Test("What commands a terminal or turns a text's direction is escaped, and reads as it did")
  func commands() throws {
    let hostile =
      "evil\u{1B}[2J\u{7F}\u{9B}31m\u{85}\u{61C}\u{200E}\u{200F}\u{2028}\u{2029}\u{202A}\u{202E}\u{2066}"
    let harmless = "می\u{200C}خواهم, שלום, 𝒳 ‹€› \\ \" é"
    let text = hostile + harmless + hostile
    let json = JSONEscapes.withoutCommands(Array(try JSONEncoder().encode([text])))
    let printed = String(decoding: json, as: UTF8.self)
    #expect(printed.safeForTerminal() == printed, "\(printed.debugDescription)")
    #expect(try JSONDecoder().decode([String].self, from: Data(json)) == [text])
    let plain = Array(try JSONEncoder().encode([harmless]))
    #expect(JSONEscapes.withoutCommands(plain) == plain)
  }

  @Test("Line breaks between values become spaces, and a cut letter at the end stays")
  func lines() {
    #expect(JSONEscapes.withoutCommands(Array("{\n\t\"a\":1\r\n}".utf8)) == Array("{  \"a\":1  }".utf8))
    for end in [[0xE2], [0xE2, 0x80], [0xC2], [0xD8]] as [[UInt8]] {
      #expect(JSONEscapes.withoutCommands([0x0A, 0x22] + end) == [0x20, 0x22] + end)
    }
  }

  @Test(
    "A word that is no file may be meant as an address",
    arguments: [
      ("example.org/a", "https://example.org/a"), ("example.org", "https://example.org"),
      ("localhost:8000/x", "http://localhost:8000/x"),
      ("words.txt", nil), ("site/page.html", nil), ("./a.org", nil), ("/a.org", nil), ("oil", nil), ("a b.org/x", nil),
      ("https://example.org/", nil), ("", nil), ("deadbeef", nil), ("~/a.org/x", nil),
    ] as [(String, String?)])
  func meant(word: String, address: String?) {
    #expect(WebURL.meant(by: word) == address)
  }
}
