import Fetching
import Foundation
import Launching
import News
import Synchronization
import Testing

@Suite("The crawler", .timeLimit(.minutes(1)))
struct CrawlerTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
  }

  /// Crawls until `count` items were fetched.
  private func crawl(untilItems count: Int, lease: Duration) async throws {
    let items = Atomic(0)
    let crawler = Crawler(
      ledger: ledger, mark: try ledger.signIn(LedgerTests.one),
      journal: try Journal(folder: place.path, instance: "crawler"),
      settings: CrawlerSettings(
        crawl: CrawlSettings(hostDelay: .zero, pulse: .milliseconds(20)), lease: lease)
    ) { event in
      if event.isItem { items.add(1, ordering: .relaxed) }
    }
    try await crawler.run { items.load(ordering: .relaxed) >= count }
  }

  @Test("A feed that answers slowly is requested once, and its claim outlives its lease while the fetcher lives")
  func slowFeed() async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    try ledger.add(
      LedgerTests.source, kind: .feed, location: server.address + "/slow-feed", at: Timestamp.current())
    // The lease runs out several times before the server answers.
    try await crawl(untilItems: 3, lease: .milliseconds(200))
    let polls = try await Fetcher.run {
      try await $0.fetch(FetchRequest(url: server.address + "/polls", home: server.address))
    }
    #expect(String(decoding: polls.body, as: UTF8.self) == "1")
    let book = try #require(try ledger.books().first)
    #expect(book.isBalanced)
    #expect(try ledger.frontier().done == 3)
    #expect(try ledger.sources().first?.lastError == nil)
  }

  @Test("What a fetcher had claimed is given back at its end")
  func givenBack() async throws {
    let server = try LocalServer()
    defer { server.process.stop() }
    try ledger.add(LedgerTests.source, kind: .list, location: "/list", at: Timestamp.current())
    let pages = (0..<40).map { Frontier.Candidate(url: server.address + "/page?\($0)") }
    try ledger.enqueue(pages, from: LedgerTests.source, at: Timestamp.current())
    try await crawl(untilItems: 5, lease: .seconds(20))
    let counts = try ledger.frontier()
    #expect(counts.claimed == 0)
    #expect(counts.done + counts.pending == 40 && counts.done >= 5)
  }
}
