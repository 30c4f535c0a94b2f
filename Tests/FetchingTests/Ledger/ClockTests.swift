import Fetching
import Foundation
import News
import Synchronization
import Testing

@Suite("The ledger's clock")
struct ClockTests {
  let place: Workplace
  let ledger: Ledger
  private static let twoDays: Double = 2 * 86_400
  private static let window = Window(items: 1000)

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    try ledger.add(LedgerTests.source, kind: .feed, location: "https://example.org/feed", at: Workplace.start)
    try ledger.enqueue([Frontier.Candidate(url: "https://a/")], from: LedgerTests.source, at: Workplace.start)
    try ledger.enter((0..<159).map { LedgerTests.item($0) }, from: LedgerTests.source)
  }

  /// Both clocks, set by a test, in seconds since the start.
  private final class Hands: Sendable {
    let wall = Mutex(0.0)
    let steady = Mutex(0.0)
    let words = Mutex<[String]>([])

    /// Lets time pass, and then sets the wall's clock.
    func pass(_ seconds: Double, jump: Double = 0) {
      wall.withLock { $0 += seconds + jump }
      steady.withLock { $0 += seconds }
    }

    func clock(_ ledger: Ledger) throws -> LedgerClock {
      try LedgerClock(
        ledger: ledger, wall: { Workplace.later(self.wall.withLock { $0 }) },
        steady: { .seconds(self.steady.withLock { $0 }) }, report: { word in self.words.withLock { $0.append(word) } })
    }
  }

  /// Sends all items, claims the address and the source, and notes the time.
  private func send(_ clock: LedgerClock) throws {
    let now = clock.now()
    #expect(try ledger.claim(within: Self.window, as: LedgerTests.one, at: now).count == 159)
    #expect(try ledger.dueFetches(limit: 9, as: LedgerTests.one, lease: .seconds(20), at: now).count == 1)
    #expect(try ledger.claimSource(of: [.feed], as: LedgerTests.one, lease: .seconds(20), at: now) != nil)
    try ledger.prolongFetches(of: LedgerTests.one, lease: .seconds(20), at: now)
  }

  /// What another fetcher gets now.
  private func taken(_ clock: LedgerClock) throws -> [Int] {
    let (now, two) = (clock.now(), LedgerTests.two)
    return [
      try ledger.claim(within: Self.window, as: two, at: now).count,
      try ledger.dueFetches(limit: 9, as: two, lease: .seconds(20), at: now).count,
      try ledger.claimSource(of: [.feed], as: two, lease: .seconds(20), at: now) == nil ? 0 : 1,
    ]
  }

  /// A clock that was set two days back froze 159 items and the lease of a source for two days.
  @Test(
    "When the clock is set two days back or forward, nothing is due later or earlier for it",
    arguments: [-twoDays, twoDays])
  func jump(seconds: Double) throws {
    let hands = Hands()
    let clock = try hands.clock(ledger)
    try send(clock)
    hands.pass(5, jump: seconds)
    // Nothing is due earlier than without the jump, and nothing later.
    #expect(try taken(clock) == [0, 0, 0])
    hands.pass(40)
    #expect(try taken(clock) == [159, 1, 1])
    #expect(hands.words.withLock { $0.count } == 1)
    #expect(hands.words.withLock { $0.first }?.contains("the clock jumped from 2023-11-14T22:13:25.000Z") == true)
    #expect(try ledger.integrityProblems() == [])
  }

  @Test("Of two fetchers that see the same jump one moves the times")
  func twice() throws {
    let hands = Hands()
    let (clock, other) = (try hands.clock(ledger), try hands.clock(ledger))
    try send(clock)
    hands.pass(5, jump: -Self.twoDays)
    _ = clock.now()
    _ = other.now()
    #expect(hands.words.withLock { $0.last }?.hasSuffix("by another fetcher") == true)
    #expect(try taken(other) == [0, 0, 0])
    hands.pass(40)
    #expect(try taken(other) == [159, 1, 1])
  }

  @Test("A clock that was set back while nothing ran is noticed at the start")
  func start() throws {
    let hands = Hands()
    try send(hands.clock(ledger))
    hands.pass(5, jump: -Self.twoDays)
    let clock = try hands.clock(ledger)
    #expect(hands.words.withLock { $0.first }?.contains("behind the time at which the ledger was last used") == true)
    hands.pass(60)
    #expect(try taken(clock) == [159, 1, 1])
  }

  @Test("A clock that is steered gently is not taken to have jumped")
  func steered() throws {
    let hands = Hands()
    let clock = try hands.clock(ledger)
    for _ in 0..<100 {
      hands.pass(3600, jump: 0.5)
      _ = clock.now()
    }
    #expect(hands.words.withLock { $0 } == [])
  }

  @Test("A deadline that is further ahead than any can be is corrected at the next sign of life")
  func bounded() throws {
    let ahead = Workplace.later(Self.twoDays)
    #expect(try ledger.claim(within: Self.window, as: LedgerTests.one, at: ahead).count == 159)
    #expect(try ledger.dueFetches(limit: 9, as: LedgerTests.one, lease: .seconds(20), at: ahead).count == 1)
    try ledger.prolongFetches(of: LedgerTests.two, lease: .seconds(20), at: Workplace.start)
    let later = Workplace.later(500)
    #expect(try ledger.claim(within: Self.window, as: LedgerTests.two, at: later).count == 159)
    #expect(try ledger.dueFetches(limit: 9, as: LedgerTests.two, lease: .seconds(20), at: later).count == 1)
  }
}
