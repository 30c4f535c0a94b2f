import Fetching
import Foundation
import News
import Testing

@Suite("The crawler asks robots.txt first", .timeLimit(.minutes(2)))
struct RobotsCrawlTests {
  private static let closed = "User-agent: other\nDisallow: /\n\nUser-agent: chapar\nDisallow: /closed\n"

  private static func robots(_ text: String, status: Int = 200) -> [SmallWeb.Answer] {
    [SmallWeb.Answer(status: status, headers: ["Content-Type": "text/plain"], body: text)]
  }

  @Test("A path that a line forbids is never requested, and is listed with that line; robots.txt is requested once")
  func refused() async throws {
    let bench = try CrawlBench(["127.1.0.1/robots.txt": Self.robots(Self.closed)])
    defer { bench.web.stop() }
    try bench.add(["/open", "/closed/1", "/open/2"].map { bench.web.url("127.1.0.1", $0) })
    let events = try await bench.crawl { $0.count >= 3 }
    #expect(try await bench.web.paths(of: "127.1.0.1").sorted() == ["/open", "/open/2", "/robots.txt"])
    #expect(try await bench.web.paths(of: "127.1.0.1").first == "/robots.txt")
    let failed = try bench.ledger.unfetched(.failed)
    #expect(failed.map(\.url) == [bench.web.url("127.1.0.1", "/closed/1")])
    #expect(failed.first?.reason?.contains("robots.txt, line 5: Disallow: /closed") == true)
    #expect(events.compactMap(\.failure).map(\.outcome) == [.failed])
    // The log had each page, but no request for a robots.txt.
    #expect(bench.robots.all == [bench.web.url("127.1.0.1", "/robots.txt: read; its rules apply")])
    // A restart within the day does not ask again.
    try bench.add([bench.web.url("127.1.0.1", "/open/3"), bench.web.url("127.1.0.1", "/closed/2")])
    try await bench.crawl { $0.count >= 2 }
    #expect(try await bench.web.paths(of: "127.1.0.1").filter { $0 == "/robots.txt" }.count == 1)
    #expect(try bench.ledger.unfetched(.failed).count == 2)
  }

  @Test("After a day robots.txt is requested again")
  func expires() async throws {
    let bench = try CrawlBench(["127.1.0.1/robots.txt": Self.robots("User-agent: *\nDisallow: /closed")])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    try await bench.crawl { $0.count >= 1 }
    try bench.add([bench.web.url("127.1.0.1", "/2")])
    try await bench.crawl(now: { Timestamp(milliseconds: Timestamp.current().milliseconds + 86_401_000) }) {
      $0.count >= 1
    }
    #expect(try await bench.web.paths(of: "127.1.0.1") == ["/robots.txt", "/1", "/robots.txt", "/2"])
  }

  @Test(
    "Where robots.txt does not exist everything may be requested; where the server fails nothing may for now",
    arguments: [401, 403, 404, 410, 429, 500, 503])
  func status(_ status: Int) async throws {
    let bench = try CrawlBench(["127.1.0.1/robots.txt": Self.robots("", status: status)])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    try await bench.crawl { $0.count >= 1 }
    let counts = try bench.ledger.frontier()
    if status >= 429 {
      #expect(counts.pending == 1)
      #expect(try await bench.web.paths(of: "127.1.0.1") == ["/robots.txt"])
      #expect(try bench.ledger.unfetched().first?.reason?.contains("robots.txt is unavailable") == true)
    } else {
      #expect(counts.done == 1)
    }
  }

  /// It was asked again at each try of each page: 200 times in 15 hours for 40 pages, which were then given up.
  @Test("Where the connection is lost it is asked once for all pages, later again, and they lose no try")
  func lost() async throws {
    let bench = try CrawlBench(["127.1.0.1/robots.txt": [.init(times: 2, drop: true), .init(status: 404)]])
    defer { bench.web.stop() }
    let pages = (1...6).map { "/\($0)" }
    try bench.add(pages.map { bench.web.url("127.1.0.1", $0) })
    var asked: [Int] = []
    for seconds: Int64 in [0, 200, 310, 500] {
      let now: @Sendable () -> Timestamp = {
        Timestamp(milliseconds: Timestamp.current().milliseconds + seconds * 1000)
      }
      // After a failure the host rests for some seconds.
      let isDue = seconds == 0 || seconds == 310
      try await bench.crawl(atMost: isDue ? .seconds(20) : .milliseconds(700), now: now) { $0.count >= 6 }
      asked.append(try await bench.web.paths(of: "127.1.0.1").count)
      let story = try bench.ledger.story(of: bench.web.url("127.1.0.1", "/6"))
      #expect(story.address?.tries == 0)
      #expect(story.address?.lastError?.contains("robots.txt is unavailable (the server closed") == true)
    }
    // After five minutes, and then after as long as it had been lost.
    #expect(asked == [1, 1, 2, 2])
    let later: @Sendable () -> Timestamp = {
      Timestamp(milliseconds: Timestamp.current().milliseconds + 700_000)
    }
    try await bench.crawl(atMost: .seconds(40), now: later) { $0.filter(\.isItem).count >= 6 }
    #expect(Set(try await bench.web.paths(of: "127.1.0.1").dropFirst(3)) == Set(pages))
  }

