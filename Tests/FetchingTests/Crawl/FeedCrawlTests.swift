import Fetching
import News
import Testing

@Suite("How feeds are polled", .timeLimit(.minutes(2)))
struct FeedCrawlTests {
  private static func feed(_ items: Int...) -> String { feed(items) }

  private static func feed(_ items: [Int], channel: String = "") -> String {
    let list = items.map { "<item><link>http://127.1.0.1:{port}/\($0)</link></item>" }.joined()
    return "<rss version='2.0'><channel><title>A</title>\(channel)\(list)</channel></rss>"
  }

  private static func answer(
    _ body: String, headers: [String: String] = [:], times: Int? = nil, when: [String: String]? = nil
  ) -> SmallWeb.Answer {
    .init(
      headers: headers.merging(["Content-Type": "application/rss+xml"]) { $1 }, body: body, times: times, when: when)
  }

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

  private static func polls(_ bench: CrawlBench) async throws -> [SmallWeb.Request] {
    try await bench.web.log().filter { $0.path.hasPrefix("/feed") }
  }

  private static func later(_ seconds: Int64) -> @Sendable () -> Timestamp {
    { Timestamp(milliseconds: Timestamp.current().milliseconds + seconds * 1000) }
  }

  private static func source(_ bench: CrawlBench) throws -> Source { try #require(try bench.ledger.sources().first) }

  /// A feed whose entries have no ids left no trace, though the help says that all feeds with an entry are named.
  @Test("Every feed with an entry of a page is known to have named it, though the entry has no id")
  func namedByAll() async throws {
    let body = "<rss version='2.0'><channel><title>B</title><item><link>http://127.1.0.1:{port}/1#top</link></item>"
    let bench = try Self.bench([
      "127.1.0.1/feed": [Self.answer(Self.feed(1))], "127.1.0.2/feed": [Self.answer(body + "</channel></rss>")],
    ])
    defer { bench.web.stop() }
    let second = SourceName(rawValue: "second")
    try bench.ledger.add(second, kind: .feed, location: bench.web.url("127.1.0.2", "/feed"), at: .current())
    let ledger = bench.ledger
    try await bench.crawl { _ in try ledger.sources().allSatisfy { $0.cursor != nil } }
    #expect(
      Set(try bench.ledger.story(of: bench.web.url("127.1.0.1", "/1")).sources) == [LedgerTests.source, second])
  }

  @Test("Validators are sent back byte for byte")
  func validators() async throws {
    let tag = "W/\"a b'c%20;\""
    let date = "Sun, 4 Jun 2023 10:00:00 +0000"
    let bench = try Self.bench([
      "127.1.0.1/feed": [
        .init(status: 304, when: ["If-None-Match": tag, "If-Modified-Since": date]),
        Self.answer(Self.feed(1), headers: ["ETag": tag, "Last-Modified": date]),
      ]
    ])
    defer { bench.web.stop() }
    let web = bench.web
    let events = try await bench.crawl(Self.eager, atMost: .seconds(2)) { _ in false }
    let polls = try await web.log().filter { $0.path == "/feed" }
    #expect(polls.count > 3)
    // It was told at no level of the log.
    #expect(events.contains { !$0.isTrouble && $0.description.hasSuffix("unchanged") })
    #expect(polls[0].headers["if-none-match"] == nil)
    #expect(polls.dropFirst().allSatisfy { $0.headers["if-none-match"] == tag })
    #expect(polls.dropFirst().allSatisfy { $0.headers["if-modified-since"] == date })
    #expect(try Self.source(bench).lastError == nil)
  }

