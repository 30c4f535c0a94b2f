import Fetching
import News
import Testing

@Suite("A feed's own text where the page can't be had", .timeLimit(.minutes(1)))
struct FeedTextTests {
  private static let story = (1...12).map { "The \($0)th lighthouse keeper climbed his stairs again before the storm." }
    .joined(separator: " ")
  private static let teaser = String(story.prefix(140))

  private static func bench(_ page: SmallWeb.Answer, text: String = story, robots: String? = nil) throws -> CrawlBench {
    let feed = """
      <rss version='2.0' xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><title>A</title><item>
      <title>Light</title><link>http://127.1.0.1:{port}/1</link><c:encoded>&lt;p&gt;\(text)&lt;/p&gt;</c:encoded>
      </item></channel></rss>
      """
    var answers: [String: [SmallWeb.Answer]] = [
      "127.1.0.1/feed": [.init(headers: ["Content-Type": "application/rss+xml"], body: feed)], "127.1.0.1/1": [page],
    ]
    if let robots {
      answers["127.1.0.1/robots.txt"] = [.init(headers: ["Content-Type": "text/plain"], body: robots)]
    }
    let bench = try CrawlBench(answers)
    try bench.ledger.add(
      LedgerTests.source, kind: .feed, location: bench.web.url("127.1.0.1", "/feed"), at: .current())
    return bench
  }

  private static func page(_ head: String, _ body: String) -> SmallWeb.Answer {
    .init(body: "<html><head>\(head)<title>Light</title></head><body><article><p>\(body)</p></article></body></html>")
  }

  private static let paid = "<script type='application/ld+json'>{\"isAccessibleForFree\": \"False\"}</script>"

  /// The item that a crawl sends, with what its entry says and its body.
  private static func item(_ bench: CrawlBench) async throws -> (why: String?, body: String) {
    try await bench.crawl { $0.contains { $0.isItem } }
    let sent = try bench.ledger.claim(within: Window(items: 8), as: LedgerTests.one, at: .current())
    let item = try #require(sent.first)
    var reader = ItemReader()
    return (item.entry?.standsIn, String(decoding: try reader.page(of: item).body, as: UTF8.self))
  }

  static let absent: [(why: String, page: SmallWeb.Answer, robots: String?)] = [
    ("a paywall: isAccessibleForFree is false", page(paid, teaser + " Subscribe to read on, for a euro a month."), nil),
    (
      "a paywall: its content tier is locked",
      page("<meta property='article:content_tier' content='locked'>", teaser + " Subscribe to read on."), nil
    ),
    ("the server answered 403", .init(status: 403, body: "no"), nil),
    ("the server answered 451", .init(status: 451, body: "no"), nil),
    ("a login page", .init(body: "<title>Sign in</title><form><input type=\"password\"></form>"), nil),
    ("blocked by Cloudflare", .init(status: 403, headers: ["cf-mitigated": "challenge"], body: "wait"), nil),
    ("robots.txt, line 2: Disallow: /1", .init(status: 200), "User-agent: *\nDisallow: /1"),
  ]

  @Test("Its text stands in, and the item says why", arguments: absent.indices)
  func standsIn(index: Int) async throws {
    let (why, page, robots) = Self.absent[index]
    let bench = try Self.bench(page, robots: robots)
    defer { bench.web.stop() }
    let item = try await Self.item(bench)
    #expect(item.why?.contains(why) == true, "\(item.why ?? "nothing")")
    #expect(item.body.contains("The 12th lighthouse keeper"))
  }

  @Test(
    "A page that says it is paid for and shows the text all the same is the page, be the text in its script",
    arguments: [page(paid, story), page(paid + "<script>{\"articleBody\": \"\(story)\"}</script>", teaser)])
  func shown(page: SmallWeb.Answer) async throws {
    let bench = try Self.bench(page)
    defer { bench.web.stop() }
    #expect(try await Self.item(bench).why == nil)
  }

  @Test("A page without such a sign is the page, whatever its feed carries")
  func unsaid() async throws {
    let bench = try Self.bench(Self.page("", Self.teaser + String(repeating: " Another story altogether.", count: 30)))
    defer { bench.web.stop() }
    #expect(try await Self.item(bench).why == nil)
  }
}
