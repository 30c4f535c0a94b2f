import Fetching
import Foundation
import News
import Testing

@Suite("Taking in what the operator adds")
struct IntakeTests {
  let place: Workplace
  let ledger: Ledger

  init() throws {
    place = try Workplace()
    ledger = try Ledger(folder: place.path + "/state")
  }

  /// Takes in everything, sends it and answers it; returns what was sent.
  private func drain(_ settings: IntakeSettings = IntakeSettings(batch: 4)) throws -> [Outgoing] {
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, settings: settings)
    var sent: [Outgoing] = []
    while try intake.step(at: Workplace.later(0)) != .idle { sent += try send() }
    return sent + (try send())
  }

  private func send() throws -> [Outgoing] {
    let sent = try ledger.claim(within: Window(items: 1000), as: LedgerTests.one, at: Workplace.later(0))
    _ = try ledger.settle(sent.map { LedgerTests.receipt($0.id) }, at: Workplace.later(0))
    return sent
  }

  private func add(_ path: String, manifest: String? = nil) throws -> SourceName {
    let found = try SourceKind.detect(path)
    guard let manifest else { return try ledger.add(found, at: Workplace.start) }
    return try ledger.add(found, at: Workplace.start, aliases: Manifest(manifest) { #expect($0.contains("line 2")) })
  }

  @Test("A folder's pages come in the order of their paths, with their types and addresses")
  func folder() throws {
    try place.write("in/b/two.html", Array("<p>two".utf8))
    try place.write("in/a.html", Array("<p>a".utf8))
    try place.write("in/b.txt", Array("The ferry sails again.".utf8))
    try place.write("in/c d/ü.htm", Array("<p>u".utf8))
    try place.write("in/.hidden.html", Array("no".utf8))
    try place.write("in/image.png", [0, 1, 2])
    try place.write("in/empty.html", [])
    let manifest = try place.write("m.jsonl", Array("{\"id\":\"two\",\"url\":\"https://x.org/2\"}\njunk\n".utf8))
    let source = try add(place.path + "/in", manifest: manifest)
    let sent = try drain()
    #expect(sent.map { $0.pointer.file.split(separator: "/").last } == ["a.html", "two.html", "b.txt", "ü.htm"])
    #expect(sent[1].url == "https://x.org/2")
    #expect(sent[3].url.hasSuffix("/in/c%20d/%C3%BC.htm"))
    var reader = ItemReader()
    let pages = try sent.map { try reader.page(of: $0) }
    #expect(pages.map(\.attachment.mediaType) == ["text/html", "text/html", "text/plain", "text/html"])
    #expect(pages[3].body == Array("<p>u".utf8))
    #expect(try ledger.skips(of: source) == ["empty": 1, "name doesn't end in .html, .txt or .warc": 1])
    #expect(try ledger.sources().allSatisfy { $0.finishedAt != nil && $0.lastError == nil })
  }

  @Test("Of a folder that is added again, only what changed is new")
  func again() throws {
    try place.write("in/a.html", Array("<p>a".utf8))
    let changed = try place.write("in/b.html", Array("<p>b".utf8))
    let name = try add(place.path + "/in")
    #expect(try drain().count == 2)
    try Data("<p>changed".utf8).write(to: URL(filePath: changed))
    #expect(try add(place.path + "/in") == name)
    #expect(try drain().map(\.pointer.file) == [changed])
  }

  @Test("Reading a file that has changed or gone since it was taken in says so")
  func changedFile() throws {
    let file = try place.write("a.html", Array("<p>a".utf8))
    _ = try add(file)
    let item = try #require(try drain().first)
    try Data("<p>longer".utf8).write(to: URL(filePath: file))
    var reader = ItemReader()
    #expect(throws: FileFault.self) { try reader.page(of: item) }
    try FileManager.default.removeItem(atPath: file)
    do {
      _ = try reader.page(of: item)
      Issue.record("a missing file was read")
    } catch {
      #expect(error.code == .missing)
      #expect(error.isTemporary)
      #expect(error.rejection.code == "file-missing")
    }
  }

  @Test("A list's addresses go to the frontier, and lines that are no address are counted")
  func list() throws {
    let lines = "# comment\n\nhttps://a.org/1\r\nftp://b/\nhttps://a.org/1\nhttps://a.org/2"
    let source = try add(try place.write("urls.txt", Array(lines.utf8)))
    #expect(try drain().isEmpty)
    #expect(try ledger.frontier(of: source).pending == 2)
    #expect(try ledger.skips(of: source) == ["not an http address": 1])
  }

  @Test("A page added again is fetched again")
  func page() throws {
    for round in 1...2 {
      let source = try add("https://example.org/story")
      _ = try drain()
      let due = try ledger.dueFetches(limit: 5, as: LedgerTests.one, lease: .seconds(9), at: Workplace.later(1))
      #expect(due.map(\.url) == ["https://example.org/story"], "round \(round)")
      try ledger.finish(due.map { ($0, .unchanged) })
      #expect(try ledger.frontier(of: source).done == 1)
    }
  }

  @Test("An import gets ahead of the sending by its look-ahead and no more")
  func lookAhead() throws {
    for number in 0..<50 { try place.write("in/\(number).html", Array("<p>\(number)".utf8)) }
    _ = try add(place.path + "/in")
    let settings = IntakeSettings(lookAhead: 10, batch: 4)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, settings: settings)
    while try intake.step(at: Workplace.later(0)) != .ahead {}
    #expect((10...13).contains(try ledger.total()[.queued]))
    #expect(try send().count + drain(settings).count == 50)
  }

  /// 20,000 addresses that waited for later stopped every import for good.
  @Test("Addresses that wait for later hold no import up")
  func waitingForLater() throws {
    let later = (0..<30).map { Frontier.Candidate(url: "https://example.org/\($0)") }
    let feed = SourceName(rawValue: "feed")
    try ledger.add(feed, kind: .feed, location: "https://example.org/feed", at: Workplace.later(5000))
    try ledger.enqueue(later, from: feed, at: Workplace.later(5000))
    _ = try add("https://example.org/story")
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, settings: IntakeSettings(frontierLookAhead: 20))
    guard case .finished = try intake.step(at: Workplace.later(0)) else {
      Issue.record("the page was not taken in")
      return
    }
    _ = try add("https://example.org/other")
    #expect(try intake.step(at: Workplace.later(5000)) == .ahead)
  }

  @Test("A folder that is missing is looked for again, and taken in once it is there")
  func away() throws {
    let file = try place.write("in/a.html", Array("<p>a".utf8))
    let source = try add(place.path + "/in")
    try FileManager.default.moveItem(atPath: place.path + "/in", toPath: place.path + "/elsewhere")
    let intake = Intake(ledger: ledger, owner: LedgerTests.one, settings: IntakeSettings(retry: .seconds(10)))
    guard case .postponed(source, let error) = try intake.step(at: Workplace.later(0)) else {
      Issue.record("a folder that is away was taken in")
      return
    }
    #expect(error.contains(place.path + "/in"))
    #expect(try ledger.sources().first?.lastError == error)
    try FileManager.default.moveItem(atPath: place.path + "/elsewhere", toPath: place.path + "/in")
    #expect(try intake.step(at: Workplace.later(9)) == .idle)
    while try intake.step(at: Workplace.later(10)) != .idle {}
    #expect(try send().map(\.pointer.file) == [file])
    #expect(try ledger.sources().first.map { $0.finishedAt != nil && $0.lastError == nil } == true)
  }

  /// An import waited for ever for somebody to write into a named pipe.
  @Test("What is neither a file nor a folder is counted, and never waited for")
  func pipes() throws {
    try place.write("in/a.html", Array("<p>a".utf8))
    try #require(unsafe mkfifo(place.path + "/in/pipe.html", 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/in/link.html", withDestinationPath: place.path + "/nothing")
    try #require(
      unsafe symlink("a.html", [UInt8]((place.path + "/in/").utf8).map(CChar.init(bitPattern:)) + [-23, 46, 0]) == 0)
    let source = try add(place.path + "/in")
    #expect(try drain().count == 1)
    let skips = try ledger.skips(of: source)
    #expect(skips == ["neither a file nor a folder, or a link to none": 2, "a name that is not UTF-8": 1])
    // Added again, it is counted again.
    try FileManager.default.removeItem(atPath: place.path + "/in/link.html")
    _ = try add(place.path + "/in")
    _ = try drain()
    #expect(try ledger.skips(of: source)["neither a file nor a folder, or a link to none"] == 1)
    #expect(throws: FileFault.self) { try SourceKind.detect(place.path + "/in/pipe.html") }
  }

  /// A `.html.gz` that was cut off was stored as a whole article.
  @Test("A compressed file that is cut off is an error, though a cut-off response is read as far as it goes")
  func cutFile() throws {
    // Made with Python's gzip from a paragraph.
    let text =
      "H4sIAAAAAAACAx2MwQ3CMBAEW9kCUGggypMKaOCC18SKsa27C1G6x/i10mhn5rY8NyJS9cJKP8kC78TPCtuq0lDjIFl2Qo9i"
      + "kLekAolOBTO/XbkoajdICeMbk5pjreI4xRCPnHs99hxKKpzwSLZRP938K+1oKRvMaw2oBYGvHZYCsV5jp/nelh8OwDBDrAAA" + "AA=="
    let packed = Array(try #require(Data(base64Encoded: text)))
    let file = try place.write("in/cut.html.gz", Array(packed.dropLast(20)))
    let refusal = #expect(throws: FileFault.self) { try SourceKind.detect(file) }
    #expect(refusal?.why.contains("broken gzip file") == true, "\(refusal as Any)")
    // In a folder its item tells.
    _ = try add(place.path + "/in")
    let item = try #require(try drain().first)
    var reader = ItemReader()
    let fault = #expect(throws: FileFault.self) { try reader.page(of: item) }
    #expect(fault?.code == .damaged && fault?.why.contains("end too early") == true, "\(fault as Any)")
    #expect(try ContentCoding.gzip.undo(Array(packed.dropLast(20)), limit: 1 << 20).isEmpty == false)
  }

  @Test("Adding an empty file says that it is empty")
  func emptyFile() throws {
    _ = try add(try place.write("empty.txt", Array("A text.".utf8)))
    try Data().write(to: URL(filePath: place.path + "/empty.txt"))
    #expect(try drain().isEmpty)
    #expect(try ledger.sources().first?.lastError?.contains("it is empty") == true)
  }

  @Test("Files and records beyond the limit are counted under one reason")
  func tooLarge() throws {
    try place.write("in/large.html", Array(repeating: 0x61, count: 2000))
    let record = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://x.org/\r\nContent-Length: 2000\r\n\r\n"
    try place.write("in/large.warc", Array((record + String(repeating: "a", count: 2000) + "\r\n\r\n").utf8))
    let source = try add(place.path + "/in")
    #expect(try drain(IntakeSettings(batch: 4, pageLimit: 1000)).isEmpty)
    #expect(try ledger.skips(of: source) == ["larger than the limit of 1000 bytes": 2])
  }

  @Test("Two sources take turns, and two that share a name get one each")
  func turns() throws {
    let one = try add(try place.write("x/pages.html", Array("<p>1".utf8)))
    let two = try add(try place.write("y/pages.html", Array("<p>2".utf8)))
    #expect(one != two)
    #expect(Set(try drain().map(\.source)) == [one, two])
  }
}
