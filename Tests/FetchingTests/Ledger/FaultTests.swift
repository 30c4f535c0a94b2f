import Fetching
import Foundation
import News
import Testing

@Suite("Items whose files can't be read")
struct FaultTests {
  let place: Workplace
  let ledger: Ledger
  let clock = TestClock()

  init() throws {
    place = try Workplace()
    ledger = try Ledger(folder: place.path + "/state", settings: LedgerSettings(faultPause: .seconds(30)))
  }

  /// A clock that a test sets.
  final class TestClock {
    var now = Workplace.start
  }

  private func dispatcher() -> Dispatcher {
    let clock = clock
    return Dispatcher(ledger: ledger, owner: LedgerTests.one, window: Window(items: 10)) { clock.now }
  }

  /// Takes in a folder of one page and returns the page's path.
  private func takeIn() throws -> String {
    let file = try place.write("in/a.html", Array("<p>a".utf8))
    try ledger.add(SourceKind.detect(place.path + "/in"), at: clock.now)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while try intake.step(at: clock.now) != .idle {}
    return file
  }

  private func checkBooks() throws {
    let books = try ledger.books()
    #expect(books == (try ledger.audit()))
    #expect(books.allSatisfy { $0.isBalanced })
  }

  @Test("A file that is missing for a moment is sent when it is back, and takes no room in the window meanwhile")
  func back() throws {
    let file = try takeIn()
    try FileManager.default.moveItem(atPath: file, toPath: file + ".away")
    var dispatcher = dispatcher()
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    #expect(dispatcher.held == 0)
    #expect(try ledger.total().inFlight == 1)
    try FileManager.default.moveItem(atPath: file + ".away", toPath: file)
    clock.now = Workplace.later(29)
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    clock.now = Workplace.later(31)
    #expect(try dispatcher.take(upTo: 5).map(\.item.attempt) == [2])
    #expect(dispatcher.held == 1)
    try checkBooks()
  }

  @Test("A file that stays missing becomes a dead letter with that reason, and can be sent again once it is back")
  func gone() throws {
    let file = try takeIn()
    try FileManager.default.moveItem(atPath: file, toPath: file + ".away")
    var dispatcher = dispatcher()
    for second in [0.0, 31, 62] {
      clock.now = Workplace.later(second)
      #expect(try dispatcher.take(upTo: 5).isEmpty)
    }
    let letter = try #require(try ledger.deadLetters().first)
    #expect(letter.reason.contains(file) && letter.reason.contains("No such file"), "\(letter.reason)")
    #expect(dispatcher.held == 0)
    try checkBooks()
    try FileManager.default.moveItem(atPath: file + ".away", toPath: file)
    #expect(try ledger.retryDeadLetters([letter.id]) == 1)
    clock.now = Workplace.later(63)
    let sent = try dispatcher.take(upTo: 5)
    #expect(sent.map(\.item.id) == [letter.id])
    #expect(sent.first?.page.body == Array("<p>a".utf8))
  }

  /// The file's reason was lost where the first attempt was also the last.
  @Test("With one attempt only, a file that is missing becomes a dead letter at once, with the file's reason")
  func onlyAttempt() throws {
    let strict = try Ledger(folder: place.path + "/strict", settings: LedgerSettings(maximumAttempts: 1))
    let file = try place.write("in/a.html", Array("<p>a".utf8))
    try strict.add(SourceKind.detect(place.path + "/in"), at: clock.now)
    let intake = Intake(ledger: strict, owner: LedgerTests.one)
    while try intake.step(at: clock.now) != .idle {}
    try FileManager.default.removeItem(atPath: file)
    var dispatcher = Dispatcher(ledger: strict, owner: LedgerTests.one, window: Window()) { Workplace.start }
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    #expect(try strict.deadLetters().map { $0.reason.contains(file) } == [true])
  }

  /// A stored item lost its outcome when it was to be sent again and its bytes had been damaged since.
  @Test("A stored item whose bytes have been damaged keeps its outcome, unless the archive lacks it")
  func damagedSince() throws {
    // The head of a gzip member, and nothing of its text.
    try place.write("in/a.html.gz", [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B])
    try ledger.add(SourceKind.detect(place.path + "/in"), at: clock.now)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while try intake.step(at: clock.now) != .idle {}
    let item = try #require(
      try ledger.claim(within: Window(items: 10), as: LedgerTests.one, at: clock.now).first?.id)
    _ = try ledger.settle([LedgerTests.receipt(item)], at: clock.now)
    var dispatcher = dispatcher()
    #expect(try ledger.resend([item]) == 1)
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    #expect(try ledger.trace(of: item)?.state == .stored && dispatcher.held == 0)
    #expect(try ledger.trace(of: item)?.reason?.contains("could not be sent again") == true)
    try checkBooks()
    #expect(try ledger.resend([item], keeping: false) == 1)
    clock.now = Workplace.later(1)
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    try dispatcher.finish()
    #expect(try ledger.trace(of: item)?.state == .rejected)
    try checkBooks()
  }

  @Test("An item that is sent again counts once in the window")
  func heldOnce() throws {
    _ = try takeIn()
    var dispatcher = dispatcher()
    #expect(try dispatcher.take(upTo: 5).count == 1)
    clock.now = Workplace.later(86_400)
    #expect(try dispatcher.take(upTo: 5).map(\.item.attempt) == [2])
    #expect(dispatcher.held == 1)
  }

  @Test("A file that changed before it was sent is taken in as it is now")
  func changed() throws {
    let file = try takeIn()
    try Data("<p>longer than before".utf8).write(to: URL(filePath: file))
    var dispatcher = dispatcher()
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    clock.now = Workplace.later(1)
    #expect(try dispatcher.take(upTo: 5).map(\.page.body) == [Array("<p>longer than before".utf8)])
    let total = try ledger.total()
    #expect(total[.rejected] == 1 && total.inFlight == 1 && total.fetched == 2)
    #expect(try ledger.traces(in: .rejected).first?.reason?.hasPrefix("file-changed") == true)
    try checkBooks()
  }

  /// It was rejected, so the books had one less than the archive for good.
  @Test("A stored item whose file has changed keeps its outcome, unless the archive lacks it")
  func changedSince() throws {
    let file = try takeIn()
    let item = try #require(
      try ledger.claim(within: Window(items: 10), as: LedgerTests.one, at: clock.now).first?.id)
    _ = try ledger.settle([LedgerTests.receipt(item)], at: clock.now)
    #expect(try ledger.resend([item]) == 1)
    try Data("<p>longer than before".utf8).write(to: URL(filePath: file))
    var dispatcher = dispatcher()
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    #expect(try ledger.trace(of: item)?.state == .stored)
    #expect(try ledger.trace(of: item)?.reason?.hasPrefix("file-changed") == true)
    clock.now = Workplace.later(1)
    #expect(try dispatcher.take(upTo: 5).map(\.page.body) == [Array("<p>longer than before".utf8)])
    let total = try ledger.total()
    #expect(total[.stored] == 1 && total[.rejected] == 0 && total.inFlight == 1 && total.fetched == 2)
    try checkBooks()
    #expect(try ledger.resend([item], keeping: false) == 1)
    clock.now = Workplace.later(2)
    #expect(try dispatcher.take(upTo: 5).isEmpty)
    #expect(try ledger.trace(of: item)?.state == .rejected)
    #expect(try ledger.total().fetched == 2)
    try checkBooks()
  }
}
