import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Records on their way from import to sending")
struct PageShelfTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try Ledger(folder: place.path + "/state")
  }

  /// Adds a WARC file of these bodies, each its own gzip member, to the ledger.
  private func add(_ bodies: [String]) throws -> String {
    var journal = try Journal(folder: place.path + "/archive", instance: "x", settings: JournalSettings())
    var file = ""
    for (number, body) in bodies.enumerated() {
      file = try journal.append([Workplace.capture(number, body: body)], now: Workplace.start)[0].pointer.file
    }
    journal.close()
    try ledger.add(SourceKind.detect(file), at: Workplace.start)
    return file
  }

  private func claim() throws -> [Outgoing] {
    try ledger.claim(within: Window(items: 10_000), as: LedgerTests.one, at: Workplace.start)
  }

  @Test("A page that was just taken in is sent without reading the file again, once")
  func once() throws {
    let bodies = (0..<20).map { "<p>Page \($0)</p>" }
    let file = try add(bodies)
    let shelf = PageShelf()
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, shelf: shelf)
    while try intake.step(at: Workplace.start) != .idle {}
    try FileManager.default.removeItem(atPath: file)
    let sent = try claim()
    #expect(sent.count == bodies.count)
    var reader = ItemReader(shelf: shelf)
    for (item, body) in zip(sent, bodies) {
      let page = try reader.page(of: item)
      #expect(page.body == Array(body.utf8))
      #expect(page.headers.first?.value == "text/html; charset=utf-8")
      #expect(throws: FileFault.self) { try reader.page(of: item) }
    }
  }

  @Test(
    "An import goes on though nobody empties the shelf, and what has no place there is read from the file",
    .timeLimit(.minutes(1)))
  func full() throws {
    let bodies = (0..<40).map { "<p>\($0)</p>" + String(repeating: "a", count: 1000) }
    _ = try add(bodies)
    let shelf = PageShelf(capacity: 8000)
    let intake = Intake(
      ledger: ledger, owner: LedgerTests.one, settings: IntakeSettings(batch: 7), shelf: shelf)
    var waits = 0
    while true {
      let step = try intake.step(at: Workplace.start)
      if step == .idle { break }
      if step == .ahead {
        waits += 1
        usleep(20_000)
      }
    }
    #expect(waits > 0)
    var reader = ItemReader(shelf: shelf)
    #expect(try claim().map { try reader.page(of: $0).body } == bodies.map { Array($0.utf8) })
  }

  @Test("Members shorter and longer than what is inflated at once are read alike, in any order")
  func sizes() throws {
    var random = SplitMix.forTest()
    let bodies = [10, 200_000, 20, 1_500_000, 3_000_000, 30, 400_000, 5_000_000, 40].map { count in
      String(decoding: (0..<count).map { _ in UInt8.random(in: 33...126, using: &random) }, as: UTF8.self)
    }
    _ = try add(bodies)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while try intake.step(at: Workplace.start) != .idle {}
    let sent = try claim()
    #expect(sent.count == bodies.count)
    var reader = ItemReader()
    for (item, body) in Array(zip(sent, bodies)) + Array(zip(sent, bodies)).reversed() {
      #expect(try reader.page(of: item).body == Array(body.utf8))
    }
  }
}
