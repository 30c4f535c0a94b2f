import Fetching
import News
import Testing

extension FrontierTests {
  @Test(
    "A feed that three fetchers were reading when they died is set aside, and tried again after six hours, or when it is enabled"
  )
  func deadlyFeed() throws {
    func claim(_ owner: String, _ seconds: Double) throws -> SourceName? {
      try ledger.claimSource(
        of: [.feed], as: Owner(rawValue: owner), lease: .seconds(20), at: Workplace.later(seconds))?.name
    }
    #expect(try claim("a", 0) == source)
    #expect(try claim("b", 100) == source)
    #expect(try claim("c", 200) == source)
    #expect(try claim("d", 300) == nil)
    let found = try #require(try ledger.sources().first)
    #expect(found.isSetAside && found.lastError?.contains("chapar sources resume") == true)
    // Kills in a row set innocent feeds aside, and nobody looked: the stories of days were lost.
    let rested = 300.0 + 6 * 3600
    #expect(try claim("e", rested - 1) == nil)
    #expect(try claim("e", rested) == source)
    #expect(try claim("f", rested + 100) == nil, "one more death is enough")
    try ledger.setEnabled(false, source: source)
    #expect(try claim("f", rested + 101 + 6 * 3600) == nil, "an operator's pause lasts")
    try ledger.setEnabled(true, source: source)
    #expect(try claim("f", rested + 102 + 6 * 3600) == source)
    try ledger.release(
      source, as: Owner(rawValue: "f"), cursor: nil, nextAt: Workplace.later(rested + 103 + 6 * 3600))
    #expect(try claim("g", rested + 104 + 6 * 3600) == source)
    #expect(try ledger.sources().first?.isSetAside == false)
  }

  /// The log said "the lease ran out; nobody holds it now", as if something were slow.
  @Test("A source that is added again while it is read is told as that, and nothing is written twice")
  func addedAgain() throws {
    let owner = Owner(rawValue: "a")
    func claim(_ seconds: Double) throws -> SourceName? {
      try ledger.claimSource(of: [.feed], as: owner, lease: .seconds(20), at: Workplace.later(seconds))?.name
    }
    func release(_ cursor: String) throws {
      try ledger.release(source, as: owner, cursor: cursor, nextAt: Workplace.later(1000))
    }
    #expect(try claim(0) == source)
    let location = try #require(try ledger.sources().first).location
    try ledger.add(source, kind: .feed, location: location, at: Workplace.later(1))
    #expect(try claim(1) == source)
    try release("first")
    let error = #expect(throws: LedgerError.self) { try release("second") }
    let lost = try #require(error?.cause as? LostLease)
    #expect(lost.holder == nil && lost.description.contains("added again"))
    #expect(try ledger.sources().first?.cursor == "first")
  }

  /// It was "taken in", and nothing else.
  @Test("A page's source tells why its own address was given up, until that is fetched, or added again")
  func lostPage() throws {
    let (page, owner) = (SourceName(rawValue: "page"), LedgerTests.one)
    let addresses = ["https://a.example/lost", "https://a.example/linked"]
    try ledger.add(page, kind: .page, location: addresses[0], at: Workplace.start)
    _ = try ledger.claimSource(of: [.page], as: owner, lease: .seconds(60), at: Workplace.start)
    try ledger.enqueue(addresses.map { Frontier.Candidate(url: $0) }, from: page, at: Workplace.start)
    try ledger.release(page, as: owner, cursor: nil, nextAt: Workplace.start, finishedAt: Workplace.start)
    let tasks = try ledger.dueFetches(limit: 9, as: owner, lease: .seconds(60), at: Workplace.start)
    #expect(tasks.count == 2)
    func error(after ending: Frontier.Ending, of number: Int = 0) throws -> String? {
      try ledger.finish(tasks.filter { $0.url == addresses[number] }.map { ($0, ending) })
      return try ledger.source(named: page)?.lastError
    }
    #expect(try error(after: .failed(error: "404"), of: 1) == nil, "not the source's own")
    #expect(try error(after: .retry(at: Workplace.later(9), error: "too slow")) == nil)
    #expect(try error(after: .failed(error: "404")) == "could not be fetched: 404")
    #expect(try error(after: .unchanged) == nil)
    let refusal = Frontier.RefusedPage(state: .filtered, reason: "marked noarchive")
    #expect(try error(after: .refused(LedgerTests.item(1), refusal)) == "was refused: marked noarchive")
    try ledger.add(page, kind: .page, location: addresses[0], at: Workplace.later(1))
    #expect(try ledger.source(named: page)?.lastError == nil)
    #expect(try error(after: .failed(error: "404")) == nil, "it was added again, and is fetched again")
  }
}