  @Test("A first 304 is asked again at once without validators")
  func firstUnmodified() async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [.init(status: 304, when: ["If-None-Match": "\"old\""]), Self.answer(Self.feed(1))]
    ])
    defer { bench.web.stop() }
    // What an older version left: validators of a feed that is not known to have been received.
    _ = try bench.ledger.claimSource(of: [.feed], as: LedgerTests.one, lease: .seconds(60), at: .current())
    try bench.ledger.release(
      LedgerTests.source, as: LedgerTests.one, cursor: "{\"entityTag\":\"\\\"old\\\"\"}", nextAt: .current())
    try await bench.crawl { $0.contains { $0.isItem } }
    #expect(try bench.ledger.total()[.queued] == 1)
    #expect(try await Self.polls(bench).map { $0.headers["if-none-match"] } == [nil])
  }

  @Test("A feed that answers 304 though it has news is found out by a request without validators, and believed no more")
  func lies() async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [
        .init(status: 304, when: ["If-None-Match": "\"same\""]),
        Self.answer(Self.feed(1), headers: ["ETag": "\"same\""], times: 1),
        Self.answer(Self.feed(2, 1), headers: ["ETag": "\"same\""]),
      ]
    ])
    defer { bench.web.stop() }
    try await bench.crawl(Self.eager, atMost: .seconds(4)) { _ in false }
    let conditional = try await Self.polls(bench)
    #expect(conditional.count > 9)
    #expect(conditional.dropFirst().allSatisfy { $0.headers["if-none-match"] != nil })
    #expect(try bench.ledger.total().fetched == 1)
    try await bench.crawl(Self.eager, atMost: .seconds(3), now: Self.later(90_000)) { _ in false }
    #expect(try bench.ledger.total().fetched == 2)
    let after = try await Self.polls(bench).dropFirst(conditional.count)
    #expect(after.count > 2 && after.allSatisfy { $0.headers["if-none-match"] == nil })
  }

  @Test("A feed that is polled twice a day and lies is found out the day after")
  func slowLies() async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [
        .init(status: 304, when: ["If-None-Match": "\"same\""]),
        Self.answer(Self.feed(1), headers: ["ETag": "\"same\""], times: 1),
        Self.answer(Self.feed(2, 1), headers: ["ETag": "\"same\""]),
      ]
    ])
    defer { bench.web.stop() }
    var settings = CrawlBench.settings
    settings.rhythm = PollRhythm(floor: .seconds(36_000), ceiling: .seconds(36_000), initial: .seconds(36_000))
    for hour in [0, 12, 23] as [Int64] {
      try await bench.crawl(settings, atMost: .seconds(1), now: Self.later(hour * 3600)) { _ in false }
    }
    #expect(try bench.ledger.total().fetched == 1)
    try await bench.crawl(settings, atMost: .seconds(2), now: Self.later(35 * 3600)) { _ in false }
    #expect(try bench.ledger.total().fetched == 2)
    #expect(try await Self.polls(bench).map { $0.headers["if-none-match"] == nil } == [true, false, false, true])
  }

  @Test("A sitemap is not polled again before its max-age is over, whether it was new or unchanged")
  func sitemapAge() async throws {
    let map = "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'></urlset>"
    let headers = ["Content-Type": "application/xml", "ETag": "\"a\"", "Cache-Control": "max-age=7200"]
    let bench = try CrawlBench([
      "127.1.0.1/map.xml": [
        .init(status: 304, headers: headers, when: ["If-None-Match": "\"a\""]), .init(headers: headers, body: map),
      ]
    ])
    defer { bench.web.stop() }
    try bench.ledger.add(
      LedgerTests.source, kind: .sitemap, location: bench.web.url("127.1.0.1", "/map.xml"), at: .current())
    var settings = Self.eager
    settings.rhythm = PollRhythm(floor: .milliseconds(50), ceiling: .seconds(86_400), initial: .milliseconds(50))
    for (hour, count) in [(0, 1), (1, 1), (3, 2), (4, 2)] as [(Int64, Int)] {
      try await bench.crawl(settings, atMost: .seconds(1), now: Self.later(hour * 3600)) { _ in false }
      #expect(try await bench.web.log().filter { $0.path == "/map.xml" }.count == count, "after \(hour) hours")
    }
  }

  @Test("301 and 308 move a feed after three agreeing answers, 302 and 307 never", arguments: [301, 308, 302, 307])
  func moves(status: Int) async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [.init(status: status, headers: ["Location": "/feed-new"])],
      "127.1.0.1/feed-new": [Self.answer(Self.feed(1))],
    ])
    defer { bench.web.stop() }
    try await bench.crawl(Self.eager, atMost: .seconds(2)) { _ in false }
    let isForGood = status == 301 || status == 308
    // After two answers the new address is polled, and the old one once more a day later.
    #expect(try Self.source(bench).location == bench.web.url("127.1.0.1", "/feed"))
    let old = try await Self.polls(bench).filter { $0.path == "/feed" }.count
    #expect(isForGood ? old == 2 : old > 3)
    try await bench.crawl(Self.eager, atMost: .seconds(2), now: Self.later(90_000)) { _ in false }
    #expect(try Self.source(bench).location == bench.web.url("127.1.0.1", isForGood ? "/feed-new" : "/feed"))
    let later = try await Self.polls(bench).filter { $0.path == "/feed" }.count
    #expect(isForGood ? later == 3 : later > 6)
  }

  @Test("A feed does not move after two answers that agree and one that doesn't")
  func undecided() async throws {
    let bench = try Self.bench([
      "127.1.0.1/feed": [
        .init(status: 301, headers: ["Location": "/feed-new"], times: 2),
        .init(status: 301, headers: ["Location": "/feed-other"], times: 2), Self.answer(Self.feed(1)),
      ],
      "127.1.0.1/feed-new": [Self.answer(Self.feed(1))], "127.1.0.1/feed-other": [Self.answer(Self.feed(1))],
    ])
    defer { bench.web.stop() }
    try await bench.crawl(Self.eager, atMost: .seconds(2)) { _ in false }
    try await bench.crawl(Self.eager, atMost: .seconds(2), now: Self.later(90_000)) { _ in false }
    #expect(try Self.source(bench).location == bench.web.url("127.1.0.1", "/feed"))
  }

  @Test("410 ends a feed, 404 does not")
  func gone() async throws {
    for status in [404, 410] {
      let bench = try Self.bench(["127.1.0.1/feed": [.init(status: status)]])
      defer { bench.web.stop() }
      try await bench.crawl(Self.eager, atMost: .seconds(1)) { _ in false }
      #expect((try Self.source(bench).finishedAt != nil) == (status == 410))
      #expect(try Self.source(bench).lastError?.contains("\(status)") == true)
      #expect((try await Self.polls(bench).count == 1) == (status == 410))
    }
  }

  static let hints: [(channel: String, headers: [String: String], least: Int64)] = [
    ("<ttl>120</ttl>", [:], 7200),
    (
      "<sy:updatePeriod xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>daily</sy:updatePeriod>"
        + "<sy:updateFrequency xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>6</sy:updateFrequency>",
      [:], 14_400
    ),
    ("", ["Cache-Control": "public, max-age=10800"], 10_800), ("", ["Expires": "{date+9000}"], 8999),
    ("", [:], 900),
  ]

  @Test("A feed's own hints say how often it is polled", arguments: hints.indices)
  func asked(index: Int) async throws {
    let hint = Self.hints[index]
    let bench = try Self.bench([
      "127.1.0.1/feed": [Self.answer(Self.feed([1], channel: hint.channel), headers: hint.headers)]
    ])
    defer { bench.web.stop() }
    try await bench.crawl { $0.contains { $0.isItem } }
    let wait = (try Self.source(bench).nextAt.milliseconds - Timestamp.current().milliseconds) / 1000
    // An unknown feed is polled after half an hour at most, plus up to a twentieth.
    #expect(wait >= hint.least - 10 && wait <= max(hint.least, 1800) * 21 / 20 + 1)
    // A restart obeys it.
    try await bench.crawl(atMost: .seconds(1)) { _ in false }
    #expect(try await Self.polls(bench).count == 1)
  }

  @Test("Failures double the wait")
  func failures() async throws {
    let bench = try Self.bench(["127.1.0.1/feed": [.init(status: 500)]])
    defer { bench.web.stop() }
    var waits: [Int64] = []
    var ahead: Int64 = 0
    for _ in 0..<3 {
      let clock = Self.later(ahead)
      try await bench.crawl(now: clock) { $0.contains { $0.isTrouble } }
      waits.append((try Self.source(bench).nextAt.milliseconds - clock().milliseconds) / 1000)
      ahead += (waits.last ?? 0) + 5
    }
    for (wait, wanted) in zip(waits, [900, 1800, 3600] as [Int64]) {
      #expect(wait >= wanted - 10 && wait <= wanted * 21 / 20 + 1)
    }
  }

  @Test("After an outage overdue feeds are polled one after the other, not all at once")
  func noStorm() async throws {
    let bench = try CrawlBench([:])
    defer { bench.web.stop() }
    for host in 1...120 {
      try bench.ledger.add(
        SourceName(rawValue: "feed-\(host)"), kind: .feed, location: bench.web.url("127.2.0.\(host)", "/feed"),
        at: Timestamp(milliseconds: Timestamp.current().milliseconds - 86_400_000))
    }
    var settings = CrawlBench.settings
    settings.pollsPerSecond = 20
    try await bench.crawl(settings, atMost: .seconds(3)) { _ in false }
    let count = Set(try await bench.web.log().map(\.host)).count
    #expect(count > 20 && count < 90)
  }
}
