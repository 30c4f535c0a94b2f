import Fetching
import News
import Testing

@Suite("A feed's own text where the page can't be fetched", .timeLimit(.minutes(1)))
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

  /// The pages that were sent, in order.
  private static func pages(_ bench: CrawlBench) throws -> [Page] {
    let sent = try bench.ledger.claim(within: Window(items: 8), as: LedgerTests.one, at: .current())
    var reader = ItemReader()
    return try sent.map { try reader.page(of: $0) }
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

  @Test("The feed's text stands in, and the item says why", arguments: absent.indices)
  func standsIn(index: Int) async throws {
    let (why, page, robots) = Self.absent[index]
    let bench = try Self.bench(page, robots: robots)
    defer { bench.web.stop() }
    let item = try await Self.item(bench)
    #expect(item.why?.contains(why) == true, "\(item.why ?? "nothing")")
    #expect(item.body.contains("The 12th lighthouse keeper"))
  }

  @Test(
    "A page that is marked as paid but has the text, if only in a script, is used",
    arguments: [page(paid, story), page(paid + "<script>{\"articleBody\": \"\(story)\"}</script>", teaser)])
  func shown(page: SmallWeb.Answer) async throws {
    let bench = try Self.bench(page)
    defer { bench.web.stop() }
    #expect(try await Self.item(bench).why == nil)
  }

  @Test("A page without such a sign is used, whatever its feed carries")
  func unsaid() async throws {
    let bench = try Self.bench(Self.page("", Self.teaser + String(repeating: " Another story altogether.", count: 30)))
    defer { bench.web.stop() }
    #expect(try await Self.item(bench).why == nil)
  }

  @Test(
    "It travels beside a page that came, and is journaled as a standard record after the page's")
  func beside() async throws {
    let bench = try Self.bench(.init(body: "<title>Light</title><p>\(Self.teaser)"))
    defer { bench.web.stop() }
    try await bench.crawl { $0.contains { $0.isItem } }
    let page = try #require(try Self.pages(bench).first)
    #expect(page.entry?.text == Self.story && page.entry?.title == "Light" && page.entry?.standsIn == nil)
    let item = try #require(try bench.ledger.traces(in: .inFlight).first)
    #expect(item.pointer.length < 1000)
    func kinds(in file: String) throws -> [String] {
      var reader = try WARCReader(file)
      var kinds: [String] = []
      while case .record(let record) = try reader.next() {
        kinds.append(record.kind.name)
        if record.kind == .metadata {
          #expect(record.fields.contains { $0.name == "WARC-Refers-To" && $0.value == "<\(item.id)>" })
        }
      }
      return kinds
    }
    #expect(try kinds(in: item.pointer.file) == ["warcinfo", "response", "metadata"])
    var export = PageExport(token: "Chapar")
    let exported = try bench.place.write("export.warc.gz", try export.record(of: item))
    #expect(try kinds(in: exported) == ["response", "metadata"])
  }

  @Test("One of more than 256 KiB stays out, and so do the other texts of an entry beyond 4 KiB")
  func bounded() async throws {
    let long = String(repeating: Self.story + " ", count: 400)
    let bench = try CrawlBench(["127.1.0.1/1": [.init(body: "<title>Light</title><p>\(Self.teaser)")]])
    defer { bench.web.stop() }
    let feed = """
      <rss version='2.0'><channel><item><title>Light</title><link>\(bench.web.url("127.1.0.1", "/1"))</link>
      <description>\(long)</description></item></channel></rss>
      """
    let file = try bench.place.write("feed.xml", Array(feed.utf8))
    try bench.ledger.add(LedgerTests.source, kind: .feed, location: file, at: .current())
    try await bench.crawl { $0.contains { $0.isItem } }
    let page = try #require(try Self.pages(bench).first)
    #expect(long.utf8.count > FeedEntry.longestText && page.entry?.text == nil)
    #expect(page.entry?.summary?.utf8.count == 4096)
  }

  @Test(
    "Its paragraphs are lines, whatever line breaks its markup has, and markup is no text",
    arguments: [
      (
        "<p>One\ntwo</p><script>x</script><ul><li>three<li>f&amp;amp;our</ul>five<br>six ",
        "One two\nthree\nf&our\nfive\nsix "
      ),
      ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc\n"), ("x\r\n&amp;lt;b&amp;gt; ", "x <b> "),
    ])
  func paragraphs(html: String, lines: String) async throws {
    let markup = html.replacing("<", with: "&lt;")
    let bench = try Self.bench(.init(body: "<title>Light</title><p>\(Self.teaser)"), text: markup + Self.story)
    defer { bench.web.stop() }
    try await bench.crawl { $0.contains { $0.isItem } }
    #expect(try Self.pages(bench).first?.entry?.text == lines + Self.story)
  }
}
