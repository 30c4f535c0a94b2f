import Foundation
import Launching
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
      ("OIL PRICE", ["Gas", "Oil"]), ("persian", ["نفت"]), ("oil AND price", ["Gas", "Oil"]),
      ("www.a.example", ["Oil"]),
      ("economy OR gas", ["Economy", "Gas", "Oil"]), ("natural | economy", ["Economy", "Oil"]),
      ("oil natural OR expect", ["Economy", "Oil"]), ("(economists OR oil) price", ["Gas", "Oil"]),
      ("(natural OR economists) -(price OR rose)", ["Economy"]), ("oil NOT natural", ["Gas"]),
      ("NOT (oil OR economy)", ["نفت"]), ("((gas))", ["Gas", "Oil"]), ("\"OR\"", []),
      ("economist", ["Economy"]), ("prices", ["Gas", "Oil"]), ("\"prices\"", []), ("naming", ["Gas"]), ("ros", []),
      ("site:a.example:80", ["Gas", "Oil"]), ("site:a.example:8080", []), ("site:https://a.example/x", ["Gas", "Oil"]),
      ("-site:a.example", ["Economy", "نفت"]), ("oil -language:en", []),
    ] as [(String, [String])])
  func finds(query: String, headlines: [String]) throws {
    #expect(try archive().headlines(query).sorted() == headlines)
  }

  /// The port of another address in the path counted too.
  @Test("A port is that of the address, not one in its path")
  func port() throws {
    let archive = try place.open()
    var (inPath, own) = (
      Article.sample("https://a.example/r/http://b.example:8080/x", headline: "Path", body: ["A story."]),
      Article.sample("http://www.a.example:8080/", headline: "Own", body: ["A story."])
    )
    inPath.site.host = "a.example"
    own.site.host = "www.a.example"
    try archive.store([inPath, own])
    #expect(try archive.headlines("site:a.example:8080") == ["Own"])
    #expect(try archive.headlines("site:a.example").sorted() == ["Own", "Path"])
  }

  @Test(
    "What can't be understood is an error that says how it is written",
    arguments: [
      ("since:soon", "2023-06-04"), ("since:7", "since:7d"), ("since:0007", "since:7d"), ("until:2023-13", "until:7d"),
      ("since:-7d", "since:7d"),
      ("sit:a.example", "site:"),
      ("oil NEAR gas", "NEAR"), ("oil NEAR/3 gas", "no operator"), ("!gas oil", "-gas"),
      ("oil AROUND(3) gas", "AROUND"), ("oil W/3 gas", "'W/3'"), ("oil ADJ gas", "'ADJ'"), ("oil ADJ3 gas", "'ADJ3'"),
      ("oil XOR gas", "write OR"), ("fer*y", "'fer*', not 'fer*y'"), ("ferr*y line", "'ferr*'"), ("fe*r*", "'fe*'"),
      ("f??ry", "f*"), ("\"ferry line\"~3", "'~3'"), ("(\"ferry line\"^2)", "'^2'"), ("headline:“oil”~ gas", "'~'"),
      ("foo_bar:x", "no filter 'foo_bar:'"), ("title^2:ferry", "title:ferry"), ("foo^2:x", "no filter 'foo^2:'"),
      ("verylongfiltername:x", "no filter 'verylong"), ("foo_bar:\"a b\"", "no filter"),
      ("site=example.com", "site:example.com"), ("oil Title=\"a b\"", "Title:\"…\""),
      ("oil^2", "'^2'"), ("oil~ price", "'~'"), ("colo?r", "colo*"), ("site:127.0.0.1:x oil", "example.com:8080"),
      ("-site:exa%mple", "not a site"), ("langauge:fa oil", "language:"), ("oil \"price of", "has no end"),
      ("“oil", "has no end"),
      ("(oil OR gas", "no counterpart"), ("oil)", "no counterpart"), ("oil OR", "'OR'"), ("OR oil", "'OR'"),
      ("oil AND OR gas", "'OR'"), ("oil NOT", "'NOT'"), ("NOT NOT oil", "'NOT'"), ("oil OR -gas", "-gas"),
      ("site:", "nothing"), ("()", "nothing"), ("( )", "nothing"), ("\"\"", "nothing"), ("-", "nothing"),
      ("headline:", "nothing"), ("site: x", "directly followed by its value"),
      ("headline: oil", "directly followed by its value"), ("-headline:(oil OR gas) price", "(headline:oil OR"),
      ("Site:(a.example OR b.example)", "alternatives"),
      (" * ", "nothing"), ("*extra", "'extra*'"), ("language:persian", "language:fa"),
      ("oil (-gas)", "-gas"), ("(site:a.example)", "brackets"), (String(repeating: "oil ", count: 400), "1000"),
      (String(repeating: "oil ", count: 40), "32"), (String(repeating: "(", count: 40) + "oil", "32"),
    ] as [(String, String)])
  func notUnderstood(text: String, words: String) throws {
    let error = #expect(throws: SearchQueryError.self) { try SearchQuery(text) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test(
    "Text that only looks like a filter is searched for as words",
    arguments: [
      "10:15", "https://a.example/1", "Iran: oil", "before: oil", "a:b", "verylongfiltername: x", "foo_bar: x",
      "تهران:نفت", "Москва:нефть", "東京:石油", "site= x", "1=1", "a.example/?site=5",
    ])
  func notFilters(text: String) throws { #expect(try SearchQuery(text).sites.isEmpty) }

  @Test(
    "Signs that only look like operators are searched for as words",
    arguments: [
      "why?", "x^y", "~5", "a.example/?id=5", "really?! yes", "site:a.example/x?y", "site:[::1]:8080", "1=1", "2*3",
      "why?? how", "a.example/f*o", "around(3)", "AROUND (oil OR gas)", "TURN AROUND", "w/3", "W/O", "adj", "ADJUST",
      "xor", "\"oil\"~gas", "\"oil\" ~5", "\"oil price\"*",
    ])
  func notOperators(text: String) { #expect(throws: Never.self) { try SearchQuery(text) } }

  @Test("An age counts from now")
  func ages() throws {
    let week = try SearchQuery("since:7d", now: noon)
    #expect(week.since == noon.milliseconds - 7 * 86_400_000)
    #expect(try SearchQuery("until:36h", now: noon).until == noon.milliseconds - 36 * 3_600_000)
    #expect(try SearchQuery("since:2w", now: noon).since == noon.milliseconds - 14 * 86_400_000)
    #expect(try SearchQuery("since:2023-06", now: noon).since == 1_685_577_600_000)
  }

  @Test("A port tells sites of one host apart")
  func ports() throws {
    let archive = try place.open()
    let articles = ["http://a.example:8080/1", "http://a.example:9090/2", "http://a.example/3"].map { url in
      var article = Article.sample(url, headline: String(url.last ?? "?"), body: ["Oil."])
      article.site.host = "a.example"
      return article
    }
    try archive.store(articles)
    #expect(try archive.headlines("oil site:a.example:8080") == ["1"])
    #expect(try archive.headlines("oil -site:a.example:8080").sorted() == ["2", "3"])
    #expect(try archive.headlines("oil site:a.example").count == 3)
    let explored = try archive.explore(SearchQuery("oil site:a.example:9090"), now: noon)
    #expect(explored.hits.map(\.article.headline) == ["2"])
  }

  @Test("The total counts all hits, whatever page is asked for")
  func totals() throws {
    let archive = try place.open()
    try archive.store((0..<25).map { .sample("https://a.example/\($0)", headline: "\($0)", body: ["common"]) })
    for (offset, hits) in [(0, 10), (20, 5), (30, 0)] {
      let results = try archive.search(SearchQuery("common"), limit: 10, offset: offset, now: noon)
      #expect(results.total == 25 && results.hits.count == hits && !results.isTotalCut)
    }
    #expect(try archive.search(SearchQuery(""), limit: 10, now: noon).total == 25)
  }

  @Test(
    "What has no letters finds nothing and says so",
    arguments: ["!!!", "\u{200C}", "\" \"", "🙂", " ---"])
  func withoutWords(text: String) throws {
    let archive = try archive()
    let results = try archive.search(SearchQuery(text), now: noon)
    #expect(results.isWithoutWords && results.hits.isEmpty)
  }

  @Test(
    "What would be syntax to the index is only text",
    arguments: [
      "oil OR", "NEAR(oil price)", "oil AND NOT", "body:oil", "oil^2", "\"oil", "oil\"", "{headline body}: oil",
      "-\"oil",
      "oil'; DROP TABLE article; --", "oil\u{0}", "a:b:c", "(((", "* *", "headline:\"", "site:", "site:%", "site:_",
      "oil\\", "؟؟", "oil + gas", "\u{202E}oil", "- oil", "''", "+oil", "word MATCH 'oil'", "author:-oil", "0x00",
      "---",
    ])
  func syntax(text: String) throws {
    let archive = try archive()
    // Some are errors to the reader; none is an error of the index.
    do { _ = try archive.search(SearchQuery(text), now: noon) } catch is SearchQueryError {}
    #expect(try archive.overview().articles == 4)
  }

  @Test("Any text is a query or an error that says why, however long it is")
  func anyText() throws {
    let archive = try archive()
    let file = SharedData.file("hostile/naughty.jsonl")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").compactMap(Self.text)
    if lines == nil { print("\(#function) skipped in part: \(file.path) is absent") }
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
