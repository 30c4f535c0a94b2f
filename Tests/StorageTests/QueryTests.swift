import Foundation
import News
import Storage
import Testing

@Suite("Queries")
struct QueryTests {
  let place = TemporaryArchive()

  /// Four articles that queries choose from.
  private func archive() throws -> Archive {
    let archive = try place.open()
    var oil = Article.sample(
      "https://www.a.example/1", headline: "Oil", body: ["The price of oil rose. Natural gas fell."])
    oil.site.host = "www.a.example"
    oil.language = "en-GB"
    oil.authors = ["Zoë Müller"]
    oil.dates.published = .init(value: "2023-06-04T23:30:00Z", source: .meta, why: "")
    var gas = Article.sample(
      "https://a.example/2", headline: "Gas", body: ["Oil is named here, the price is not of oil."])
    gas.site.host = "a.example"
    gas.language = "en"
    gas.tags = ["energy"]
    gas.dates.published = .init(value: "2023-06-05", source: .meta, why: "")
    var persian = Article.sample("https://b.example/1", headline: "نفت", body: ["بهای نفت بالا رفت."])
    persian.site = .init(host: "b.example", name: "Persian News")
    persian.language = "fa"
    persian.dates.published = .init(value: "2022-12", source: .meta, why: "")
    var other = Article.sample("https://xa.example/1", headline: "Economy", body: ["Economists expect nothing."])
    other.site.host = "xa.example"
    other.source = "another feed"
    try archive.store([oil, gas, persian, other])
    return archive
  }

  @Test(
    "A query finds what it says",
    arguments: [
      ("oil price", ["Gas", "Oil"]), ("\"price of oil\"", ["Oil"]), ("“price of oil”", ["Oil"]), ("oil -gas", []),
      ("oil -\"natural gas\"", ["Gas"]), ("-oil", ["Economy", "نفت"]), ("econ*", ["Economy"]),
      ("\"natural g\"*", ["Oil"]), ("headline:oil", ["Oil"]), ("title:gas oil", ["Gas"]), ("author:muller", ["Oil"]),
      ("by:\"zoe muller\"", ["Oil"]), ("tag:energy", ["Gas"]), ("site:a.example", ["Gas", "Oil"]),
      ("site:www.a.example", ["Oil"]), ("site:example", ["Economy", "Gas", "Oil", "نفت"]),
      ("site:A.Example oil", ["Gas", "Oil"]),
      ("site:a.example site:b.example", ["Gas", "Oil", "نفت"]), ("language:en", ["Gas", "Oil"]),
      ("lang:EN-gb", ["Oil"]),
      ("language:fa", ["نفت"]), ("source:\"another feed\"", ["Economy"]), ("until:2022", ["نفت"]),
      ("since:2023-06-05 until:2023-06-05", ["Gas"]),
      ("until:2023-06-04 oil", ["Oil"]), ("since:2022-12 until:2023-06", ["Gas", "Oil", "نفت"]),
      ("OIL PRICE", ["Gas", "Oil"]), ("persian", ["نفت"]), ("oil AND price", []), ("www.a.example", ["Oil"]),
      ("-site:a.example", ["Economy", "نفت"]), ("oil -language:en", []),
    ] as [(String, [String])])
  func finds(query: String, headlines: [String]) throws {
    #expect(try archive().headlines(query).sorted() == headlines)
  }

  @Test(
    "A date filter that is no date is an error that says how it is written",
    arguments: ["since:soon", "until:2023-13", "before:"])
  func badDates(text: String) throws {
    guard text != "before:" else {
      #expect(try SearchQuery(text) == SearchQuery())
      return
    }
    let error = #expect(throws: SearchQueryError.self) { try SearchQuery(text) }
    #expect(error?.description.contains("2023-06-04") == true)
  }

  @Test(
    "What has no letters finds nothing and says so",
    arguments: ["!!!", "\"\"\"", "*", "-", "---", "( )", "\u{200C}", "headline:", "\" \"", "🙂"])
  func withoutWords(text: String) throws {
    let archive = try archive()
    let query = try SearchQuery(text)
    let results = try archive.search(query, now: noon)
    #expect(results.isWithoutWords ? results.hits.isEmpty : query.terms.isEmpty)
  }

  @Test(
    "What would be syntax to the index is only text",
    arguments: [
      "oil OR", "NEAR(oil price)", "oil AND NOT", "body:oil", "oil^2", "\"oil", "oil\"", "{headline body}: oil",
      "-\"oil",
      "oil'; DROP TABLE article; --", "oil\u{0}", "a:b:c", "(((", "* *", "headline:\"", "site:", "site:%", "site:_",
      "oil\\", "؟؟", "oil + gas", "\u{202E}oil", "- oil", "''", "+oil", "word MATCH 'oil'", "author:-oil", "0x00",
    ])
  func syntax(text: String) throws {
    let archive = try archive()
    _ = try archive.search(SearchQuery(text), now: noon)
    #expect(try archive.overview().articles == 4)
  }

  @Test("Any text is a query, also a long one")
  func anyText() throws {
    let archive = try archive()
    let file = sharedData("hostile/naughty.jsonl")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").compactMap(Self.text)
    if lines == nil { print("skipped in part: \(file.path) is absent") }
    let long = String(repeating: "نفت oil 東京 ", count: 10_000)
    for text in (lines ?? []) + [long, String(repeating: "\"", count: 5000), String(repeating: "a", count: 100_000)] {
      do {
        _ = try archive.search(SearchQuery(text), limit: 2, now: noon)
      } catch is SearchQueryError {}
    }
    #expect(try archive.headlines("oil").count == 2)
  }

  /// The text of a line such as `{"case": "blns.4", "base64": "bnVsbA=="}`.
  private static func text(_ line: Substring) -> String? {
    let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
    return object?["base64"].flatMap { Data(base64Encoded: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Hits come in pages, and in the order that was asked for")
  func pages() throws {
    let archive = try place.open()
    var articles = (0..<7).map { number in
      Article.sample("https://a.example/\(number)", headline: "Number \(number)", body: ["common"])
    }
    for index in articles.indices {
      articles[index].dates.published = .init(value: "2023-06-0\(index + 1)", source: .meta, why: "")
    }
    articles[0].headline = "Number 0 common"
    try archive.store(articles)
    #expect(try archive.headlines("common").first == "Number 0 common")
    #expect(
      try archive.headlines("common", order: .newest)
        == (0..<7).reversed().map { $0 == 0 ? "Number 0 common" : "Number \($0)" })
    #expect(try archive.headlines("common", order: .recency).dropFirst().first == "Number 6")
    let page = try archive.search(SearchQuery("common"), order: .newest, limit: 3, offset: 3, now: noon)
    #expect(page.hits.map(\.article.headline) == ["Number 3", "Number 2", "Number 1"] && page.hasMore)
    #expect(try !archive.search(SearchQuery("common"), limit: 7, now: noon).hasMore)
  }
}

/// A file of the shared test data, beside the repository.
func sharedData(_ path: String) -> URL {
  URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/data/" + path)
}
