import Fetching
import News
import Testing

@Suite("Whose turn it is in the frontier")
struct FrontierRoundTests {
  private let place: Workplace
  private let ledger: Ledger
  private static let names = ["a", "b", "c"].map(SourceName.init(rawValue:))

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    for name in Self.names {
      try ledger.add(name, kind: .feed, location: "https://\(name).example/feed", at: Workplace.start)
    }
  }

  private func add(_ urls: [String], to source: Int, at seconds: Double = 0) throws {
    try ledger.enqueue(
      urls.map { Frontier.Candidate(url: $0) }, from: Self.names[source], at: Workplace.later(seconds))
  }

  private func due(_ limit: Int, at seconds: Double = 0) throws -> [String] {
    try ledger.dueFetches(
      limit: limit, as: LedgerTests.one, lease: .seconds(1000), at: Workplace.later(seconds)
    ).map(\.url)
  }

  /// With 100,000 addresses waiting for later, a quiet fetcher counted them all fifty times a second: 61 % of a core.
  @Test("An address that is due is found at the first look, however many wait for later")
  func needle() throws {
    try add((0..<2000).map { "https://host\($0).example/" }, to: 0, at: 5000)
    try add(["https://z.example/"], to: 1)
    #expect(try due(10) == ["https://z.example/"])
    #expect(try due(10).isEmpty)
  }

  @Test("While few are due, the first of each source comes before the second of any")
  func few() throws {
    try add((0..<100).map { "https://host\($0).example/" }, to: 0)
    try add(["https://x.example/1", "https://y.example/2"], to: 1, at: 1)
    try ledger.setEnabled(false, source: Self.names[2])
    try add(["https://w.example/"], to: 2)
    let first = try due(4, at: 2)
    #expect(
      Set(first)
        == ["https://host0.example/", "https://host1.example/", "https://x.example/1", "https://y.example/2"])
  }

  @Test("While many are due, each is taken once, a disabled source's not at all")
  func many() throws {
    try ledger.setEnabled(false, source: Self.names[1])
    for source in 0..<3 { try add((0..<700).map { "https://\(source)-\($0 % 70).example/\($0)" }, to: source) }
    var taken: [String] = []
    while case let next = try due(64), !next.isEmpty { taken += next }
    #expect(taken.count == 1400 && Set(taken).count == 1400)
    #expect(!taken.contains { $0.hasPrefix("https://1-") })
  }
}
