import Fetching
import Foundation
import News
import Testing

@Suite("The ledger")
struct LedgerTests {
  let place: Workplace
  let ledger: Ledger
  static let source = SourceName(rawValue: "news")
  static let one = Owner(rawValue: "one")
  static let two = Owner(rawValue: "two")

  init() throws {
    place = try Workplace()
    ledger = try Self.open(place)
    try ledger.add(Self.source, kind: .feed, location: "https://example.org/feed", at: Workplace.start)
  }

  static func open(_ place: Workplace) throws -> Ledger {
    let patience = Patience(floor: .seconds(10), ceiling: .seconds(100), initial: .seconds(10))
    return try Ledger(folder: place.path, settings: LedgerSettings(patience: patience))
  }

  static func item(_ number: Int, bytes: Int64 = 100) -> NewItem {
    let digits = String(number)
    let id = "urn:uuid:00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    return NewItem(
      id: ItemID(rawValue: id), url: "https://example.org/\(number)",
      pointer: Pointer(
        form: .record, file: "/j.warc", place: WARCPlace(offset: Int64(number), inner: 3), length: bytes),
      fetchedAt: Workplace.start)
  }

  static func receipt(_ id: ItemID, _ outcome: Receipt.Outcome = .stored, _ seconds: Double = 1, to attempt: Int = 1)
    -> Answer
  {
    Answer(
      Receipt(item: id, outcome: outcome, reason: nil, stage: .store, time: Workplace.later(seconds)), to: attempt)
  }

  private func claim(_ seconds: Double, _ owner: Owner = one, items: Int = 10, bytes: Int64 = 1 << 30) throws
    -> [Outgoing]
  {
    try ledger.claim(within: Window(items: items, bytes: bytes), as: owner, at: Workplace.later(seconds))
  }

  private func checkBooks() throws {
    let books = try ledger.books()
    #expect(books == (try ledger.audit()))
    #expect(books.allSatisfy { $0.isBalanced })
  }

  @Test("An item goes out as it came in, once, and its receipt ends it")
  func oneJourney() throws {
    var item = Self.item(1)
    item.entry = FeedEntry(title: "تیتر", authors: ["A"], categories: [])
    #expect(try ledger.enter([item], from: Self.source) == 1)
    let sent = try claim(0)
    #expect(
      sent == [
        Outgoing(
          id: item.id, source: Self.source, url: item.url, pointer: item.pointer, fetchedAt: item.fetchedAt,
          entry: item.entry, attempt: 1)
      ])
    #expect(try claim(1).isEmpty)
    try checkBooks()
    #expect(try ledger.settle([Self.receipt(item.id, .revised)], at: Workplace.later(2)).settled == 1)
    #expect(try ledger.total()[.revised] == 1)
    #expect(try claim(1000).isEmpty)
    try checkBooks()
  }

  @Test("What is entered twice is one item")
  func idempotentEntry() throws {
    #expect(try ledger.enter([Self.item(1), Self.item(2), Self.item(1)], from: Self.source) == 2)
    #expect(try ledger.enter([Self.item(2)], from: Self.source) == 0)
    #expect(try ledger.total().fetched == 2)
    try checkBooks()
  }

  @Test("An item of an unknown source is refused by name")
  func unknownSource() throws {
    #expect(throws: LedgerError.self) { try ledger.enter([Self.item(1)], from: SourceName(rawValue: "none")) }
  }

  @Test("The window holds in items and in bytes, over all claims of an owner")
  func window() throws {
    try ledger.enter((0..<50).map { Self.item($0) }, from: Self.source)
    #expect(try claim(0, items: 10).count == 10)
    #expect(try claim(0, items: 10).isEmpty)
    #expect(try claim(0, items: 12).count == 2)
    #expect(try claim(0, items: 50, bytes: 1500).count == 3)
    #expect(try claim(0, Self.two, items: 10).count == 10)
    let first = Self.item(0).id
    _ = try ledger.settle([Self.receipt(first)], at: Workplace.later(1))
    #expect(try claim(1, items: 15).count == 1)
  }

  @Test("An item larger than the window goes alone")
  func giant() throws {
    try ledger.enter([Self.item(1, bytes: 5000), Self.item(2)], from: Self.source)
    #expect(try claim(0, bytes: 1000).map(\.url) == ["https://example.org/1"])
    #expect(try claim(0, bytes: 1000).isEmpty)
  }

  @Test("The first outcome stays; unknown and doubled receipts are counted")
  func idempotentSettlement() throws {
    try ledger.enter([Self.item(1)], from: Self.source)
    _ = try claim(0)
    let id = Self.item(1).id
    let receipts = [
      Self.receipt(id, .filtered), Self.receipt(id, .stored), Self.receipt(Self.item(9).id),
      Self.receipt(ItemID(rawValue: "junk")), Self.receipt(ItemID(rawValue: "")),
    ]
    let settlement = try ledger.settle(receipts, at: Workplace.later(1))
    #expect(settlement.settled == 1)
    #expect(settlement.duplicates == 1)
    #expect(settlement.unknown == 3)
    #expect(try ledger.total()[.filtered] == 1)
    #expect(try ledger.oddReceipts().unknown == 3)
    try checkBooks()
  }

  @Test("An item without a receipt is sent again after its time-out, by any fetcher")
  func timeOut() throws {
    try ledger.enter([Self.item(1), Self.item(2)], from: Self.source)
    #expect(try claim(0).count == 2)
    _ = try ledger.settle([Self.receipt(Self.item(2).id)], at: Workplace.later(1))
    #expect(try claim(9.9, Self.two).isEmpty)
    let again = try claim(10, Self.two)
    #expect(again.map(\.attempt) == [2])
    #expect(try claim(11).isEmpty)
    try checkBooks()
  }

  @Test("While no receipts come at all, the pipeline is taken to be stopped and the time-out doubles")
  func stoppedRoad() throws {
    try ledger.enter([Self.item(1)], from: Self.source)
    #expect(try claim(0).count == 1)
    #expect(try claim(19).isEmpty)
    #expect(try claim(20).count == 1)
  }

  @Test("Time-outs follow the latency that was measured")
  func adaptation() throws {
    try ledger.enter((0..<100).map { Self.item($0) }, from: Self.source)
    let sent = try claim(0, items: 99)
    _ = try ledger.settle(sent.map { Self.receipt($0.id, .stored, 6) }, at: Workplace.later(6))
    #expect(try claim(6).count == 1)
    _ = try ledger.settle([Self.receipt(ItemID(rawValue: "x"))], at: Workplace.later(7))
    #expect(try claim(29).isEmpty)
    #expect(try claim(36).map(\.attempt) == [2])
  }

  @Test("Two fetchers that claim and settle at once share the items without doubling any", .timeLimit(.minutes(1)))
  func twoFetchers() async throws {
    try ledger.enter((0..<2000).map { Self.item($0) }, from: Self.source)
    let folder = place
    let sent = try await withThrowingTaskGroup(of: [ItemID].self) { group in
      for owner in [Self.one, Self.two] {
        let own = try Self.open(folder)
        group.addTask {
          var all: [ItemID] = []
          while true {
            let sent = try own.claim(within: Window(items: 16), as: owner, at: Workplace.later(1))
            if sent.isEmpty { return all }
            all += sent.map(\.id)
            _ = try own.settle(sent.map { Self.receipt($0.id) }, at: Workplace.later(2))
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(sent.count == 2000)
    #expect(Set(sent).count == 2000)
    #expect(try ledger.total()[.stored] == 2000)
    try checkBooks()
  }

  /// Whoever had made a key pair could end any item with a forged receipt.
  @Test("A receipt ends only an item that was sent, at that attempt or an earlier one; all others are counted as odd")
  func forged() throws {
    try ledger.enter([Self.item(1), Self.item(2)], from: Self.source)
    #expect(try claim(0, items: 1).map(\.id) == [Self.item(1).id])
    let stranger = ItemID(rawValue: "x" + Self.item(1).id.rawValue)
    let forged = [
      Self.receipt(Self.item(2).id), Self.receipt(Self.item(1).id, to: 2), Self.receipt(Self.item(1).id, to: 0),
      Self.receipt(Self.item(3).id), Self.receipt(stranger), Self.receipt(Self.item(1).id, .failed),
    ]
    let settlement = try ledger.settle(forged, at: Workplace.later(1))
    #expect(settlement.settled == 0 && settlement.unknown == forged.count)
    #expect(try ledger.oddReceipts().unknown == forged.count)
    #expect(try ledger.total().inFlight == 2)
    // At the second attempt, a late answer to the first one is as good.
    let again = try claim(100, items: 1)
    #expect(again.map(\.attempt) == [2] && again.map(\.id) == [Self.item(1).id])
    let flight = try ledger.flight()
    #expect(flight.oldestSentAt == Workplace.later(100) && flight.attempts == 2)
    #expect(try ledger.settle([Self.receipt(Self.item(1).id, to: 1)], at: Workplace.later(101)).settled == 1)
    try checkBooks()
  }

  @Test("Why an item ended is found by its address, its identity and its outcome")
  func traces() throws {
    try ledger.enter((0..<3).map { Self.item($0) }, from: Self.source)
    _ = try claim(0)
    let id = Self.item(1).id
    let receipt = Receipt(
      item: id, outcome: .rejected, reason: "no-text: it is empty", stage: .clean, time: Workplace.later(3))
    _ = try ledger.settle([Answer(receipt, to: 1)], at: Workplace.later(3))
    let trace = try #require(try ledger.trace(of: id))
    #expect(trace.state == .rejected)
    #expect(trace.stage == .clean)
    #expect(trace.reason == "no-text: it is empty")
    #expect(trace.attempts == 1)
    #expect(trace.endedAt == Workplace.later(3))
    // Once only the exact spelling was found.
    for writing in ["https://example.org/1", "http://www.example.org/1/", "https://example.org/1?utm_source=x#top"] {
      #expect(try ledger.traces(ofPage: writing) == [trace])
    }
    #expect(try ledger.traces(ofPage: "https://example.org/one").isEmpty)
    #expect(try ledger.traces(in: .rejected, of: Self.source) == [trace])
    #expect(try ledger.traces(in: .inFlight).count == 2)
    #expect(try ledger.reasons(for: .rejected).map(\.count) == [1])
  }
}
