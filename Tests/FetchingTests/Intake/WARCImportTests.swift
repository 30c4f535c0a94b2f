import Fetching
import Foundation
import Launching
import News
import Testing

@Suite("Importing WARC files")
struct WARCImportTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try Ledger(folder: place.path + "/state")
  }

  /// A WARC file of `count` pages, each its own gzip member, or plain.
  private func archive(_ count: Int, compression: Int = 1) throws -> String {
    var journal = try Journal(
      folder: place.path + "/archive", instance: "x", settings: JournalSettings(compression: compression))
    var file = ""
    for number in 0..<count {
      file = try journal.append([Workplace.capture(number)], now: Workplace.start)[0].pointer.file
    }
    journal.close()
    return file
  }

  private func all() throws -> [Outgoing] {
    try ledger.claim(within: Window(items: 10_000), as: LedgerTests.one, at: Workplace.start)
  }

  @Test("An import killed after any step goes on where it was, loses nothing and doubles nothing", arguments: [0, 1])
  func resumes(compression: Int) throws {
    let source = try ledger.add(SourceKind.detect(archive(50, compression: compression)), at: Workplace.start)
    var seconds = 0.0
    while try ledger.sources()[0].finishedAt == nil {
      // Each turn is a fetcher that takes two steps and dies holding the source; the next waits for its lease.
      let owner = Owner(rawValue: "fetcher at \(seconds)")
      let intake = Intake(ledger: ledger, owner: owner, settings: IntakeSettings(batch: 3, lease: .seconds(10)))
      for _ in 0..<2 { _ = try intake.step(at: Workplace.later(seconds)) }
      seconds += 10
    }
    #expect(seconds > 50)
    let sent = try all()
    #expect(sent.map(\.url) == (0..<50).map { "https://example.org/\($0)" })
    #expect(try ledger.skips(of: source) == ["record: warcinfo": 1])
    var reader = ItemReader()
    for (number, item) in sent.enumerated() {
      #expect(try reader.page(of: item).body == Workplace.capture(number).body)
    }
  }

  @Test("Pages of an archive bring their publishers' marks along, of headers and metas")
  func marks() throws {
    var journal = try Journal(folder: place.path + "/archive", instance: "x", settings: JournalSettings())
    var capture = Workplace.capture(1)
    capture.headers = [
      .init(name: "Content-Type", value: "text/html"), .init(name: "X-Robots-Tag", value: "noarchive"),
    ]
    capture.body = Array("<html><head><meta name=robots content=noai></head><body><p>Light.</p></body></html>".utf8)
    let file = try journal.append([capture, Workplace.capture(2)], now: Workplace.start)[0].pointer.file
    journal.close()
    try ledger.add(SourceKind.detect(file), at: Workplace.start)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while case .advanced = try intake.step(at: Workplace.start) {}
    var reader = ItemReader()
    let pages = try all().map { try reader.page(of: $0) }
    #expect(pages.map(\.publisherMarks) == [["noai", "noarchive"], nil])
  }

  @Test(
    "Marks for the operator's product token count, and by a setting pages with a refused one are skipped and counted")
  func refusedMarks() throws {
    var journal = try Journal(folder: place.path + "/archive", instance: "x", settings: JournalSettings())
    let pages = ["lampbot content=noarchive", "chapar content=noarchive", "robots content=noai"].enumerated().map {
      Workplace.capture($0, body: "<html><head><meta name=\($1)></head><body><p>Light.</p></body></html>")
    }
    let file = try journal.append(pages, now: Workplace.start)[0].pointer.file
    journal.close()
    try expectMarks(of: .warc, at: file)
  }

  @Test("Pages in files of their own have the marks of their metas, and are skipped by the same setting")
  func refusedMarksOfFiles() throws {
    let folder = place.path + "/pages"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, meta) in ["lampbot content=noarchive", "chapar content=noarchive", "robots content=noai"].enumerated()
    {
      let page = "<html><head><meta name=\(meta)></head><body><p>Light.</p></body></html>"
      try Data(page.utf8).write(to: URL(filePath: folder + "/\(number).html"))
    }
    try expectMarks(of: .files, at: folder)
  }

  /// Imports three pages, of which a mark of the first is meant for this crawler, with the setting off and on.
  private func expectMarks(of kind: SourceKind, at location: String) throws {
    for heeded: Set<String> in [[], ["noarchive"]] {
      let source = SourceName(rawValue: "of \(heeded.count)")
      let ledger = try Ledger(folder: place.path + "/state\(heeded.count)")
      try ledger.add(source, kind: kind, location: location, at: Workplace.start)
      var settings = IntakeSettings()
      (settings.productToken, settings.refusedMarks) = ("Lampbot", heeded)
      let intake = Intake(ledger: ledger, owner: LedgerTests.one, settings: settings)
      while try intake.step(at: Workplace.start) != .idle {}
      var reader = ItemReader(token: "Lampbot")
      let marks = try ledger.claim(within: Window(items: 8), as: LedgerTests.one, at: Workplace.start).map {
        try reader.page(of: $0).publisherMarks
      }
      #expect(marks == (heeded.isEmpty ? [["noarchive"], nil, ["noai"]] : [nil, ["noai"]]))
      #expect(try ledger.skips(of: source)["marked noarchive"] == (heeded.isEmpty ? nil : 1))
    }
  }

  @Test("The same file imported twice is the same items")
  func twice() throws {
    let file = try archive(10)
    for name in ["one", "two"] {
      try ledger.add(SourceName(rawValue: name), kind: .warc, location: file, at: Workplace.start)
    }
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while try intake.step(at: Workplace.start) != .idle {}
    #expect(try ledger.total().fetched == 10)
  }

  /// Adding the journal again made revisions that lacked what only the feeds had said.
  @Test("A page gets the feed's entry that the ledger has: of the item whose record it is, or of its address")
  func entries() throws {
    let feed = LedgerTests.source
    try ledger.add(feed, kind: .feed, location: "https://example.org/feed", at: Workplace.start)
    var journal = try Journal(folder: place.path + "/archive", instance: "x", settings: JournalSettings())
    var captures = (0..<3).map { Workplace.capture($0) }
    captures[0].url = "https://example.org/moved"
    for index in captures.indices { captures[index].feedText = "Text \(index)" }
    let journaled = try journal.append(captures, now: Workplace.start)
    journal.close()
    let (fetched, listed) = (FeedEntry(title: "Fetched", standsIn: "403"), FeedEntry(title: "Listed"))
    try ledger.enter([NewItem(journaled[0], of: captures[0], entry: fetched)], from: feed)
    try ledger.enqueue([.init(url: "https://example.org/1", entry: listed)], from: feed, at: Workplace.start)
    try ledger.add(SourceKind.detect(journaled[0].pointer.file), at: Workplace.start)
    let shelf = PageShelf()
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, shelf: shelf)
    while case .advanced = try intake.step(at: Workplace.start) {}
    let imported = try all().dropFirst()
    #expect(imported.map(\.url) == (0..<3).map { "https://example.org/\($0)" })
    #expect(imported.map(\.entry) == [fetched, listed, nil])
    var shelved = ItemReader(shelf: shelf)
    var plain = ItemReader()
    for item in imported {
      let expected = item.entry.map { _ in "Text \(item.url.suffix(1))" }
      #expect(try shelved.page(of: item).entry?.text == expected)
      #expect(try plain.page(of: item).entry?.text == expected)
    }
  }

  @Test("A torn file gives its whole records and says where it is torn")
  func torn() throws {
    let file = try archive(10)
    let bytes = try place.bytes(of: file)
    let torn = try place.write("torn.warc.gz", Array(bytes.dropLast(20)))
    try ledger.add(SourceKind.detect(torn), at: Workplace.start)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while try intake.step(at: Workplace.start) != .idle {}
    #expect(try ledger.total().fetched == 9)
    let error = try #require(try ledger.sources()[0].lastError)
    #expect(error.contains("torn.warc.gz at byte"))
  }

  @Test("A record that changed under its pointer is an error, and is not sent as another page")
  func replaced() throws {
    let file = try archive(3)
    try ledger.add(SourceKind.detect(file), at: Workplace.start)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while try intake.step(at: Workplace.start) != .idle {}
    let sent = try all()
    var bytes = try place.bytes(of: file)
    bytes.removeSubrange(Int(sent[0].pointer.place.offset)..<Int(sent[1].pointer.place.offset))
    try place.write("archive/" + (file.split(separator: "/").last.map(String.init) ?? ""), bytes)
    var reader = ItemReader()
    for item in sent {
      #expect(throws: FileFault.self) { try reader.page(of: item) }
    }
  }

  @Test("A file that is one gzip member is read back in one pass, and in any order")
  func singleMember() throws {
    let plain = try archive(30, compression: 0)
    #expect(try Command("gzip", ["-k", plain]).status == 0)
    try ledger.add(SourceKind.detect(plain + ".gz"), at: Workplace.start)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, settings: IntakeSettings(batch: 7))
    while try intake.step(at: Workplace.start) != .idle {}
    let sent = try all()
    #expect(sent.count == 30)
    #expect(sent.allSatisfy { $0.pointer.place.offset == 0 && $0.pointer.place.inner > 0 })
    var reader = ItemReader()
    for (number, item) in Array(sent.enumerated()) + Array(sent.enumerated()).reversed() {
      #expect(try reader.page(of: item).body == Workplace.capture(number).body)
    }
  }

  @Test(
    "The pages of real files are read back through their pointers",
    .enabled(if: SharedData.has("warc"), "../shared/data/warc is not there"),
    arguments: [
      ("chatnoir-resiliparse.warcfile.warc.gz", 16), ("webarchive-commons.IAH-urls-wget.warc.gz", 4),
      ("warcio.example.warc", 1), ("warcio.example-bad-non-chunked.warc.gz", 1),
      ("warcio.example-wrong-chunks.warc.gz", 1), ("chatnoir-resiliparse.clipped.warc.gz", 0),
    ])
  func real(name: String, pages: Int) throws {
    try ledger.add(SourceKind.detect(SharedData.file("warc/" + name).path), at: Workplace.start)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, settings: IntakeSettings(batch: 5))
    while try intake.step(at: Workplace.start) != .idle {}
    let sent = try all()
    #expect(sent.count == pages)
    var reader = ItemReader()
    for item in sent {
      let page = try reader.page(of: item)
      #expect(page.status == 200)
      #expect(!page.body.isEmpty)
    }
  }
}
