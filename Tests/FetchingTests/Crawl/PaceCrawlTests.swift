import Fetching
import News
import Testing

@Suite("The crawler's pace", .timeLimit(.minutes(2)))
struct PaceCrawlTests {
  @Test("Retry-After as a date is measured by the server's own clock, and holds for the whole host")
  func serverClock() async throws {
    // The server's clock is a day ahead; by ours its date would be a day away.
    let bench = try CrawlBench(
      ["127.1.0.1/1": [.init(status: 503, headers: ["Retry-After": "{date+3}"], times: 1)]], clock: 86_400)
    defer { bench.web.stop() }
    try bench.add(["/1", "/2"].map { bench.web.url("127.1.0.1", $0) })
    try await bench.crawl { $0.contains { $0.isItem } }
    let log = try await bench.web.log().filter { $0.path != "/robots.txt" }
    #expect(log.map(\.path) == ["/1", "/2"])
    #expect(log[1].at - log[0].at >= 1.9 && log[1].at - log[0].at < 15)
  }

  @Test("A host that is slow is requested less often: at twice the time that it takes to answer")
  func slow() async throws {
    let bench = try CrawlBench([
      "*/1": [.init(wait: 0.6)], "*/2": [.init(wait: 0.6)], "*/robots.txt": [.init(status: 404, wait: 0.6)],
    ])
    defer { bench.web.stop() }
    try bench.add(["/1", "/2"].map { bench.web.url("127.1.0.1", $0) })
    try await bench.crawl { $0.count >= 2 }
    let log = try await bench.web.log()
    #expect(log.map(\.path) == ["/robots.txt", "/1", "/2"])
    #expect(zip(log, log.dropFirst()).allSatisfy { $1.at - ($0.until ?? 0) >= 1.1 })
  }

  @Test("A host that fails is requested less and less often, and more often again step by step")
  func failing() async throws {
    var answers: [String: [SmallWeb.Answer]] = [:]
    for page in 1...3 { answers["127.1.0.1/\(page)"] = [.init(status: 500)] }
    let bench = try CrawlBench(answers)
    defer { bench.web.stop() }
    try bench.add((1...5).map { bench.web.url("127.1.0.1", "/\($0)") })
    try await bench.crawl(atMost: .seconds(40)) { $0.count >= 5 }
    let log = try await bench.web.log().filter { $0.path != "/robots.txt" }
    let gaps = zip(log, log.dropFirst()).map { $1.at - $0.at }
    #expect(gaps.count >= 4)
    // 2 s, 4 s, 8 s after failures, 6 s after a good answer.
    for (gap, wanted) in zip(gaps, [2.0, 4, 8, 6]) { #expect(abs(gap - wanted) < 0.9) }
  }

  @Test("Hosts that hang, drip or redirect for ever take a slot each, and hold up no other host")
  func hostile() async throws {
    let bench = try CrawlBench([
      "127.1.0.1/1": [.init(wait: 100)], "127.1.0.2/1": [.init(headers: ["Content-Length": "100000"], drip: true)],
      "127.1.0.3/1": [.init(status: 302, headers: ["Location": "/1?a"])],
      "127.1.0.3/1?a": [.init(status: 302, headers: ["Location": "/1"])],
    ])
    defer { bench.web.stop() }
    try bench.add((1...3).map { bench.web.url("127.1.0.\($0)", "/1") })
    try bench.add((10...29).map { bench.web.url("127.1.0.\($0)", "/1") }, to: "good")
    var settings = CrawlBench.settings
    settings.crawl.concurrency = 4
    let start = ContinuousClock.now
    try await bench.crawl(settings) { $0.filter(\.isItem).count >= 20 }
    #expect(start.duration(to: .now) < .seconds(12))
    #expect(try bench.ledger.total()[.queued] == 20)
  }

  @Test("A host that sends without end costs one slot, and little more than the body's limit")
  func flood() async throws {
    let bench = try CrawlBench(["127.1.0.1/1": [.init(flood: true)]])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    try bench.add((10...19).map { bench.web.url("127.1.0.\($0)", "/1") }, to: "good")
    var settings = CrawlBench.settings
    settings.crawl.concurrency = 2
    settings.fetch.bodyLimit = 2 << 20
    let start = ContinuousClock.now
    try await bench.crawl(settings) { $0.count >= 11 }
    #expect(start.duration(to: .now) < .seconds(12))
    #expect(try bench.ledger.total()[.queued] == 10)
    #expect(try bench.ledger.unfetched(.failed).first?.reason?.hasPrefix("too-large") == true)
    let log = try await bench.web.log().filter { $0.host == "127.1.0.1" && $0.path == "/1" }
    // What the sockets of both sides hold (4 MiB and 6 MiB at most) comes on top.
    #expect(log.count == 1 && log.allSatisfy { ($0.sent ?? 0) < settings.fetch.bodyLimit + 12 << 20 })
  }

  @Test("A list of 2,000 pages of one host leaves the others their turns")
  func longList() async throws {
    let bench = try CrawlBench([:])
    defer { bench.web.stop() }
    try bench.add((0..<2000).map { bench.web.url("127.1.0.1", "/\($0)") }, to: "long")
    for host in 10...29 {
      try bench.add((0..<3).map { bench.web.url("127.1.0.\(host)", "/\($0)") }, to: "short-\(host)")
    }
    var settings = CrawlBench.settings
    settings.crawl.hostDelay = .milliseconds(100)
    let start = ContinuousClock.now
    try await bench.crawl(settings) { $0.filter { $0.isItem && $0.source?.rawValue != "long" }.count >= 60 }
    #expect(start.duration(to: .now) < .seconds(10))
  }

  @Test("Fifty hosts get fifty pages a second at the default delay")
  func fifty() async throws {
    let bench = try CrawlBench([:])
    defer { bench.web.stop() }
    try bench.add((1...50).flatMap { host in (0..<20).map { bench.web.url("127.1.0.\(host)", "/\($0)") } })
    var settings = CrawlBench.settings
    settings.crawl.hostDelay = .seconds(1)
    let events = try await bench.crawl(settings, atMost: .seconds(12)) { _ in false }
    let log = try await bench.web.log()
    let first = try #require(log.first).at
    // From the third second on, when each has been asked for its robots.txt.
    let counted = log.filter { $0.path != "/robots.txt" && $0.at >= first + 2 && $0.at < first + 10 }
    #expect(counted.count >= 8 * 45)
    #expect(!events.contains { $0.isTrouble })
    for host in 1...50 {
      let times = log.filter { $0.host == "127.1.0.\(host)" }.map(\.at)
      #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 0.95 })
    }
  }

  @Test("Thirty hosts that redirect to one are requested at the pace of that one")
  func oneBehindMany() async throws {
    var answers: [String: [SmallWeb.Answer]] = [:]
    for host in 1...30 {
      answers["127.1.1.\(host)/1"] = [.init(status: 302, headers: ["Location": "http://127.1.0.1:{port}/\(host)"])]
    }
    let bench = try CrawlBench(answers)
    defer { bench.web.stop() }
    try bench.add((1...30).map { bench.web.url("127.1.1.\($0)", "/1") })
    var settings = CrawlBench.settings
    settings.crawl.hostDelay = .milliseconds(200)
    try await bench.crawl(settings) { $0.filter(\.isItem).count >= 30 }
    let times = try await bench.web.log().filter { $0.host == "127.1.0.1" }.map(\.at)
    #expect(times.count == 31)
    // As the server notes them, on a machine with other work.
    #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= 0.15 }, "\(times)")
  }
}
