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

  @Test("An address is fetched once, even if its title, with a count in it, and its date change at each poll")
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
    #expect(try ledger.enqueue([changed], from: source, at: Workplace.later(1)).known == 1)
    #expect(try due(1).isEmpty)
  }

  private func story(_ url: String, _ guid: String, _ title: String, _ published: String? = nil) -> Frontier.Candidate {
    Frontier.Candidate(url: url, entry: FeedEntry(title: title, published: published), guid: guid)
  }

  @Test("A story whose link changes under the same identity is one, unless the identity now names another story")
  func movingLink() throws {
    func add(_ candidate: Frontier.Candidate) throws -> Int {
      try ledger.enqueue([candidate], from: source, at: Workplace.start).added
    }
    #expect(try add(story("https://a.example/1", "x", "One", "2024")) == 1)
    #expect(try add(story("https://a.example/1-new-slug", "x", "One", "2025")) == 0)
    #expect(try add(story("https://a.example/1?s=77", "x", "One (4 comments)", "2024")) == 0)
    #expect(try add(story("https://a.example/2", "x", "Two", "2026")) == 1, "numbered by place")
    #expect(try add(story("https://a.example/3", "y", "One", "2024")) == 1)
    let other = SourceName(rawValue: "other")
    try ledger.add(other, kind: .feed, location: "g", at: Workplace.start)
    let elsewhere = story("https://b.example/1", "x", "One", "2024")
    #expect(try ledger.enqueue([elsewhere], from: other, at: Workplace.start).added == 1)
  }

  @Test("Where a story's first link failed, its new one is tried")
  func mendedLink() throws {
    try ledger.enqueue([story("https://a.example/1", "x", "One")], from: source, at: Workplace.start)
    let task = try #require(try due(0).first)
    try ledger.finish([(task, .failed(error: "the server answered 404"))])
    try ledger.enqueue([story("https://a.example/one", "x", "One")], from: source, at: Workplace.later(1))
    #expect(try due(1).map(\.url) == ["https://a.example/one"])
  }

  /// A page that came both by a feed and by its address was fetched twice, and got revisions back and forth.
  @Test("Addresses of one page are requested once, whatever source brings them")
  func onePage() throws {
    let other = SourceName(rawValue: "other")
    try ledger.add(other, kind: .feed, location: "g", at: Workplace.start)
    let addresses = [
      "https://a.example/n/1", "http://www.a.example:80/n/1/?utm_source=rss#top",
      "https://a.example/n/1#c",
    ]
    #expect(
      try ledger.enqueue(addresses.map { .init(url: $0) }, from: source, at: Workplace.start).added
        == 1)
    let entry = FeedEntry(title: "As another feed has it")
    let again = addresses.map { Frontier.Candidate(url: $0, entry: entry) }
    #expect(try ledger.enqueue(again, from: other, at: Workplace.start).known == 3)
    let task = try #require(try due(0).first)
    #expect(task.url == addresses[0] && task.source == source)
    try ledger.finish([(task, .item(LedgerTests.item(1)))])
    #expect(try ledger.enqueue(again, from: other, at: Workplace.later(1)).known == 3)
    #expect(try due(2).isEmpty)
  }

  @Test("A page that failed is requested again under another spelling of its address, but not for ever")
  func otherWriting() throws {
    var asked: [String] = []
    for second in 0..<40 {
      let url = second % 2 == 0 ? "http://a.example/1" : "https://a.example/1"
      try ledger.enqueue([.init(url: url)], from: source, at: Workplace.later(Double(second)))
      guard let task = try due(Double(second)).first else { continue }
      asked.append(task.url)
      try ledger.finish([(task, .failed(error: "no connection"))])
    }
    #expect(Array(asked.prefix(2)) == ["http://a.example/1", "https://a.example/1"])
    #expect(asked.count == 16)
  }

  @Test("An address that waits for a disabled source passes to the next source that brings it")
  func inherited() throws {
    let other = SourceName(rawValue: "other")
    try ledger.add(other, kind: .feed, location: "g", at: Workplace.start)
    let entry = FeedEntry(feedTitle: "News", title: "One")
    try ledger.enqueue([.init(url: "https://a.example/1", entry: entry)], from: source, at: Workplace.start)
    try ledger.setEnabled(false, source: source)
    #expect(
      try ledger.enqueue([.init(url: "https://a.example/1")], from: other, at: Workplace.start)
        .refreshed == 1)
    let tasks = try due(0)
    #expect(tasks.map(\.source) == [other])
    // A page that an operator added by its address lost what the feed had said, which made a revision.
    #expect(tasks.map(\.entry) == [entry])
  }

  @Test("A waiting address is found however it is spelled")
  func written() throws {
    try ledger.enqueue([.init(url: "https://a.example/1")], from: source, at: Workplace.start)
    #expect(
      try ledger.unfetched(url: "http://www.a.example/1/#x").map(\.url) == ["https://a.example/1"])
    #expect(try ledger.unfetched(url: "http://a.example/2").isEmpty)
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

  @Test("A source has one owner at a time")
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

  @Test("Hosts take turns, and one with enough in hand gets no more")
  func turns() throws {
    let many = (0..<100).map { Frontier.Candidate(url: "https://many.example/\($0)") }
    try ledger.enqueue(many + [Frontier.Candidate(url: "https://few.example/")], from: source, at: Workplace.start)
    let first = try due(0)
    #expect(first.contains { $0.url == "https://few.example/" })
    #expect(first.count { $0.url.hasPrefix("https://many.example/") } == 8)
    let none = try ledger.dueFetches(
      limit: 10, as: LedgerTests.one, lease: .seconds(60), at: Workplace.later(1), waiting: ["many.example": 8])
    #expect(none.isEmpty)
  }

  @Test("The addresses of a disabled source wait until it is enabled again")
  func disabled() throws {
    try ledger.enqueue([Frontier.Candidate(url: "https://a/")], from: source, at: Workplace.start)
    try ledger.setEnabled(false, source: source)
    #expect(try due(0).isEmpty)
    try ledger.setEnabled(true, source: source)
    #expect(try due(1).count == 1)
  }

  /// A page that crashed its fetcher was requested again after each start, and so ended the fetcher for good.
  @Test("An address that three fetchers held when they died is set aside until an operator retries it")
  func setAside() async throws {
    try ledger.enqueue([Frontier.Candidate(url: "https://killer/")], from: source, at: Workplace.start)
    let marks = try (0..<3).map { try ledger.signIn(Owner(rawValue: "fetcher \($0)")) }
    for (death, mark) in marks.enumerated() {
      let tasks = try due(Double(death) * 100, mark.owner)
      #expect(try await ledger.begin(tasks, as: mark) == [true])
    }
    #expect(try ledger.frontier().setAside == 0)
    #expect(try due(300, LedgerTests.one).isEmpty)
    withExtendedLifetime(marks) {}
    #expect(try ledger.frontier().setAside == 1)
    let listed = try ledger.unfetched(.setAside)
    #expect(listed.map(\.url) == ["https://killer/"])
    #expect(listed.first?.reason?.hasPrefix("set aside: 3 times a fetcher died") == true)
    // What its feed says comes from a stranger.
    let changed = Frontier.Candidate(url: "https://killer/", entry: FeedEntry(title: "New"))
    #expect(try ledger.enqueue([changed], from: source, at: Workplace.later(301)).known == 1)
    #expect(try ledger.retrySetAside(at: Workplace.later(302)) == 1)
    #expect(try due(303).count == 1)
  }

  @Test("An address that only waited for its turn is no suspect, and suspects are requested one by one")
  func suspects() async throws {
    let pages = (0..<6).map { Frontier.Candidate(url: "https://host-\($0)/") }
    try ledger.enqueue(pages, from: source, at: Workplace.start)
    let tasks = try due(0)
    #expect(tasks.count == 6)
    let marks = try [LedgerTests.one, LedgerTests.two].map(ledger.signIn)
    _ = try await ledger.begin(Array(tasks.prefix(3)), as: marks[0])
    // The fetcher dies: three were in hand.
    let second = try due(100, LedgerTests.two)
    #expect(second.count == 4, "three innocents and one suspect")
    _ = try await ledger.begin(second, as: marks[1])
    try ledger.finish(second.map { ($0, .unchanged) })
    #expect(try due(101, LedgerTests.two).count == 1)
    #expect(try due(102, LedgerTests.two).isEmpty)
    withExtendedLifetime(marks) {}
  }

  @Test("A fetcher that ends in order leaves no suspects, nor does one that lives on past its lease")
  func orderly() async throws {
    try ledger.enqueue([Frontier.Candidate(url: "https://a/")], from: source, at: Workplace.start)
    let mark = try ledger.signIn(LedgerTests.one)
    for round in 0..<4 {
      #expect(try await ledger.begin(try due(Double(round)), as: mark) == [true])
      try ledger.releaseFetches(of: LedgerTests.one)
    }
    for round in 1..<5 {
      let tasks = try due(Double(round) * 100)
      #expect(tasks.count == 1)
      _ = try await ledger.begin(tasks, as: mark)
    }
  }

  @Test("All addresses in hand are suspects, also if they are more than the owner's file had room for at first")
  func manyInHand() async throws {
    let pages = (0..<600).map { Frontier.Candidate(url: "https://host-\($0)/") }
    try ledger.enqueue(pages, from: source, at: Workplace.start)
    func due(_ owner: Owner, _ seconds: Double) throws -> [Frontier.Task] {
      // A claim looks at 512 addresses.
      try (0..<2).flatMap { _ in
        try ledger.dueFetches(limit: 600, as: owner, lease: .seconds(60), at: Workplace.later(seconds))
      }
    }
    let tasks = try due(LedgerTests.one, 0)
    let mark = try ledger.signIn(LedgerTests.one)
    #expect(try await ledger.begin(tasks, as: mark).count == 600)
    try ledger.finish(tasks.dropFirst(550).map { ($0, .retry(at: Workplace.start, error: "busy")) })
    for task in tasks.dropFirst(550) { ledger.letGo(task, as: mark) }
    #expect(try due(LedgerTests.one, 1).count == 50, "claimed once more, but not in hand again")
    #expect(try due(LedgerTests.two, 100).count == 51, "fifty innocents and one suspect")
    withExtendedLifetime(mark) {}
  }

  @Test("An address that its source's end took from the fetcher is not requested, and one in hand stays its fetcher's")
  func takenAway() async throws {
    try ledger.enqueue((0..<3).map { .init(url: "https://host-\($0)/") }, from: source, at: Workplace.start)
    let tasks = try due(0)
    let mark = try ledger.signIn(LedgerTests.one)
    #expect(try await ledger.begin([tasks[0]], as: mark) == [true])
    try ledger.setEnabled(false, source: source)
    #expect(try ledger.frontier().claimed == 1)
    #expect(try await ledger.begin([tasks[1]], as: mark) == [false])
    try ledger.setEnabled(true, source: source)
    #expect(Set(try due(1, LedgerTests.two).map(\.url)) == ["https://host-1/", "https://host-2/"])
    #expect(try await ledger.begin([tasks[1]], as: mark) == [false], "another has it now")
    try ledger.remove(source, at: Workplace.later(2))
    #expect(try ledger.frontier().claimed == 1)
    withExtendedLifetime(mark) {}
  }
}
