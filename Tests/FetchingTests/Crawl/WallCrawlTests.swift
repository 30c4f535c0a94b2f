import Fetching
import News
import Testing

@Suite("The crawler before walls", .timeLimit(.minutes(1)))
struct WallCrawlTests {
  private static let challenge = SmallWeb.Answer(
    status: 403, headers: ["cf-mitigated": "challenge"], body: "<title>Just a moment...</title>")

  @Test("A challenge is rejected by name, and the host is left alone, longer each time")
  func challenge() async throws {
    let bench = try CrawlBench(["127.1.0.1/1": [Self.challenge]])
    defer { bench.web.stop() }
    let start = Timestamp.current()
    try bench.add(["/1", "/2"].map { bench.web.url("127.1.0.1", $0) })
    try await bench.crawl { $0.count >= 2 }
    // The other page of the host was not asked for.
    #expect(try await bench.web.paths(of: "127.1.0.1") == ["/robots.txt", "/1"])
    let item = try #require(try bench.ledger.traces(in: .rejected).first)
    #expect(item.reason == "blocked by Cloudflare: header cf-mitigated")
    #expect(item.stage == .fetch)
    let total = try bench.ledger.total()
    #expect(total.isBalanced && total[.rejected] == 1)
    // Both wait, in a restarted fetcher too, until the host has rested for a quarter of an hour.
    func later(_ minutes: Int64) -> @Sendable () -> Timestamp {
      { Timestamp(milliseconds: Timestamp.current().milliseconds + minutes * 60_000) }
    }
    try await bench.crawl(atMost: .seconds(1), now: later(14)) { _ in false }
    #expect(try await bench.web.paths(of: "127.1.0.1").count == 2)
    try await bench.crawl(now: later(16)) { $0.contains { $0.failure != nil } }
    #expect(try await bench.web.paths(of: "127.1.0.1").filter { $0 == "/1" }.count == 2)
    try await bench.crawl(atMost: .seconds(1), now: later(40)) { _ in false }
    #expect(try await bench.web.paths(of: "127.1.0.1").filter { $0 == "/1" }.count == 2)
    let host = try #require(try bench.ledger.hosts().first)
    #expect(host.pace.wall == "Cloudflare" && host.pace.walls == 2)
    #expect(try #require(host.pace.restUntil) > start + .seconds(45 * 60))
  }

  static let empty: [(name: String, body: String)] = [
    ("a login page", "<title>Sign in – The Paper</title><form><input type=\"password\"></form>"),
    (
      "a page that needs JavaScript",
      "<div id=root></div><noscript>You need to enable JavaScript to run this app.</noscript>"
    ),
    ("a soft 404", "<title>Page not found | The Paper</title><p>Sorry.</p>"),
    ("a soft 404", "<title>صفحه یافت نشد</title><p>.</p>"),
  ]

  @Test("Login pages, empty shells and soft 404s are rejected by name, and the host goes on", arguments: empty.indices)
  func named(index: Int) async throws {
    let bench = try CrawlBench(["127.1.0.1/1": [.init(body: Self.empty[index].body)]])
    defer { bench.web.stop() }
    try bench.add(["/1", "/2"].map { bench.web.url("127.1.0.1", $0) })
    try await bench.crawl { $0.count >= 2 }
    #expect(try bench.ledger.traces(in: .rejected).first?.reason?.hasPrefix(Self.empty[index].name) == true)
    #expect(try bench.ledger.total()[.queued] == 1)
    #expect(try bench.ledger.frontier().done == 2)
  }

  @Test("A story whose address leads to the front page is a soft 404; one that moved is not")
  func frontPage() async throws {
    let bench = try CrawlBench([
      "127.1.0.1/2024/05/lost": [.init(status: 302, headers: ["Location": "/"])],
      "127.1.0.1/2024/05/moved": [.init(status: 301, headers: ["Location": "/2024/06/moved"])],
    ])
    defer { bench.web.stop() }
    try bench.add(["/2024/05/lost", "/2024/05/moved"].map { bench.web.url("127.1.0.1", $0) })
    try await bench.crawl { $0.count >= 2 }
    #expect(try bench.ledger.traces(in: .rejected).map(\.url) == [bench.web.url("127.1.0.1", "/2024/05/lost")])
    #expect(try bench.ledger.total()[.queued] == 1)
  }

  /// A newspaper's consent page on its own host was stored as each of its stories.
  @Test("Stories that lead to a consent page of the same host are rejected by name, and the host goes on")
  func consent() async throws {
    let notice = SmallWeb.Answer(body: "<h1>Welcome</h1>" + String(repeating: "You choose how to read us. ", count: 30))
    let bench = try CrawlBench([
      "127.1.0.1/story/1/a": [.init(status: 302, headers: ["Location": "/consent/tcf/story/1/a"])],
      "127.1.0.1/consent/tcf/story/1/a": [notice],
    ])
    defer { bench.web.stop() }
    try bench.add(["/story/1/a", "/2"].map { bench.web.url("127.1.0.1", $0) })
    try await bench.crawl { $0.count >= 2 }
    #expect(try bench.ledger.traces(in: .rejected).first?.reason == "a consent wall: a redirect to /consent")
    #expect(try bench.ledger.total()[.queued] == 1)
  }

  /// A status 428 was given up at once, as if the page had been refused.
  @Test("A challenge with status 428 rests the host; a forbidden page with text and a common script doesn't")
  func statuses() async throws {
    let text = String(repeating: "<p>Only subscribers may read on about the harbour and its boats.</p>", count: 20)
    let script = "<script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>"
    let bench = try CrawlBench([
      "127.1.0.1/1": [.init(status: 428, body: #"{"sec-cp-challenge":"true"}"#)],
      "127.1.0.2/1": [.init(status: 403, body: script + text)],
    ])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1"), bench.web.url("127.1.0.2", "/1")])
    try await bench.crawl { $0.count >= 2 }
    let hosts = try bench.ledger.hosts()
    #expect(hosts.map { $0.pace.wall } == ["Akamai", nil])
    #expect(hosts.map(\.pace.walls) == [1, 0])
  }
}
