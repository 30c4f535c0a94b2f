import Fetching
import News
import Testing

@Suite("Feeds that are gone", .timeLimit(.minutes(1)))
struct GoneFeedTests {
  private static func feed(_ paths: String...) -> SmallWeb.Answer {
    let items = paths.map { "<item><guid>\($0)</guid><link>http://127.1.0.1:{port}/\($0)</link></item>" }.joined()
    return .init(
      headers: ["Content-Type": "application/rss+xml"],
      body:
        "<rss version='2.0'><channel><title>A</title><link>http://127.1.0.2:{port}/home</link>\(items)</channel></rss>")
  }

  private static let front = SmallWeb.Answer(
    body: "<html><head><title>Paper</title><link rel=alternate type='application/rss+xml' href='/comments/feed'>"
      + "<link rel=alternate type='application/rss+xml' href='/news.xml'></head><body>Hello</body></html>")

  private static func bench(_ answers: [String: [SmallWeb.Answer]]) throws -> CrawlBench {
    let bench = try CrawlBench(answers)
    try bench.ledger.add(
      LedgerTests.source, kind: .feed, location: bench.web.url("127.1.0.1", "/feed"), at: .current())
    return bench
  }

  /// Polls as often as possible.
  private static var eager: CrawlerSettings {
    var settings = CrawlBench.settings
    settings.rhythm = PollRhythm(floor: .milliseconds(50), ceiling: .milliseconds(50), initial: .milliseconds(50))
    return settings
  }

  private static func later(_ days: Int64) -> @Sendable () -> Timestamp {
    { Timestamp(milliseconds: Timestamp.current().milliseconds + days * 86_400_000) }
  }

  private static func source(_ bench: CrawlBench) throws -> Source { try #require(try bench.ledger.sources().first) }

  @Test("A feed that answers 410 is looked for on its site, and continues at the one that the site names")
  func found() async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [.init(status: 410)], "127.1.0.1/": [Self.front], "127.1.0.1/news.xml": [Self.feed("1")],
    ])
    defer { bench.web.stop() }
    let events = try await bench.crawl(Self.eager) { $0.contains { $0.isItem } }
    let source = try Self.source(bench)
    #expect(source.location == bench.web.url("127.1.0.1", "/news.xml"))
    #expect(source.finishedAt == nil && source.lastError == nil)
    #expect(events.contains { $0.description.contains("its site names") && $0.description.contains("/news.xml now") })
    #expect(try bench.ledger.total().fetched == 1)
  }

  @Test("The site is the one that the feed named while it existed")
  func ownSite() async throws {
    var first = Self.feed("1")
    first.times = 1
    let bench = try Self.bench([
      "127.1.0.1/feed": [first, .init(status: 410)], "127.1.0.2/home": [Self.front],
      "127.1.0.2/news.xml": [Self.feed("1", "2")],
    ])
    defer { bench.web.stop() }
    try await bench.crawl(Self.eager, atMost: .seconds(4)) { $0.count { $0.isItem } == 2 }
    #expect(try Self.source(bench).location == bench.web.url("127.1.0.2", "/news.xml"))
    #expect(try bench.ledger.total().fetched == 2)
  }

  @Test("A feed whose site names no other, or names what is no feed, is gone for good", arguments: [true, false])
  func inVain(isNamed: Bool) async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [.init(status: 410)],
      "127.1.0.1/": isNamed ? [Self.front] : [.init(body: "<title>Hello</title>")],
      "127.1.0.1/news.xml": [.init(body: "<html><title>Not here</title></html>")],
    ])
    defer { bench.web.stop() }
    try await bench.crawl(Self.eager, atMost: .seconds(2)) { _ in false }
    let source = try Self.source(bench)
    #expect(source.finishedAt != nil && source.lastError == "the feed is gone for good (410)")
    #expect(try await bench.web.paths(of: "127.1.0.1").count { $0 == "/feed" } == 1)
    #expect(try await bench.web.paths(of: "127.1.0.1").count { $0 == "/" } == 1)
  }

  @Test("A feed that answers 404 is looked for after three days, not before, and again a week later")
  func missing() async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [.init(status: 404)], "127.1.0.1/": [.init(body: "<title>A</title>")],
    ])
    defer { bench.web.stop() }
    var looks: [Int] = []
    for days: Int64 in [0, 2, 4, 5, 12] {
      try await bench.crawl(Self.eager, atMost: .seconds(1), now: Self.later(days)) { _ in false }
      looks.append(try await bench.web.paths(of: "127.1.0.1").count { $0 == "/" })
    }
    #expect(looks == [0, 0, 1, 1, 2])
    #expect(try Self.source(bench).finishedAt == nil)
  }

  @Test("An item's identity is remembered as long as the feed lists it, and not for ever")
  func memory() async throws {
    let place = try Workplace()
    let ledger = try LedgerTests.open(place)
    try ledger.add(LedgerTests.source, kind: .feed, location: "https://a.example/feed", at: .current())
    func poll(_ numbers: ClosedRange<Int>, moved: Bool = false) throws -> Frontier.Addition {
      let candidates = numbers.map { number in
        Frontier.Candidate(
          url: "https://a.example/\(moved ? "moved-" : "")\(number)", entry: FeedEntry(title: "Story \(number)"),
          guid: "id-\(number)")
      }
      let addition = try ledger.enqueue(candidates, from: LedgerTests.source, at: .current())
      try ledger.note(numbers.map { "id-\($0)" }, passedOver: 0, of: LedgerTests.source)
      return addition
    }
    _ = try poll(1...20)
    #expect(try poll(1...20, moved: true).added == 0, "what is listed is known under another link")
    for start in stride(from: 21, through: 2000, by: 20) { _ = try poll(start...(start + 19)) }
    #expect(try poll(1...20, moved: true).added == 20, "what was not listed for long is forgotten")
    #expect(try poll(1981...2000, moved: true).added == 0)
  }
}
