import Extraction
import News
import Testing

@Suite("What the feed said of a story")
struct FeedBodyTests {
  private static let full =
    SamplePage.story
    + (1...6).map { "On day \($0) the ferry carried more guests than the harbour had ever seen before." }

  private static func page(_ shown: [String], text: [String]? = full, summary: String? = nil) -> SamplePage {
    SamplePage(paragraphs: shown).changed {
      $0.entry = FeedEntry(title: "Ferry line across the lake opens again", summary: summary)
      $0.entry?.text = text?.joined(separator: "\n")
    }
  }

  private static func article(_ page: SamplePage) throws -> Article { try Extractor().extract(page.document) }

  @Test("A page that shows only the beginning has the feed's text as its body, marked so, and the rest from the page")
  func teaser() throws {
    for stub in [Array(SamplePage.story.prefix(1)), ["Read this story in our app."]] {
      let article = try Self.article(Self.page(stub).meta("author", "Mara Lindt"))
      #expect(article.body.map(\.text) == Self.full && article.authors == ["Mara Lindt"])
      #expect(article.evidence.contains { $0.field == "body" && $0.place == "feed" && $0.won })
      #expect(article.feedText == nil && !article.isCut)
    }
  }

  @Test("A page that says it is paid for needs to lack only a fifth of the feed's text")
  func paid() throws {
    let paid = #"{"@type": "NewsArticle", "isAccessibleForFree": false}"#
    let shown = Array(Self.full.prefix(6))
    #expect(try Self.article(Self.page(shown)).body.count == 6)
    let article = try Self.article(Self.page(shown).data(paid))
    #expect(article.body.map(\.text) == Self.full && !article.isCut)
  }

  @Test("A page that has the story keeps its own text; what the feed says is kept only where the article lacks it")
  func kept() throws {
    #expect(try Self.article(Self.page(Self.full)).feedText == nil)
    let other = Self.full.map { "Elsewhere: " + $0.split(separator: " ").reversed().joined(separator: " ") }
    let article = try Self.article(Self.page(Self.full, text: other))
    #expect(article.body.map(\.text) == Self.full && article.feedText == other.joined(separator: "\n"))
    let summary = "Guests crowd the boats that cross the lake after eleven years without a single crossing."
    #expect(
      try Self.article(
        Self.page(Self.full, text: nil, summary: summary).meta(
          "description", "The lake, the boats and the people who live with them, in short.")
      ).feedText == summary)
    #expect(try Self.article(Self.page(Self.full, text: nil, summary: summary)).excerpt == summary)
    #expect(try Self.article(Self.page(Self.full, text: nil, summary: summary)).feedText == nil)
  }

  @Test("A page of another story than the feed's is the page")
  func another() throws {
    let shown = [
      "A wholly different matter occupied the council of the southern town for most of a long Tuesday evening."
    ]
    let article = try Self.article(Self.page(shown))
    #expect(article.body.map(\.text) == shown && article.feedText == Self.full.joined(separator: "\n"))
  }

  @Test(
    "Where the page is no article the feed's text is one, under its own address and with the reason",
    arguments: [
      ["Before you continue: we value your privacy, and cookies help us with that as you know from everywhere else."],
      [],
    ])
  func standsIn(shown: [String]) throws {
    let page = Self.page(shown).changed {
      $0.answeredURL = "https://www.lake-courier.example/"
      $0.marks = []
    }
    let article = try Self.article(page)
    #expect(article.body.map(\.text) == Self.full && article.headline == "Ferry line across the lake opens again")
    #expect(article.answeredURL == page.document.url)
    #expect(article.evidence.contains { $0.field == "body" && $0.why?.hasPrefix("no page: ") == true })
    #expect(throws: Rejection.self) {
      try Self.article(Self.page(shown, text: nil).changed { $0.answeredURL = "https://www.lake-courier.example/" })
    }
  }
}
