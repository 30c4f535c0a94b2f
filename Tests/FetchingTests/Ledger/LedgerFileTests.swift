import Fetching
import Foundation
import Launching
import News
import Synchronization
import Testing

@Suite("The ledger's file")
struct LedgerFileTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    try ledger.add(LedgerTests.source, kind: .feed, location: "https://example.org/feed", at: Workplace.start)
  }

  private func fault(_ work: () throws -> Void) -> LedgerError? { #expect(throws: LedgerError.self, performing: work) }

  /// A ledger that was deleted or replaced while it was open was written to in silence.
  @Test("Writing to a ledger that was deleted or replaced while open is an error", arguments: ["", "-wal"])
  func deleted(ending: String) throws {
    let file = ledger.path + ending
    try FileManager.default.moveItem(atPath: file, toPath: file + ".away")
    let gone = fault { try ledger.enter([LedgerTests.item(1)], from: LedgerTests.source) }
    #expect(gone?.isReplaced == true && gone?.description.contains("deleted or moved away") == true)
    try FileManager.default.copyItem(atPath: file + ".away", toPath: file)
    let other = fault { try ledger.enter([LedgerTests.item(2)], from: LedgerTests.source) }
    #expect(other?.isReplaced == true && other?.description.contains("replaced by another") == true)
  }

  @Test("Another ledger copied into the open file is recognised by its number")
  func copiedInto() throws {
    let other = try Workplace()
    let away = try LedgerTests.open(other)
    try away.backup(to: other.path + "/copy.sqlite")
    try ledger.enter([LedgerTests.item(1)], from: LedgerTests.source)
    #expect(try Command("sqlite3", [ledger.path, "PRAGMA wal_checkpoint(TRUNCATE)"]).status == 0)
    let file = try FileHandle(forWritingTo: URL(filePath: ledger.path))
    try file.write(contentsOf: Data(contentsOf: URL(filePath: other.path + "/copy.sqlite")))
    try file.close()
    #expect(fault { try ledger.enter([LedgerTests.item(2)], from: LedgerTests.source) } != nil)
  }

  /// A full disk ended the fetcher.
  @Test("On a full disk the ledger waits for room, and loses nothing meanwhile")
  func full() throws {
    guard let disk = try SmallDisk(at: URL(filePath: place.path).appending(path: "small"), kibibytes: 3072) else {
      return print("\(#function) skipped: no small file system can be mounted here")
    }
    let filler = disk.folder.path + "/filler"
    let asked = Mutex<[String]>([])
    let ledger = try Ledger(folder: disk.folder.path, trace: nil) { fault in
      asked.withLock { $0.append(fault.description) }
      do { try FileManager.default.removeItem(atPath: filler) } catch { return false }
      return true
    }
    try ledger.add(LedgerTests.source, kind: .feed, location: "l", at: Workplace.start)
    let used = Int(try Command("du", ["-sk", disk.folder.path]).output.prefix { $0.isNumber }) ?? 0
    try Data(repeating: 1, count: max(0, 3072 - used - 64) << 10).write(to: URL(filePath: filler))
    for batch in 0..<20 {
      try ledger.enter((0..<50).map { LedgerTests.item(batch * 50 + $0) }, from: LedgerTests.source)
    }
    #expect(asked.withLock { $0.count } == 1)
    #expect(asked.withLock { $0.first }?.contains("free space on the disk; nothing is lost") == true)
    #expect(try ledger.total().fetched == 1000)
    #expect(try ledger.integrityProblems() == [])
  }

  @Test("A damaged page is found by reading the whole ledger, and reported as damage")
  func flipped() throws {
    for batch in 0..<20 {
      try ledger.enter((0..<100).map { LedgerTests.item(batch * 100 + $0) }, from: LedgerTests.source)
    }
    #expect(try ledger.integrityProblems() == [])
    let copy = try Workplace()
    try ledger.backup(to: copy.path + "/ledger.sqlite")
    var bytes = try copy.bytes(of: copy.path + "/ledger.sqlite")
    for offset in stride(from: 64 * 4096, to: bytes.count, by: 4096) { bytes[offset] ^= 0xFF }
    try copy.write("ledger.sqlite", bytes)
    let damaged = try LedgerTests.open(copy)
    var problems: [String] = []
    do {
      problems = try damaged.integrityProblems()
    } catch let error as LedgerError {
      problems = error.isDamage ? ["\(error)"] : []
    }
    #expect(!problems.isEmpty)
  }

  /// 3 of 95 checks of a running pipeline raised a false alarm.
  @Test("Checking the ledger raises no false alarm while others write", .timeLimit(.minutes(1)))
  func whileWritten() async throws {
    let isOver = Atomic(false)
    let writer = try LedgerTests.open(place)
    async let writing: Void = {
      var number = 0
      while !isOver.load(ordering: .relaxed) {
        try writer.enter((0..<20).map { LedgerTests.item(number + $0) }, from: LedgerTests.source)
        let now = Workplace.later(Double(number))
        let sent = try writer.claim(within: Window(items: 100), as: LedgerTests.one, at: now)
        _ = try writer.settle(sent.map { LedgerTests.receipt($0.id) }, at: now)
        number += 20
        await Task.yield()
      }
    }()
    for _ in 0..<100 { #expect(try ledger.integrityProblems() == []) }
    isOver.store(true, ordering: .relaxed)
    try await writing
  }

  @Test("What was stored can be sent again, by source, by time and by name, and the books balance")
  func resend() throws {
    try ledger.enter((0..<10).map { LedgerTests.item($0) }, from: LedgerTests.source)
    let sent = try ledger.claim(within: Window(items: 100), as: LedgerTests.one, at: Workplace.start)
    let receipts = sent.enumerated().map { number, item in
      LedgerTests.receipt(item.id, number < 6 ? .stored : number < 8 ? .unchanged : .rejected, Double(number))
    }
    _ = try ledger.settle(receipts, at: Workplace.later(10))
    let kept = try ledger.kept(limit: 100)
    #expect(kept.map(\.id) == sent.prefix(8).map(\.id))
    #expect(try ledger.kept(after: kept[4].sequence, limit: 2).map(\.id) == sent[5..<7].map(\.id))
    #expect(try ledger.kept(since: Workplace.later(3), limit: 100).map(\.id) == sent[3..<8].map(\.id))
    #expect(try ledger.kept(of: SourceName(rawValue: "other"), limit: 100).isEmpty)
    #expect(try ledger.resend([sent[1].id, sent[6].id, sent[9].id]) == 2)
    #expect(try ledger.total().inFlight == 2)
    #expect(try ledger.integrityProblems() == [])
    let again = try ledger.claim(within: Window(items: 100), as: LedgerTests.two, at: Workplace.later(20))
    #expect(again.map(\.id) == [sent[1].id, sent[6].id])
    #expect(again.map(\.attempt) == [1, 1])
    _ = try ledger.settle(again.map { LedgerTests.receipt($0.id, .stored, 21) }, at: Workplace.later(21))
    #expect(try ledger.total()[.stored] == 7)
    #expect(try ledger.integrityProblems() == [])
  }
}
