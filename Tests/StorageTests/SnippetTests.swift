import News
import Storage
import Testing

@Suite("Snippets")
struct SnippetTests {
  let place = TemporaryArchive()

  @Test(
    "Found words are marked in the original text",
    arguments: [
      ("He ate at the Café de Paris.", "cafe", "He ate at the [Café] de Paris."),
      ("The e-mail from the U.S. came.", "email US", "The [e-mail] from the [U.S]. came."),
      ("او می‌خواهد برود.", "میخواهد", "او [می‌خواهد] برود."), ("كتابِ علي", "کتاب علی", "[كتابِ] [علي]"),
      ("東京都庁で会議", "都庁", "東京[都庁]で会議"), ("Economists expect", "econ*", "[Economists] expect"),
      ("Nothing here", "headline:title", "Nothing here"), ("a \u{1F5DE} news", "news", "a \u{1F5DE} [news]"),
    ])
  func marks(text: String, query: String, marked: String) throws {
    let archive = try place.open()
    try archive.store([.sample(headline: "title", body: [text])])
    let hits = try archive.search(SearchQuery(query), now: noon).hits
    #expect(hits.map { $0.snippet.text(markingWith: "[", "]") } == [marked])
  }

  @Test("A long text is cut around the words, at words, and says so")
  func cuts() throws {
    let archive = try place.open()
    let before = Array(repeating: "بسیار", count: 300).joined(separator: " ")
    let after = Array(repeating: "lorem", count: 300).joined(separator: " ")
    try archive.store([.sample(headline: "oil", body: ["An oil.", before + " oil price " + after])])
    let hit = try #require(try archive.search(SearchQuery("oil price"), now: noon).hits.first)
    let text = hit.snippet.text(markingWith: "[", "]")
    #expect(text.contains("[oil] [price] lorem") && text.hasPrefix("…بسیار ") && text.hasSuffix(" lorem…"))
    #expect(text.utf8.count < 400)
    #expect(hit.headline.text(markingWith: "<", ">") == "<oil>")
  }

  @Test("A text without spaces is cut between characters")
  func withoutSpaces() throws {
    let archive = try place.open()
    try archive.store([.sample(headline: "x", body: [String(repeating: "字", count: 2000)])])
    let hit = try #require(try archive.search(SearchQuery("headline:x"), now: noon).hits.first)
    #expect(!hit.snippet.pieces.isEmpty && hit.snippet.isCutAfter)
    #expect(hit.snippet.pieces.allSatisfy { !$0.text.contains("\u{FFFD}") })
  }
}
