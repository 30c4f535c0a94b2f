import Fetching
import Foundation
import News
import Testing

@Suite("What an operator's word for a source means")
struct DetectionTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  /// OPML, sitemaps and lists with a byte order mark were taken for pages, and stored as articles.
  @Test(
    "A file is recognised by its beginning, whatever its name",
    arguments: [
      ("WARC/1.1\r\nWARC-Type: warcinfo\r\n", SourceKind.warc), ("<?xml version='1.0'?><rss version='2.0'>", .feed),
      ("{\"version\": \"https://jsonfeed.org/version/1.1\"}", .feed), ("# news\nhttps://a.example/1\n", .list),
      ("<!doctype html><title>A</title>", .files), ("TEHRAN – A story.\n", .files),
      ("\u{FEFF}https://a.example/1\r\n", .list), ("\u{FEFF}<?xml version='1.0'?><OPML version='2.0'>", .opml),
      ("HTTPS://A.example/1\n", .list), ("<!-- x --><opml>", .opml),
    ])
  func kinds(beginning: String, kind: SourceKind) throws {
    let path = try place.write("source.dat", Array(beginning.utf8))
    #expect(try SourceKind.detect(path).kind == kind)
  }

  @Test(
    "A file that is no source is refused with its name and the reason",
    arguments: [
      ("filedesc://a.arc 0.0.0.0 20200101 text/plain 76\n", "ARC"), (" {\"id\": 1}", "JSON"), ("[1, 2]", "JSON"),
      ("\u{0}\u{1}\u{2}\u{3}PNG", "neither a feed"),
    ])
  func refused(beginning: String, why: String) throws {
    let path = try place.write("source.dat", Array(beginning.utf8))
    let fault = #expect(throws: FileFault.self) { try SourceKind.detect(path) }
    #expect(fault?.description.contains(path) == true && fault?.description.contains(why) == true, "\(fault as Any)")
  }

  /// A page that was added as a feed was asked for again for ever.
  @Test(
    "A kind that a file can't be is refused, with what the file is",
    arguments: [
      ("WARC/1.1\r\n", SourceKind.feed, "WARC file"), ("<rss version='2.0'>", .warc, "a feed"),
      ("https://a.example/1\n", .feed, "list of addresses"), ("<opml>", .list, "OPML"),
      ("<html><p>A story.", .feed, "a page"),
    ])
  func unfit(beginning: String, kind: SourceKind, is phrase: String) throws {
    let path = try place.write("source.dat", Array(beginning.utf8))
    let fault = #expect(throws: FileFault.self) { try SourceKind.detect(path, kind: kind) }
    #expect(fault?.why.contains(phrase) == true, "\(fault as Any)")
    #expect(throws: FileFault.self) { try SourceKind.detect("https://a.example/", kind: .warc) }
    let page = try place.write("story", Array("<html><p>A story.</html>".utf8))
    #expect(try SourceKind.detect(page, kind: .page).kind == .files)
  }

  /// Each of these became a source of its own, and the feed was polled as often.
  @Test(
    "An address is one source however it is typed",
    arguments: ["HTTP://A.example:80/feed.xml", "http:/a.example/feed.xml", "http://a.example/x/../feed.xml#top"])
  func sameAddress(text: String) throws {
    let found = try SourceKind.detect(text)
    #expect(found.location == "http://a.example/feed.xml" && found.name == "a.example/feed.xml")
    let ledger = try LedgerTests.open(place)
    // As older versions kept it.
    try ledger.add(SourceName(rawValue: "old"), kind: .feed, location: text, at: Workplace.start)
    #expect(try ledger.add(found, at: Workplace.start).rawValue == "old")
    #expect(try ledger.sources().map(\.location) == ["http://a.example/feed.xml"])
    #expect(throws: NameRefusal.self) {
      try ledger.add(found, named: SourceName(rawValue: "other"), at: Workplace.start)
    }
  }

  @Test("A file's name is a source's name without its control characters")
  func controls() throws {
    let path = try place.write("e\u{1B}[31m.txt", Array("A story of a ferry that sails again.".utf8))
    #expect(try SourceKind.detect(path).name == "e_[31m.txt")
  }

  @Test("A list is read in UTF-16 and in gzip too", arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian])
  func wideList(encoding: String.Encoding) throws {
    let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let text = try #require("https://a.example/1\r\nhttps://a.example/2\r\n".data(using: encoding))
    let path = try place.write("list.txt", mark + Array(text))
    #expect(try SourceKind.detect(path).kind == .list)
    let ledger = try LedgerTests.open(place)
    try ledger.add(LedgerTests.source, kind: .list, location: path, at: Workplace.start)
    let intake = Intake(ledger: ledger, owner: LedgerTests.one)
    while try intake.step(at: Workplace.start) != .idle {}
    #expect(try ledger.frontier().pending == 2)
  }

  @Test(
    "An address that can't be requested is refused",
    arguments: [
      "http://", "https://[bad", "https://exa mple.org/", "http://:80/", "http://a.example/\u{1B}[31m",
      "ftp://a.example/x",
    ])
  func unusable(address: String) {
    let fault = #expect(throws: FileFault.self) { try SourceKind.detect(address) }
    #expect(fault?.description.contains(address) == true)
  }

  @Test(
    "What looks like an address without its scheme is refused with the address that is meant",
    arguments: [
      ("localhost:8000/x", "http://localhost:8000/x"), ("localhost/x", "http://localhost/x"),
      ("127.0.0.1:8000/", "http://127.0.0.1:8000/"), ("a.example/news", "https://a.example/news"), ("news/x", nil),
      ("./a.example", nil),
    ])
  func scheme(text: String, address: String?) {
    let fault = #expect(throws: FileFault.self) { try SourceKind.detect(text) }
    #expect(fault?.description.hasSuffix("; did you mean \(address ?? "")?") == (address != nil))
    #expect(fault?.description.contains("did you mean") == (address != nil))
  }

  @Test("A source's name says nothing of a password")
  func password() throws {
    // A password in an address became part of the source's name, which every list shows.
    #expect(try SourceKind.detect("https://me:secret@a.example/feed").name == "a.example/feed")
  }

  @Test(
    "An address is taken for a feed by its words, and otherwise for a page",
    arguments: [
      ("https://a.example/feed/", SourceKind.feed), ("https://a.example/rss.xml?x=1", .feed),
      ("https://a.example/?feed=rss2", .feed), ("https://a.example/feeding-birds", .page),
      ("https://feed.example/story", .page),
    ])
  func addresses(address: String, kind: SourceKind) throws {
    #expect(try SourceKind.detect(address).kind == kind)
  }
}
