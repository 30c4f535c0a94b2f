import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("What operators' pages list")
struct ListingTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    try ledger.add(LedgerTests.source, kind: .feed, location: "f", at: Workplace.start)
    try ledger.enter((0..<20).map { LedgerTests.item($0) }, from: LedgerTests.source)
    _ = try ledger.claim(
      within: Window(items: 20, bytes: 1 << 30), as: LedgerTests.one, at: Workplace.later(1))
    _ = try ledger.settle(
      (0..<10).map { LedgerTests.receipt(LedgerTests.item($0).id, $0 < 3 ? .rejected : .stored, Double($0)) },
      at: Workplace.later(20))
  }

  @Test("The last items of a source, and those that were refused, the last first")
  func items() throws {
    #expect(
      try ledger.lastItems(of: LedgerTests.source, limit: 3).map(\.url).map { $0.suffix(2) } == ["19", "18", "17"])
    #expect(try ledger.lastItems(of: SourceName(rawValue: "none")).isEmpty)
    #expect(try ledger.lastRefused().map(\.url).map { $0.suffix(2) } == ["/2", "/1", "/0"])
    #expect(try ledger.troubled(atAddress: "https://example.org/1").map(\.state) == [.rejected])
    #expect(try ledger.troubled(atAddress: "https://example.org/5").isEmpty)
    #expect(try ledger.lastFetch(of: LedgerTests.source) != nil)
    #expect(try ledger.lastFetch(of: SourceName(rawValue: "nobody")) == nil)
  }

  @Test("A source's stories a day are those of the last week, or of its days so far")
  func rhythm() throws {
    let source = try #require(try ledger.sources().first { $0.name == LedgerTests.source })
    let fetched = try #require(try ledger.lastFetch(of: source.name))
    func rate(_ days: Int64) throws -> Double {
      try ledger.storiesADay(of: source, at: Timestamp(milliseconds: fetched.milliseconds + days * 86_400_000))
    }
    #expect(try rate(0) == 20)
    #expect(abs(try rate(4) - 5) < 0.1)
    #expect(try rate(8) == 0)
  }

  @Test("A missing archive is reported once something was stored, and a ledger without receipts is seen to be new")
  func lost() throws {
    #expect(try ledger.hasReceipts())
    #expect(try ledger.missingArchive(at: place.path + "/none").map { $0.contains("resend --missing") } == [true])
    #expect(try ledger.missingArchive(at: place.write("archive.sqlite", [0])).isEmpty)
    let fresh = try Ledger(folder: place.path + "/fresh")
    #expect(try !fresh.hasReceipts() && fresh.missingArchive(at: place.path + "/none").isEmpty)
  }

  @Test("The stations of a receipt are kept with the item, and cleared when it is sent again")
  func hops() throws {
    let item = LedgerTests.item(12).id
    let hops = [
      Hop(stage: .clean, instance: "clean at home", milliseconds: 12.5),
      Hop(stage: .extract, instance: "e-1", milliseconds: 0.25),
    ]
    let receipt = Receipt(item: item, outcome: .stored, stage: .store, time: Workplace.later(30))
    _ = try ledger.settle([Answer(receipt, to: 1, past: hops)], at: Workplace.later(30))
    #expect(try ledger.trace(of: item)?.hops == hops)
    try ledger.resend([item])
    #expect(try ledger.trace(of: item)?.hops.isEmpty == true)
    #expect(try ledger.trace(of: LedgerTests.item(13).id)?.hops.isEmpty == true)
  }

  @Test("Addresses that wait and that were given up are counted by source")
  func unfetched() throws {
    try ledger.enqueue(
      (0..<5).map { Frontier.Candidate(url: "https://example.org/new/\($0)") }, from: LedgerTests.source,
      at: Workplace.start)
    let tasks = try ledger.dueFetches(limit: 2, as: LedgerTests.one, lease: .seconds(60), at: Workplace.later(1))
    try ledger.finish([(tasks[0], .failed(error: "the server said 410"))])
    let counts = try ledger.unfetchedCounts()[LedgerTests.source]
    #expect(counts?.waiting == 4 && counts?.givenUp == 1)
    #expect(try ledger.someGivenUp().map(\.reason) == ["the server said 410"])
  }

  @Test("Each list is read by an index")
  func indexes() throws {
    for query in [
      "SELECT * FROM item WHERE source = 1 ORDER BY seq DESC LIMIT 5",
      "SELECT * FROM item WHERE state IN (6, 7) ORDER BY endedAt DESC LIMIT 5",
      "SELECT * FROM item WHERE url = 'x' AND state IN (2, 6, 7) ORDER BY seq LIMIT 5",
    ] {
      let plan = try Command("sqlite3", [place.path + "/ledger.sqlite", "EXPLAIN QUERY PLAN " + query]).output
      #expect(plan.contains("USING INDEX item") && !plan.contains("SCAN item\n"), "\(query): \(plan)")
    }
  }

  @Test("Opening a ledger for reading neither creates nor changes it")
  func reading() throws {
    #expect(throws: LedgerError.self) { try Ledger(readingFrom: place.path + "/none") }
    #expect(!FileManager.default.fileExists(atPath: place.path + "/none"))
    let reading = try Ledger(readingFrom: place.path)
    #expect(try reading.total() == ledger.total())
    #expect(throws: LedgerError.self) { try reading.setEnabled(false, source: LedgerTests.source) }
    #expect(try ledger.sources().first?.isEnabled == true)
  }

  @Test("A removed source brings nothing more and keeps its books; one that never brought anything is deleted")
  func removal() throws {
    try ledger.enqueue(
      [Frontier.Candidate(url: "https://example.org/new")], from: LedgerTests.source, at: Workplace.start)
    let empty = SourceName(rawValue: "empty")
    try ledger.add(empty, kind: .feed, location: "e", at: Workplace.start)
    try ledger.remove(empty, at: Workplace.later(1))
    try ledger.remove(LedgerTests.source, at: Workplace.later(1))
    #expect(try ledger.sources().map(\.name) == [LedgerTests.source])
    #expect(try ledger.sources().first?.isEnabled == false)
    #expect(try ledger.books().first?.fetched == 20)
    #expect(try ledger.books() == ledger.audit())
    #expect(
      try ledger.dueFetches(limit: 5, as: LedgerTests.one, lease: .seconds(60), at: Workplace.later(2)).isEmpty)
    #expect(throws: LedgerError.self) { try ledger.remove(empty, at: Workplace.later(2)) }
    // It was resumed like a paused one.
    #expect(throws: LedgerError.self) { try ledger.setEnabled(true, source: LedgerTests.source) }
    #expect(try ledger.names(of: .all).isEmpty && ledger.sources().first?.isRemoved == true)
    try ledger.add(LedgerTests.source, kind: .files, location: "/pages", at: Workplace.later(3))
    #expect(try ledger.sources().first.map { $0.isEnabled && !$0.isRemoved } == true)
  }

  /// The row of a source that is removed is given to the next, and a running fetcher kept the old name for it.
  @Test("A source that takes the place of a removed one has its own name in a ledger that is open")
  func reused() throws {
    let (typo, right) = (SourceName(rawValue: "typo"), SourceName(rawValue: "right"))
    try ledger.add(typo, kind: .page, location: "https://a.example/x", at: Workplace.start)
    try ledger.enqueue([Frontier.Candidate(url: "https://a.example/x")], from: typo, at: Workplace.start)
    let first = try ledger.dueFetches(limit: 9, as: LedgerTests.one, lease: .seconds(60), at: Workplace.start)
    #expect(first.map(\.source).contains(typo))
    try ledger.finish(first.map { ($0, .unchanged) })
    try ledger.remove(typo, at: Workplace.later(1))
    try ledger.add(right, kind: .page, location: "https://b.example/y", at: Workplace.later(2))
    try ledger.enqueue([Frontier.Candidate(url: "https://b.example/y")], from: right, at: Workplace.later(2))
    let next = try ledger.dueFetches(limit: 9, as: LedgerTests.one, lease: .seconds(60), at: Workplace.later(3))
    #expect(next.map(\.source) == [right])
  }

  @Test("A removed feed comes back with a list that an operator adds, not because a page names it")
  func removedFeed() throws {
    let feed = DetectedSource.address("https://a.example/feed", kind: .feed)
    let name = try ledger.add(feed, at: Workplace.start)
    try ledger.enter([LedgerTests.item(900)], from: name)
    try ledger.remove(name, at: Workplace.later(1))
    try ledger.subscribe(to: [feed], at: Workplace.later(2))
    #expect(try ledger.source(named: name)?.isRemoved == true)
    let list = try SubscriptionList(Array("<opml><body><outline xmlUrl='https://a.example/feed'/></body></opml>".utf8))
    #expect(try ledger.add(list, from: LedgerTests.source, at: Workplace.later(3)).added == [name])
    #expect(try ledger.source(named: name)?.isPolled == true)
  }

  @Test("What rests is told by host, until when and why; what a paused source has is not waited for")
  func outstanding() throws {
    let source = LedgerTests.source
    try ledger.enqueue(
      ["https://a.example/1", "https://a.example/2", "https://b.example/1"].map { Frontier.Candidate(url: $0) },
      from: source, at: Workplace.start)
    let due = try ledger.dueFetches(limit: 9, as: LedgerTests.one, lease: .seconds(60), at: Workplace.start)
    #expect(try ledger.outstanding(at: Workplace.start).due == 3)
    let wall = Frontier.Ending.postponed(until: Workplace.later(900), error: "the wall stands there")
    try ledger.finish(due.map { ($0, $0.url.contains("a.example") ? wall : .unchanged) })
    let outstanding = try ledger.outstanding(at: Workplace.later(1))
    #expect(outstanding.due == 0 && outstanding.rests.count == 1)
    let rest = try #require(outstanding.rests.first)
    #expect(rest.host == "a.example" && rest.addresses == 2 && rest.until == Workplace.later(900))
    #expect(rest.reason == "the wall stands there")
    try ledger.setEnabled(false, source: source)
    #expect(try ledger.outstanding(at: Workplace.later(1)).rests.isEmpty)
  }

  /// One address's reason stood beside another's time, and what rested was not counted while something was due.
  @Test("What rests has time and reason of the address that is asked first, and is counted beside what is due")
  func soonest() throws {
    let endings: [String: Frontier.Ending] = [
      "https://a.example/1": .retry(at: Workplace.later(300), error: "timed out"),
      "https://a.example/2": .retry(at: Workplace.later(60), error: "refused"),
    ]
    let addresses = endings.keys.sorted() + ["https://b.example/1"]
    try ledger.enqueue(
      addresses.map { Frontier.Candidate(url: $0) }, from: LedgerTests.source, at: Workplace.start)
    let due = try ledger.dueFetches(limit: 9, as: LedgerTests.one, lease: .seconds(60), at: Workplace.start)
    try ledger.finish(due.compactMap { task in endings[task.url].map { (task: task, ending: $0) } })
    let outstanding = try ledger.outstanding(at: Workplace.later(1), withRests: true)
    #expect(outstanding.due == 1 && outstanding.resting == 2)
    let rest = try #require(outstanding.rests.first)
    #expect(rest.until == Workplace.later(60) && rest.reason == "refused")
    #expect(try ledger.outstanding(at: Workplace.later(1)).rests.isEmpty, "not asked for")
  }
}
