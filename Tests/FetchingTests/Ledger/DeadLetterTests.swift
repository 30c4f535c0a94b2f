import Fetching
import Foundation
import News
import Testing

@Suite("Items that get no receipt")
struct DeadLetterTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    try ledger.add(LedgerTests.source, kind: .feed, location: "f", at: Workplace.start)
  }

  /// Lets time pass in steps of five seconds; each item sent is answered, unless a killer is sent with it: then none of
  /// them gets an answer that time.
  private func run(killers: Set<String>, until seconds: Double, window: Int = 8) throws -> [[Outgoing]] {
    var rounds: [[Outgoing]] = []
    for step in stride(from: 0.0, to: seconds, by: 5) {
      let sent = try ledger.claim(
        within: Window(items: window, bytes: 1 << 30), as: LedgerTests.one, at: Workplace.later(step))
      rounds.append(sent)
      if !sent.contains(where: { killers.contains($0.url) }) {
        _ = try ledger.settle(sent.map { LedgerTests.receipt($0.id) }, at: Workplace.later(step + 1))
      }
      #expect(try ledger.books() == ledger.audit())
      #expect(try ledger.books().allSatisfy { $0.isBalanced })
    }
    return rounds
  }

  @Test("Killers end as dead letters and everything else comes through")
  func killers() throws {
    try ledger.enter((0..<100).map { LedgerTests.item($0) }, from: LedgerTests.source)
    let killers: Set = ["https://example.org/3", "https://example.org/4", "https://example.org/60"]
    let rounds = try run(killers: killers, until: 6000)
    #expect(try ledger.total()[.stored] == 97)
    #expect(Set(try ledger.deadLetters().map(\.url)) == killers)
    #expect(try ledger.deadLetters().allSatisfy { $0.attempts == 8 && $0.reason.contains("8 attempts") })
    for sent in rounds {
      #expect(sent.filter { $0.attempt == 8 }.isEmpty || sent.filter { $0.attempt >= 3 }.count == 1)
      #expect(sent.filter { $0.attempt >= 3 }.count <= 4)
    }
  }

  @Test("A dead letter can be looked at and sent again with all its attempts")
  func retry() throws {
    try ledger.enter([LedgerTests.item(1), LedgerTests.item(2)], from: LedgerTests.source)
    _ = try run(killers: ["https://example.org/1", "https://example.org/2"], until: 4000)
    let id = LedgerTests.item(1).id
    #expect(try ledger.deadLetter(id)?.pointer == LedgerTests.item(1).pointer)
    #expect(try ledger.retryDeadLetters([id, ItemID(rawValue: "none")]) == 1)
    #expect(try ledger.deadLetter(id) == nil)
    let sent = try ledger.claim(within: Window(), as: LedgerTests.one, at: Workplace.later(5000))
    #expect(sent.map(\.attempt) == [1])
    #expect(try ledger.retryDeadLetters() == 1)
    #expect(try ledger.books() == ledger.audit())
  }

  @Test("A dead letter whose receipt comes late gets its true outcome")
  func lateReceipt() throws {
    try ledger.enter([LedgerTests.item(1)], from: LedgerTests.source)
    _ = try run(killers: ["https://example.org/1"], until: 4000)
    #expect(try ledger.total()[.dead] == 1)
    let settlement = try ledger.settle([LedgerTests.receipt(LedgerTests.item(1).id)], at: Workplace.later(5000))
    #expect(settlement.revived == 1)
    #expect(try ledger.total()[.stored] == 1)
    #expect(try ledger.deadLetters().isEmpty)
    #expect(try ledger.books() == ledger.audit())
  }

  @Test("Last attempts go one at a time, over all fetchers")
  func lastAlone() throws {
    let patience = Patience(floor: .seconds(10), ceiling: .seconds(10), initial: .seconds(10))
    let ledger = try Ledger(
      folder: place.path, settings: LedgerSettings(maximumAttempts: 2, suspectAttempt: 2, patience: patience))
    try ledger.enter((0..<3).map { LedgerTests.item($0) }, from: LedgerTests.source)
    func claim(_ seconds: Double, _ owner: Owner) throws -> [String] {
      try ledger.claim(within: Window(), as: owner, at: Workplace.later(seconds)).map(\.url)
    }
    #expect(try claim(0, LedgerTests.one).count == 3)
    #expect(try claim(20, LedgerTests.one) == ["https://example.org/0"])
    #expect(try claim(21, LedgerTests.two).isEmpty)
    _ = try ledger.settle([LedgerTests.receipt(LedgerTests.item(0).id)], at: Workplace.later(22))
    #expect(try claim(22, LedgerTests.two) == ["https://example.org/1"])
    #expect(try claim(23, LedgerTests.one).isEmpty)
  }
}
