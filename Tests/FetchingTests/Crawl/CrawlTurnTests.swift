import Fetching
import News
import Testing

@Suite("The turn to crawl", .timeLimit(.minutes(1)))
struct CrawlTurnTests {
  private static let pages = (1...6).map { "/\($0)" }

  private func bench() throws -> CrawlBench {
    let bench = try CrawlBench(["*/robots.txt": [.init(status: 404)]])
    try bench.add(Self.pages.map { bench.web.url("127.1.0.1", $0) })
    return bench
  }

  private var settings: CrawlerSettings {
    var settings = CrawlBench.settings
    settings.crawl.hostDelay = .milliseconds(1500)
    return settings
  }

  /// After a restart a host was asked at once, whatever its pause.
  @Test("A host's pause outlasts a restart, also one after a kill that saved nothing")
  func restart() async throws {
    let bench = try bench()
    defer { bench.web.stop() }
    for end in 1...3 { try await bench.crawl(settings) { $0.count(where: \.isItem) >= (end == 1 ? 1 : 2) } }
    let log = try await bench.web.log()
    #expect(log.count >= 6)
    for (former, next) in zip(log, log.dropFirst()) { #expect(next.at - former.at > 1.4, "\(log)") }
  }

  /// Two fetchers of one ledger asked a host at the same time, at twice its rate.
  @Test("Of two fetchers one crawls; when it ends, the other goes on, and keeps the pause")
  func two() async throws {
    let bench = try bench()
    defer { bench.web.stop() }
    async let first = bench.crawl(settings) { $0.count(where: \.isItem) >= 2 }
    async let second = bench.crawl(settings, as: Owner(rawValue: "two")) { $0.count(where: \.isItem) >= 2 }
    let items = try await [first, second].map { $0.count(where: \.isItem) }
    #expect(items == [2, 2])
    let log = try await bench.web.log()
    // The robots.txt is asked once: what one learned, the other reads from the ledger.
    #expect(log.count { $0.path == "/robots.txt" } == 1)
    for (former, next) in zip(log, log.dropFirst()) { #expect(next.at - former.at > 1.4, "\(log)") }
  }

  /// A `kill -9` within a second of the answer lost it.
  @Test("What a host demands is saved at once, so that a kill in the next moment doesn't lose it")
  func rest() async throws {
    let bench = try CrawlBench(["*/1": [.init(status: 503, headers: ["Retry-After": "60"])]])
    defer { bench.web.stop() }
    try bench.add([bench.web.url("127.1.0.1", "/1")])
    let ledger = bench.ledger
    try await bench.crawl { events in
      guard !events.isEmpty else { return false }
      let reason = try ledger.hosts("127.1.0.1").first?.pace.restReason
      #expect(reason?.contains("Retry-After") == true)
      return true
    }
  }
}
