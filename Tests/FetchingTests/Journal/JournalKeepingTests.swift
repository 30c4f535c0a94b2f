import Fetching
import Foundation
import News
import Testing

@Suite("What is kept of the journal")
struct JournalKeepingTests {
  let place: Workplace
  let ledger: Ledger
  private let source = SourceName(rawValue: "news")
  /// The items of four segments, one in each.
  private let items: [NewItem]

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    try ledger.add(source, kind: .feed, location: "https://example.org/feed", at: Workplace.start)
    var journal = try Journal(
      folder: place.path + "/journal", instance: "one", settings: JournalSettings(compression: 0, rotation: 1))
    items = try (0..<4).map { number in
      let capture = Workplace.capture(number)
      let journaled = try journal.append([capture], now: Workplace.start)[0]
      return NewItem(
        id: journaled.id, url: capture.url, pointer: journaled.pointer, fetchedAt: capture.fetchedAt)
    }
    journal.close()
    // Each was ended an hour after the one before it.
    for (number, item) in items.enumerated() {
      let date = Date(timeIntervalSince1970: Double(Workplace.start.milliseconds / 1000 + Int64(number) * 3600))
      try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: item.pointer.file)
    }
    try ledger.enter(items, from: source)
  }

  /// Ends the journeys of items as stored.
  private func end(_ numbers: [Int]) throws {
    _ = try ledger.claim(within: Window(items: 10, bytes: 1 << 30), as: LedgerTests.one, at: Workplace.start)
    _ = try ledger.settle(numbers.map { LedgerTests.receipt(items[$0].id) }, at: Workplace.later(1))
  }

  private func sweep(_ keeping: JournalKeeping, hours: Double) throws -> [Int] {
    try keeping.sweep(place.path + "/journal", ledger, at: Workplace.later(hours * 3600))
      .compactMap { gone in items.firstIndex { $0.pointer.file == gone.file } }
  }

  private var left: [Int] {
    items.indices.filter { FileManager.default.fileExists(atPath: items[$0].pointer.file) }
  }

  @Test("Without a rule everything is kept")
  func noRule() throws {
    try end([0, 1, 2, 3])
    #expect(try sweep(JournalKeeping(), hours: 1e6).isEmpty && left == [0, 1, 2, 3])
  }

  @Test("Segments that were ended too long ago are deleted")
  func age() throws {
    try end([0, 1, 2, 3])
    #expect(try sweep(JournalKeeping(age: .seconds(4 * 3600)), hours: 5.5) == [0, 1])
    #expect(left == [2, 3])
  }

  @Test("The oldest segments are deleted until the size is kept, but none that was ended within the last hour")
  func size() throws {
    try end([0, 1, 2, 3])
    let one = try Int64(place.bytes(of: items[0].pointer.file).count)
    #expect(try sweep(JournalKeeping(size: 2 * one + one / 2), hours: 10) == [0, 1])
    #expect(try sweep(JournalKeeping(size: 1), hours: 3.5) == [2])
    #expect(left == [3])
  }

  @Test("A segment stays as long as an item in it is queued, in flight or dead")
  func needed() throws {
    try end([0, 2])
    #expect(try sweep(JournalKeeping(age: .seconds(3600)), hours: 1000) == [0, 2])
    _ = try ledger.settle(
      [LedgerTests.receipt(items[1].id, .killed), LedgerTests.receipt(items[3].id, .rejected)], at: Workplace.later(2))
    #expect(try sweep(JournalKeeping(age: .seconds(3600)), hours: 1000) == [3])
    #expect(left == [1])
  }

  @Test("What was in a deleted segment is not sent again, and the books stay as they were")
  func resend() throws {
    try end([0, 1, 2, 3])
    let books = try ledger.books()
    #expect(try sweep(JournalKeeping(age: .seconds(4 * 3600)), hours: 5.5) == [0, 1])
    #expect(try ledger.books() == books && (try ledger.audit()) == books)
    #expect(try ledger.kept(limit: 10).map(\.id) == items[2...].map(\.id))
    #expect(try ledger.resend(items.map(\.id)) == 2)
  }

  @Test("A segment that a fetcher is still writing stays")
  func open() throws {
    try end([0, 1, 2, 3])
    _ = FileManager.default.createFile(atPath: items[0].pointer.file + ".open", contents: nil)
    #expect(try sweep(JournalKeeping(age: .seconds(3600)), hours: 1000) == [1, 2, 3])
  }
}
