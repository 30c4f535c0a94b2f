import Fields
import News
import Testing

@Suite("Articles with the JSON that they came as")
struct WrittenArticleTests {
  static let article: Article = {
    var article = Article(
      url: "https://news.example.com/1", answeredURL: "https://news.example.com/1",
      fetchedAt: Timestamp(milliseconds: 1_700_000_000_000), source: SourceName(rawValue: "feed"), headline: "“Oil”",
      site: Article.Site(host: "news.example.com"),
      body: [Block(kind: .paragraph, text: "One\ntwo.", links: [Document.Link(href: "https://example.org/")])])
    article.dates.candidates = [
      DateLedger.Candidate(value: "2023-06-04", text: "June 4", source: .meta, role: .published, trust: 0.5)
    ]
    article.evidence = [Article.Evidence(field: "headline", value: "\"Oil\"", place: "h1", won: true)]
    article.removed = [Document.Removal(text: "Share \"this\" \\ now", rule: "phrase.en.share")]
    return article
  }()

  @Test("The bytes are those that came, white space and fields of later versions too")
  func bytes() throws {
    let json = String(decoding: try Self.article.json(), as: UTF8.self)
    let later = " " + json.dropLast() + ", \"mood\": {\"glad\": [1, 2]} }"
    let written = try WrittenArticle(json: Array(later.utf8))
    #expect(String(decoding: written.bytes, as: UTF8.self) == later)
    #expect(try Article(json: written.bytes) == Self.article)
  }

  @Test("What only tells how fields came about is not built, the rest is")
  func background() throws {
    var expected = Self.article
    expected.evidence = []
    expected.removed = []
    expected.dates.candidates = []
    expected.body[0].links = nil
    #expect(try WrittenArticle(Self.article).article == expected)
  }

  @Test(
    "What is not built is checked all the same, so that what is kept can be read",
    arguments: [
      ("\"rule\":\"phrase.en.share\"", "\"rule\":7"), ("\"rule\":", "\"ruler\":"),
      ("Share \\\"this\\\"", "Share \\xthis\\x"), ("Share \\\"this", "Share \\u12"),
      ("\"source\":\"meta\"", "\"source\":\"rumour\""), ("\"trust\":0.5", "\"trust\":5"), ("\"won\":true", "\"won\":1"),
      ("\"href\":", "\"hrefs\":"),
    ])
  func checks(written: String, forged: String) throws {
    let json = String(decoding: try Self.article.json(), as: UTF8.self)
    try #require(json.contains(written), "\(json)")
    let text = json.replacing(written, with: forged)
    #expect(throws: JSONError.self) { try WrittenArticle(json: Array(text.utf8)) }
    #expect(throws: JSONError.self) { try Article(json: Array(text.utf8)) }
  }

  @Test("Bytes that are no UTF-8 are kept as they are read: with U+FFFD in their place")
  func repairs() throws {
    var json = try Self.article.json()
    let place = try #require(json.firstRange(of: Array("Share".utf8))).lowerBound
    json[place] = 0xFF
    let written = try WrittenArticle(json: json)
    #expect(String(validating: written.bytes, as: UTF8.self) != nil)
    #expect(try Article(json: written.bytes).removed[0].text.hasPrefix("\u{FFFD}hare"))
  }

  /// They were read as Swift reads them: `0x1p3` as 8.
  @Test("Only numbers of JSON are numbers", arguments: ["0.5": true, "5e-1": true, "05": false, "0x1p-1": false])
  func numbers(text: String, isNumber: Bool) throws {
    let json = String(decoding: try Self.article.json(), as: UTF8.self)
    #expect(json.contains("\"trust\":0.5"))
    let changed = json.replacing("\"trust\":0.5", with: "\"trust\":\(text)")
    #expect((try? Article(json: Array(changed.utf8)))?.dates.candidates.first?.trust == (isNumber ? 0.5 : nil))
  }
}
