import Foundation
import News
import Testing

import Monitoring

/// What strangers wrote stays text.
@Suite struct PageTextTests {
  /// Such a mark ended an attribute of the feeds' list.
  @Test("Quotation marks with accents over them are escaped too")
  func combiningMarks() {
    let escaped = EscapedText().escapeText("\"\u{301} onmouseover=\"\u{301}x <\u{301}b> &\u{301} '\u{301}")
    #expect(!escaped.utf8.contains(0x22))
    #expect(!escaped.utf8.contains(0x27))
    #expect(!escaped.utf8.contains(0x3C))
    #expect(escaped.hasPrefix("&quot;\u{301}"))
  }

  @Test("What XML forbids is not sent")
  func controls() {
    #expect(EscapedText().escapeText("a\u{0}b\u{8}c\td\u{9B}1m§\n") == "a\u{FFFD}b\u{FFFD}c\td\u{FFFD}1m§\n")
  }

  @Test("Templates escape by it, in partials and sections as well")
  func templates() throws {
    let card: View = [
      "headline": "\"\u{301}><script>alert(1)</script>", "page": "/article/x", "lang": "en", "dir": "ltr",
      "siteName": "<b>", "sitePage": "/site/x", "languagePage": "/", "languageName": "E",
      "excerpt": "<img src=x onerror=alert(1)>",
    ]
    let text = try Templates().text(of: "card", card)
    #expect(!text.contains("<script"))
    #expect(!text.contains("<img"))
    #expect(!text.contains("<b>"))
    #expect(text.contains("&quot;\u{301}&gt;&lt;script&gt;"))
  }

  @Test(
    "Only addresses of the web become links",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.com", "x", "",
      " java\nscript:alert(1)", "vbscript:x",
    ])
  func links(address: String) { #expect(WebText.link(address) == nil) }

  @Test("Links are escaped as browsers write them")
  func goodLink() {
    #expect(WebText.link("https://example.com/a b\"c") == "https://example.com/a%20b%22c")
  }

  @Test("Queries and forms are read as browsers write them")
  func forms() {
    let values = FormValues("q=oil+price%21&empty=&odd&%C3%A9=%e2%82%ac&q=second&broken=%zz")
    #expect(values["q"] == "oil price!")
    #expect(values["empty"] == nil)
    #expect(values["é"] == "€")
    #expect(values["broken"] == "%zz")
    #expect(WebText.decoded(WebText.encoded("a/b?c=ä %41")) == "a/b?c=ä %41")
  }

  @Test("The embedded pages are those of the files; Sources/Monitoring/embed.py writes them")
  func embedded() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Monitoring/Pages").standardizedFileURL
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == PagesResource.files.keys.sorted())
    for name in names {
      #expect(
        try String(contentsOf: folder.appending(path: name), encoding: .utf8) == PagesResource.files[name], "\(name)")
    }
  }

  @Test("No page has style or script of its own, or asks another host")
  func policy() {
    #expect(PagesResource.files.keys.count { $0.hasSuffix(".mustache") } > 20)
    for (name, text) in PagesResource.files where name.hasSuffix(".mustache") && name != "atom.mustache" {
      #expect(!text.contains("style=\""), "\(name)")
      #expect(!text.contains("<style"), "\(name)")
      #expect(text.firstMatch(of: /<script(?! src="\{\{script\}\}")/) == nil, "\(name)")
      #expect(text.firstMatch(of: /\son[a-z]+="/) == nil, "\(name)")
      #expect(text.firstMatch(of: /(src|href)="https?:/) == nil, "\(name)")
      #expect(!text.contains("{{{"), "\(name)")
    }
  }
}
