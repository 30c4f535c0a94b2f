import Fetching
import Foundation
import News
import Testing

@Suite("The frontier")
struct FrontierTests {
  let place: Workplace
  let ledger: Ledger
  let source = LedgerTests.source

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    try ledger.add(source, kind: .feed, location: "f", at: Workplace.start)
  }

  private func due(_ seconds: Double, _ owner: Owner = LedgerTests.one) throws -> [Frontier.Task] {
    try ledger.dueFetches(limit: 10, as: owner, lease: .seconds(60), at: Workplace.later(seconds))
  }

  @Test("An address is fetched once, and again only when its entry changes")
  func refresh() throws {
    let entry = FeedEntry(title: "One", updated: "2023")
    let candidate = Frontier.Candidate(url: "https://a/", entry: entry)
    #expect(try ledger.enqueue([candidate], from: source, at: Workplace.start).added == 1)
    #expect(try ledger.enqueue([candidate], from: source, at: Workplace.start).known == 1)
    let task = try #require(try due(0).first)
    #expect(task.entry == entry)
    try ledger.finish([(task, .item(LedgerTests.item(1)))])
    #expect(try ledger.frontier().done == 1)
    #expect(try ledger.total()[.queued] == 1)
    #expect(try ledger.enqueue([candidate], from: source, at: Workplace.start).known == 1)
    let changed = Frontier.Candidate(url: "https://a/", entry: FeedEntry(title: "One", updated: "2024"))
    #expect(try ledger.enqueue([changed], from: source, at: Workplace.later(1)).refreshed == 1)
    #expect(try due(1).map(\.entry?.updated) == ["2024"])
  }

  @Test("An address whose fetcher died is taken by another after the lease")
  func lease() throws {
    try ledger.enqueue([Frontier.Candidate(url: "https://a/")], from: source, at: Workplace.start)
    #expect(try due(0).count == 1)
    #expect(try due(59, LedgerTests.two).isEmpty)
    #expect(try due(60, LedgerTests.two).count == 1)
    try ledger.releaseFetches(of: LedgerTests.two)
    #expect(try due(61).count == 1)
  }

  @Test("A failed fetch is tried again at its time, and counted when given up")
  func failure() throws {
    try ledger.enqueue([Frontier.Candidate(url: "https://a/")], from: source, at: Workplace.start)
    var task = try #require(try due(0).first)
    try ledger.finish([(task, .retry(at: Workplace.later(100), error: "timed out"))])
    #expect(try due(99).isEmpty)
    task = try #require(try due(100).first)
    #expect(task.tries == 1)
    try ledger.finish([(task, .failed(error: "gone"))])
    #expect(try ledger.frontier(of: source).failed == 1)
    #expect(try due(1000).isEmpty)
  }

  @Test("One owner at a time has a source")
  func sources() throws {
    func claim(_ owner: Owner, _ seconds: Double) throws -> SourceName? {
      try ledger.claimSource(of: [.feed], as: owner, lease: .seconds(60), at: Workplace.later(seconds))?.name
    }
    #expect(try claim(LedgerTests.one, 0) == source)
    #expect(try claim(LedgerTests.one, 1) == nil, "what is under way is not due, not even for its owner")
    #expect(try claim(LedgerTests.two, 59) == nil)
    #expect(try claim(LedgerTests.two, 61) == source)
    #expect(throws: LedgerError.self) {
      try ledger.release(source, as: LedgerTests.one, cursor: "lost", nextAt: Workplace.later(100))
    }
    try ledger.release(source, as: LedgerTests.two, cursor: "etag", nextAt: Workplace.later(100))
    #expect(try ledger.sources().map(\.cursor) == ["etag"])
    #expect(try claim(LedgerTests.one, 99) == nil)
    #expect(try claim(LedgerTests.one, 100) == source)
    try ledger.setEnabled(false, source: source)
    #expect(try claim(LedgerTests.one, 500) == nil)
  }
}
