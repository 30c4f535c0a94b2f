import Foundation
import Launching
import Testing

@Suite("What is said of files that are given", .timeLimit(.minutes(1)))
struct FileWordsTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  private static let story = """
    <html lang="en"><title>The ferry crosses again</title><h1>The ferry crosses again</h1>
    \(String(repeating: "<p>The ferry crossed the lake again, said the harbour master, and nobody was late.</p>", count: 5))
    </html>
    """

  /// A file in gzip, made by gzip(1).
  private func gzipped(_ name: String, _ text: String) throws -> Data {
    let plain = try place.write(name, text)
    #expect(try Programs.run(URL(filePath: "/usr/bin/env"), ["gzip", "-f", plain]).status == 0)
    return try Data(contentsOf: URL(filePath: plain + ".gz"))
  }

  /// A PDF was "a page of plain text", because its first bytes have no zeros.
  @Test(
    "A file that is neither HTML nor text is named for what it is, by add, extract and explain, in a folder and by itself",
    arguments: [
      ("%PDF-1.7\n%âãÏÓ\n1 0 obj the ferry sails again from Monday, the harbour master said.", "a PDF"),
      ("\u{89}PNG", "a PNG image"), ("PK\u{3}\u{4}\u{14}\0\u{6}\0 word/document.xml", "a ZIP archive"),
      ("{\\rtf1 The ferry sails again from Monday, the harbour master said.}", "an RTF document"),
      ("\0\0\0\u{18}ftypmp42\0\0\0\0", "a film"), ("SQLite format 3\0\u{10}\0", "an SQLite database"),
    ])
  func binary(text: String, phrase: String) throws {
    let bytes = text == "\u{89}PNG" ? Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]) : Data(text.utf8)
    let file = try place.write("given/file.html", bytes)
    for command in ["add", "extract", "explain"] {
      let outcome = try place.chapar(command, file)
      #expect(outcome.status == 66 && outcome.errors.contains("\(file): it is \(phrase)"), "\(command): \(outcome)")
    }
    let folder = try place.chapar("add", "--dry-run", place.path("given"))
    #expect(
      folder.output.contains("0 taken in, 1 left out") && folder.output.contains("file.html: \(phrase)"), "\(folder)")
    let input = try Programs.run(
      URL(filePath: "/bin/sh"), ["-c", "'\(OutputTests.chapar.path)' extract - < '\(file)'"],
      environment: place.environment)
    #expect(input.status == 66 && input.errors.contains("it is \(phrase)"), "\(input)")
  }

  @Test("A broken gzip file is called one, whether its bytes are damaged or end too early")
  func brokenGzip() throws {
    let whole = try gzipped("whole.html", Self.story + (0..<2000).map { "<p>\($0 &* 7919 % 1013)</p>" }.joined())
    var damaged = whole
    for index in 20..<40 { damaged[index] = 0xFF }
    for (name, bytes) in [("cut", whole.prefix(whole.count / 2)), ("damaged", damaged), ("head", whole.prefix(12))] {
      let file = try place.write("\(name).html.gz", bytes)
      let added = try place.chapar("add", file)
      #expect(added.status == 66 && added.errors.contains("it is a broken gzip file: the coded bytes"), "\(added)")
      for command in ["extract", "explain"] {
        let outcome = try place.chapar(command, file)
        let words = outcome.output + outcome.errors
        #expect(words.contains("broken gzip file: the coded bytes"), "\(command): \(outcome)")
        #expect(outcome.status == 66, "\(command): \(outcome)")
        #expect(try place.chapar(command, "--json", file).status == 66, "\(command)")
      }
    }
    #expect(try place.chapar("add", "--dry-run", place.write("good.html.gz", whole)).status == 0)
  }

  @Test("A list of which no address can be requested is refused; a list, a feed or a sitemap is no page")
  func lists() throws {
    for (kind, text) in [
      ([], "http://\nhttps://\n"), (["--kind", "list"], "https://\n# http://a.example/\nferry\n"),
    ] {
      let outcome = try place.run(["add"] + kind + [try place.write("list.txt", text)])
      #expect(
        outcome.status == 66 && outcome.errors.contains("none of its 2 lines is an http or https address"), "\(outcome)"
      )
    }
    for (name, text, phrase) in [
      ("list.txt", "https://a.example/1\nhttps://a.example/2\n", "a list of addresses"),
      ("feed.xml", "<?xml version='1.0'?><rss version='2.0'><channel><title>T</title></channel></rss>", "a feed"),
      ("map.xml", "<urlset><url><loc>https://a.example/1</loc></url></urlset>", "a sitemap"),
    ] {
      for command in ["extract", "explain"] {
        let outcome = try place.chapar(command, try place.write(name, text))
        #expect(outcome.status == 66 && outcome.errors.contains("it is \(phrase), not a page"), "\(outcome)")
      }
    }
    let empty = try place.chapar("add", try place.write("empty.html", ""))
    #expect(empty.status == 66 && empty.errors.contains("it is empty"), "\(empty)")
  }

  @Test("An address where there is a PDF is not added as a page")
  func address() throws {
    _ = try place.write("site/report.html", "%PDF-1.7\nThe ferry sails again from Monday.")
    let server = try FolderServer(serving: URL(filePath: place.path("site")))
    let outcome = try place.chapar("add", server.address + "/report.html")
    #expect(outcome.status == 66 && outcome.errors.contains("it is a PDF, and pages are HTML or text"), "\(outcome)")
  }

  /// A WARC file of responses, one a page.
  private func warc(_ name: String, pages: Int) throws -> String {
    let records = (1...pages).map { number in
      let page = Self.story.replacing("The ferry crosses again", with: "Ferry number \(number) crosses")
      let response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
      return "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\(number)\r\n"
        + "WARC-Date: 2026-11-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000\(number)>\r\n"
        + "Content-Type: application/http;msgtype=response\r\nContent-Length: \(response.utf8.count)\r\n\r\n\(response)\r\n\r\n"
    }
    return try place.write(name, records.joined())
  }

  /// Only the first page was shown, without a word on the others.
  @Test(
    "Of a WARC file `explain` says which page it shows, of how many, and how to see another; `extract` picks one, too")
  func warcFile() throws {
    let file = try warc("pages.warc", pages: 3)
    let first = try place.chapar("explain", file)
    #expect(first.output.hasPrefix("page 1 of 3 in \(file): https://a.example/1\n"), "\(first)")
    #expect(first.output.contains("Ferry number 1") && !first.output.contains("Ferry number 2"), "\(first)")
    #expect(first.output.contains("--url ADDRESS") && first.output.contains("\n  https://a.example/3\n"), "\(first)")
    let second = try place.chapar("explain", "--url", "http://a.example/2", file)
    #expect(second.output.hasPrefix("page 2 of 3") && second.output.contains("Ferry number 2"), "\(second)")
    let all = try place.chapar("explain", "--json", file).output.split(separator: "\n")
    #expect(all.compactMap { JSON(String($0))?["article"]?["url"]?.text } == (1...3).map { "https://a.example/\($0)" })
    let none = try place.chapar("explain", file, "--url", "https://a.example/9")
    #expect(none.status == 66 && none.errors.contains("has 3 pages, but none of https://a.example/9"), "\(none)")
    let one = try place.chapar("explain", try warc("one.warc", pages: 1)).output
    #expect(one.hasPrefix("Ferry number 1") && !one.contains("--url"), "\(one)")

    let picked = try place.chapar("extract", "--jsonl", "--url", "https://a.example/3", file)
    #expect(picked.status == 0 && JSON(picked.output)?["title"]?.text == "Ferry number 3 crosses", "\(picked)")
    let lost = try place.chapar("extract", "--url", "https://a.example/9", file)
    #expect(lost.status == 66 && lost.errors.contains("no page of https://a.example/9"), "\(lost)")
  }

  /// `nonsense` became the page's address, and of an address or id it was ignored.
  @Test("--url takes a page's address, and is refused where it can't be heeded")
  func url() throws {
    let page = try place.write("pages/a.html", Self.story)
    for command in ["extract", "explain"] {
      let nonsense = try place.chapar(command, "--url", "nonsense", page)
      #expect(nonsense.status == 64 && nonsense.errors.contains("'nonsense' is none"), "\(nonsense)")
      let bare = try place.chapar(command, "--url", "a.example/x", page)
      #expect(bare.status == 64 && bare.errors.contains("did you mean https://a.example/x?"), "\(bare)")
      let address = try place.chapar(command, "--url", "https://a.example/x", "https://b.example/y")
      #expect(address.status == 64 && address.errors.contains("https://b.example/y"), "\(address)")
      #expect(try place.chapar(command, "--url", "https://a.example/x", page).status == 0)
    }
    #expect(try place.chapar("explain", "--url", "https://a.example/x", "deadbeef").status == 64)
    #expect(try place.chapar("explain", "--url", "https://a.example/x", "/no/such/file").status == 66)
    let folder = try place.chapar("extract", "--url", "https://a.example/x", place.path("pages"))
    #expect(folder.status == 64 && folder.errors.contains("is a folder"), "\(folder)")
  }
}
