import Extraction
import News
import Testing

@Suite("Attribution and datelines")
struct CreditTests {
  @Test(
    "A credit line names the original and is not left in the body",
    arguments: [
      ("Original News : https://www.osk.example/news/1/ferry", "osk.example", "https://www.osk.example/news/1/ferry"),
      ("This article first appeared in The Osk Herald.", "The Osk Herald", nil),
      ("This story was originally published by Osk Herald", "Osk Herald", nil),
      ("Source: Osk Herald", "Osk Herald", nil), ("Quelle: Osker Bote", "Osker Bote", nil),
      ("Fuente: Diario del Lago", "Diario del Lago", nil), ("Источник: Вестник озера", "Вестник озера", nil),
      ("منبع: ایسنا", "ایسنا", nil), ("المصدر: وكالات", "وكالات", nil), ("来源：湖报", "湖报", nil),
      ("(AP)", "AP", nil), ("Reuters", "Reuters", nil), ("QUELLE : Osker Bote", "Osker Bote", nil),
      ("ИСТОЧНИК: Вестник озера", "Вестник озера", nil), ("Źródło: Kurier", "Kurier", nil),
      // Letters with combining accents, and decomposed syllables.
      ("Z\u{301}ro\u{301}dło: Kurier", "Kurier", nil),
      ("\u{110E}\u{116E}\u{11AF}\u{110E}\u{1165}: Kurier", "Kurier", nil),
      ("출처: Kurier", "Kurier", nil), ("به نقل از ایسنا", "ایسنا", nil), ("Read original article: Osk", "Osk", nil),
    ] as [(String, String, String?)])
  func line(_ line: String, _ name: String, _ url: String?) throws {
    let article = try Extractor().extract(SamplePage().block(line).document)
    #expect(article.attribution?.name == name)
    #expect(article.attribution?.url == url)
    #expect(article.attribution?.words == line)
    #expect(article.body.map(\.text) == SamplePage.story)
    #expect(article.removed.contains { $0.text == line && $0.rule.hasPrefix("attribution.") })
  }

  @Test("An agency after the last sentence is a credit, and other brackets there belong to the story")
  func tail() throws {
    var page = SamplePage()
    page.document.blocks[2].text += " (AFP)"
    let article = try Extractor().extract(page.document)
    #expect(article.attribution?.name == "AFP")
    #expect(article.body.last?.text == SamplePage.story[2])
    page.document.blocks.append(Block(kind: .paragraph, text: "Source: Osk Herald"))
    let both = try Extractor().extract(page.document)
    #expect(both.attribution?.name == "Osk Herald")
    #expect(both.body.last?.text == SamplePage.story[2])
    page.document.blocks.removeLast()
    page.document.blocks[2].text = SamplePage.story[2] + " (so far)"
    let plain = try Extractor().extract(page.document)
    #expect(plain.attribution == nil)
    #expect(plain.body.last?.text.hasSuffix("(so far)") == true)
  }

  @Test(
    "A line that begins almost like a credit belongs to the story",
    arguments: [
      "Sourcery: nobody believed in it any more.", "Source of the river", "Через источник: вода", "Quellen",
      "The post office", "Viaduct: closed", "APs", "(AP and others)",
      "First published in 1932, the novel sold two million copies.",
      "Sources: the mayor, the harbour master, and everybody who was there that night.",
      "Reprinted from memory, the old plan shows a third pier.",
      "به نقل از ایسنا، پل قدیمی بندر دیروز پس از بازرسی بسته شد.",
      "نقلا عن رويترز، أغلق الجسر القديم أمس بعد التفتيش.",
      "来源：记者周四从市政府获悉，大桥的维修工作将由三家公司共同承担，费用为两千万元。",
    ])
  func near(_ line: String) {
    #expect(!CreditLine.isCredit(line))
  }

  @Test("Of a block's lines only those that are credits are removed")
  func lines() throws {
    let line = "The council will meet again next week."
    let article = try Extractor().extract(SamplePage().block("Source: Osk Herald\n" + line).document)
    #expect(article.attribution?.name == "Osk Herald")
    #expect(article.body.last?.text == line)
  }

  @Test("An address that is not a web address is not taken for the page's own")
  func script() throws {
    let page = SamplePage().link("canonical", "javascript:alert(1)")
    #expect(try Extractor().extract(page.document).canonicalURL == nil)
    let told = try Extractor().extract(page.meta("og:url", "https://osk.example/1").document)
    #expect(told.canonicalURL == "https://osk.example/1")
    #expect(told.evidence.contains { $0.field == "canonicalURL" && $0.place == "og:url" })
    let user = try #require(CreditLine("Original News : http://jane:secret@osk.example/1"))
    #expect(user.name == "osk.example")
  }

  @Test("The same words inside a story are kept")
  func inside() throws {
    let lines =
      SamplePage.story + ["Source: a spring under the hill, as the old books say."] + SamplePage.story
      + SamplePage.story + SamplePage.story
    let article = try Extractor().extract(SamplePage(paragraphs: lines).document)
    #expect(article.body.count == lines.count)
    #expect(article.attribution == nil)
  }

  @Test("A canonical address on another host credits it; the site's own does not")
  func canonical() throws {
    let copy = SamplePage().link("canonical", "https://osk-herald.example/ferry")
    let article = try Extractor().extract(copy.document)
    #expect(article.attribution?.url == "https://osk-herald.example/ferry")
    #expect(article.attribution?.place == "canonical")
    let own = SamplePage().link("canonical", "https://m.lake-courier.example/a/ferry")
    #expect(try Extractor().extract(own.document).attribution == nil)
  }

  @Test(
    "A dateline gives its place",
    arguments: [
      ("TEHRAN – The minister met his guest.", "TEHRAN", nil), ("LONDON (Reuters) - Shares fell.", "LONDON", "Reuters"),
      ("BERLIN, June 4 (AP) — The ferry runs.", "BERLIN", "AP"),
      ("SAN JUAN, Puerto Rico — It rained.", "SAN JUAN", nil),
      ("Ankara (AA) – The lake froze.", "Ankara", "AA"), ("The ferry – full of people – runs.", nil, nil),
      ("NASA is late — again.", nil, nil), ("A man – tall – came in.", nil, nil),
    ] as [(String, String?, String?)])
  func dateline(_ paragraph: String, _ place: String?, _ agency: String?) throws {
    let article = try Extractor().extract(SamplePage(paragraphs: [paragraph] + SamplePage.story).document)
    #expect(article.dateline == place)
    #expect(article.attribution?.name == agency)
    #expect(article.body.first?.text == paragraph, "the text stays as written")
  }
}