  @Test("Five redirects of robots.txt are followed, also to another host; six mean there is none", arguments: [5, 6])
  func redirects(count: Int) async throws {
    var answers: [String: [SmallWeb.Answer]] = [
      "127.1.0.1/robots.txt": [.init(status: 301, headers: ["Location": "http://127.1.0.2:{port}/hop1"])],
      "127.1.0.2/hop\(count)": Self.robots("User-agent: *\nDisallow: /"),
    ]
    for hop in 1..<count {
      answers["127.1.0.2/hop\(hop)"] = [.init(status: 302, headers: ["Location": "/hop\(hop + 1)"])]
    }
    let bench = try CrawlBench(answers)
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    try await bench.crawl { $0.count >= 1 }
    let counts = try bench.ledger.frontier()
    #expect(counts.failed == (count == 5 ? 1 : 0))
    #expect(counts.done == (count == 5 ? 0 : 1))
  }

  @Test("robots.txt holds for feeds too, unless a setting says otherwise", arguments: [true, false])
  func feeds(heeds: Bool) async throws {
    let bench = try CrawlBench([
      "127.1.0.1/robots.txt": Self.robots("User-agent: *\nDisallow: /feed"),
      "127.1.0.1/feed": [
        .init(
          headers: ["Content-Type": "application/rss+xml"],
          body:
            "<rss version='2.0'><channel><title>A</title><item><link>http://127.1.0.1:{port}/a</link></item></channel></rss>"
        )
      ],
    ])
    defer { bench.web.stop() }
    try bench.ledger.add(
      LedgerTests.source, kind: .feed, location: bench.web.url("127.1.0.1", "/feed"), at: .current())
    var settings = CrawlBench.settings
    settings.asksRobotsForFeeds = heeds
    try await bench.crawl(settings) { $0.contains { $0.isItem || $0.isTrouble } }
    let error = try #require(try bench.ledger.sources().first).lastError
    #expect(error?.contains("robots.txt, line 2: Disallow: /feed") == (heeds ? true : nil))
    #expect(try await bench.web.paths(of: "127.1.0.1").contains("/feed") == !heeds)
  }

  /// A machine that handled the answer late asked for the file a day later than it may.
  @Test("The day for which a robots.txt counts begins when it is requested")
  func sentAt() async throws {
    let bench = try CrawlBench(["127.1.0.1/robots.txt": [.init(status: 404, wait: 1.5)]])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    let start = Timestamp.current()
    try await bench.crawl { $0.count >= 1 }
    let known = try #require(try bench.ledger.hosts("127.1.0.1").first?.robots.values.first)
    #expect(known.askedAt < start + .milliseconds(1400), "\(start) \(known.askedAt)")
  }

  @Test("A crawl-delay holds for the whole host")
  func crawlDelay() async throws {
    let bench = try CrawlBench(["127.1.0.1/robots.txt": Self.robots("User-agent: *\nCrawl-delay: 0.7")])
    defer { bench.web.stop() }
    try bench.add((1...3).map { bench.web.url("127.1.0.1", "/\($0)") })
    try await bench.crawl { $0.count >= 3 }
    let log = try await bench.web.log()
    #expect(log.count == 4)
    #expect(zip(log, log.dropFirst()).allSatisfy { $1.at - $0.at >= 0.65 })
  }

  @Test("A rule beyond the first 500 KiB of robots.txt is not read")
  func long() async throws {
    let bench = try CrawlBench(["127.1.0.1/robots.txt": Self.robots("User-agent: *\n{filler*60000}Disallow: /\n")])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    try await bench.crawl { $0.count >= 1 }
    #expect(try bench.ledger.frontier().done == 1)
  }
}
