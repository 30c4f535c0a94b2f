import Fetching
import News
import Testing

@Suite("Pages are asked for again after their publication", .timeLimit(.minutes(1)))
struct RevisitTests {
  private static func bench(_ answers: [SmallWeb.Answer]) throws -> CrawlBench {
    let bench = try CrawlBench(["127.1.0.1/1": answers])
    try bench.ledger.add(
      LedgerTests.source, kind: .feed, location: bench.web.url("127.1.0.1", "/feed"), at: Self.far)
    try bench.ledger.enqueue(
      [
        Frontier.Candidate(
          url: bench.web.url("127.1.0.1", "/1"), entry: FeedEntry(title: "One"), text: "<p>Ships came.<p>Boats left.")
      ], from: LedgerTests.source, at: .current())
    return bench
  }

  /// The feed itself is not polled here.
  private static let far = Timestamp(milliseconds: 4_000_000_000_000)

  private static func later(_ hours: Int64) -> @Sendable () -> Timestamp {
    { Timestamp(milliseconds: Timestamp.current().milliseconds + hours * 3_600_000) }
  }

  private static func visits(_ bench: CrawlBench) async throws -> [SmallWeb.Request] {
    try await bench.web.log().filter { $0.path == "/1" }
  }

  private static func story(_ words: String, headers: [String: String] = [:], times: Int? = nil) -> SmallWeb.Answer {
    .init(
      headers: headers, body: "<p>" + String(repeating: words + " were seen at the harbour. ", count: 30), times: times)
  }

  @Test(
    "A page is requested again after six hours, a day and a week; each change becomes an item, with the feed's text beside it"
  )
  func changes() async throws {
    let bench = try Self.bench([
      Self.story("Ships", times: 1), Self.story("Boats", times: 1), Self.story("Rafts", times: 1), Self.story("Barges"),
    ])
    defer { bench.web.stop() }
    for (hours, count) in [(0, 1), (5, 1), (7, 2), (20, 2), (25, 3), (167, 3), (169, 4), (10_000, 4)] as [(Int64, Int)]
    {
      try await bench.crawl(atMost: .milliseconds(700), now: Self.later(hours)) { _ in false }
      #expect(try await Self.visits(bench).count == count, "after \(hours) hours")
      #expect(try bench.ledger.total().fetched == count)
    }
    var reader = ItemReader()
    let sent = try bench.ledger.claim(within: Window(items: 8), as: LedgerTests.one, at: Self.later(10_000)())
    #expect(
      try sent.map { try reader.page(of: $0).entry?.text } == Array(repeating: "Ships came.\nBoats left.", count: 4))
  }

  @Test("Visits are conditional, and two that show nothing new are the last")
  func unchanged() async throws {
    let bench = try Self.bench([
      .init(status: 304, when: ["If-None-Match": "\"1\""]), Self.story("Ships", headers: ["ETag": "\"1\""]),
    ])
    defer { bench.web.stop() }
    for hours in [0, 7, 25, 169, 1000] as [Int64] {
      try await bench.crawl(atMost: .milliseconds(700), now: Self.later(hours)) { _ in false }
    }
    #expect(try await Self.visits(bench).map { $0.headers["if-none-match"] } == [nil, "\"1\"", "\"1\""])
    #expect(try bench.ledger.total().fetched == 1)
  }

  @Test("The same bytes without validators are no new item; a page that is gone by then stays as it was")
  func gone() async throws {
    let bench = try Self.bench([Self.story("Ships", times: 2), .init(status: 404)])
    defer { bench.web.stop() }
    for hours in [0, 7, 25] as [Int64] {
      try await bench.crawl(atMost: .milliseconds(700), now: Self.later(hours)) { _ in false }
    }
    #expect(try await Self.visits(bench).count == 3)
    #expect(try bench.ledger.total().fetched == 1)
    #expect(try bench.ledger.frontier().done == 1 && bench.ledger.frontier().failed == 0)
  }

  @Test(
    "A plan is read from its words", arguments: [("6h,1d,7d", 3), ("none", 0), ("90m", 1), ("soon", nil), ("6x", nil)])
  func words(text: String, count: Int?) { #expect(RevisitPlan(text)?.delays.count == count) }
}
