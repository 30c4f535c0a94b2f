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
}
