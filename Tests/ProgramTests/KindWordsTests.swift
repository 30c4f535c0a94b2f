import Foundation
import Launching
import Testing

@Suite("What a text, a list or XML is taken for", .timeLimit(.minutes(1)))
struct KindWordsTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  private static let sentence = "The ferry crossed the lake again, said the harbour master, and nobody was late."

  /// By path the first line decided and in a folder all lines: a list with a remark became an article, and a story that
  /// begins with its address was taken for a list and lost.
  @Test(
    "A list may have remarks, and a story may begin with its address",
    arguments: [
      ("http://a.example/1\nhttp://a.example/2\n\(sentence)\n", true),
      ("http://a.example/1\nhttp://a.example/2\nhello", true),
      ("# mine\nMy pages\nhttp://a.example/1\nhttps://a.example/2\n", true), ("http://a.example/1\n", true),
      ("https://a.example/story\n\n\(sentence)\n", false), ("\(sentence)\nhttps://a.example/story\n", false),
    ])
  func lists(text: String, isList: Bool) throws {
    let file = try place.write("given/text.txt", text)
    let alone = try place.chapar("add", "--dry-run", file)
    #expect(alone.status == 0 && alone.output.contains("a list of addresses") == isList, "\(alone)")
    let folder = try place.chapar("add", "--dry-run", place.path("given"))
    #expect(folder.output.contains("text.txt: a list of addresses") == isList, "\(folder)")
    let extracted = try place.chapar("extract", file)
    #expect((extracted.status == 66) == isList, "\(extracted)")
  }

  /// A book in XML became an article whose headline and body were its tags.
  @Test(
    "XML that is neither a feed, a list nor a page is refused, whatever its name",
    arguments: ["book.xml", "book.txt", "book.html"])
  func otherXML(name: String) throws {
    let file = try place.write(name, "<?xml version=\"1.0\"?><book><para>\(Self.sentence)</para></book>")
    let words = "XML, but neither a feed, a list of feeds, a sitemap nor a page"
    for command in ["add", "extract"] {
      let outcome = try place.chapar(command, file)
      #expect(outcome.status == 66 && outcome.errors.contains(words), "\(command): \(outcome)")
    }
    let drawing = try place.write(
      "a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>\(Self.sentence)</text></svg>")
    #expect(try place.chapar("add", drawing).errors.contains(words))
    let page = try place.write(
      "page.html", "<?xml version='1.0'?><html><h1>A page</h1><p>\(Self.sentence)</p></html>")
    #expect(try place.chapar("add", "--dry-run", page).output.contains("a page"))
  }

  /// Its rows became an article.
  @Test("A table is refused, with what to make of it, and left out of a folder")
  func table() throws {
    let rows = (1...3).map { "\($0),Ferry \($0) crosses the lake,http://a.example/\($0)\n" }.joined()
    let file = try place.write("given/table.txt", "id,title,url\n\(rows)")
    let alone = try place.chapar("add", file)
    #expect(alone.status == 66 && alone.errors.contains("a table (CSV or TSV); to fetch"), "\(alone)")
    #expect(try place.chapar("extract", file).status == 66)
    let folder = try place.chapar("add", "--dry-run", place.path("given"))
    #expect(folder.output.contains("table.txt: a table (CSV or TSV)"), "\(folder)")
  }

  /// By address it was recognised and by path it was not.
  @Test("A sitemap whose elements have a prefix is recognised in a file")
  func prefixed() throws {
    let file = try place.write(
      "map.xml",
      """
      <?xml version="1.0"?><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url>
      <s:loc>http://a.example/1</s:loc></s:url></s:urlset>
      """)
    #expect(try place.chapar("add", "--dry-run", file).output.contains("a sitemap"))
  }

  /// Of a feed on standard input the exit code was 0, and of the same feed in a file 66.
  @Test("What is no page ends `extract` with the same code from standard input as from a file")
  func input() throws {
    let feed = try place.write("feed.xml", "<rss version='2.0'><channel><title>News</title></channel></rss>")
    let empty = try place.write("empty.html", "")
    for file in [feed, empty] {
      #expect(try place.chapar("extract", file).status == 66)
      let input = try Programs.run(
        URL(filePath: "/bin/sh"), ["-c", "'\(OutputTests.chapar.path)' extract - < '\(file)'"],
        environment: place.environment)
      #expect(input.status == 66, "\(file): \(input)")
    }
  }

  /// The date of a text's head was neither among what was kept nor among what was removed, and names came last.
  @Test("`explain` shows all lines of a text's head, in order, and marks lines that it cuts")
  func head() throws {
    let text = "Ferry crosses again\nBy Mara Brook\nMay 3, 2025\n\n" + String(repeating: Self.sentence + " ", count: 5)
    let told = try place.chapar("explain", try place.write("head.txt", text)).output
    let lines = told.split(separator: "\n").filter { $0.contains("[structure.text-header]") }.map(String.init)
    #expect(
      lines.map { $0.split(separator: "] ").last } == ["Ferry crosses again", "By Mara Brook", "May 3, 2025"], "\(told)"
    )
    let links = (0..<40).map { "<a href='/\($0)'>Some headline number \($0)</a> " }.joined()
    let page =
      "<html><h1>Ferry crosses again</h1><p>\(Self.sentence)</p><p>\(Self.sentence)</p><div>\(links)</div></html>"
    let cut = try place.chapar("explain", try place.write("links.html", page)).output
    #expect(
      cut.split(separator: "\n").contains { $0.contains("Some headline number 0") && $0.hasSuffix("…") }, "\(cut)")
  }

  @Test("A broken settings file is explained in one line, with the place")
  func settings() throws {
    let file = try place.write("bad.yaml", "fetch: [\n")
    let outcome = try place.chapar("list", "--config", file)
    #expect(
      outcome.errors.contains("did not find expected node content") && !outcome.errors.contains("\u{FFFD}"),
      "\(outcome)")
  }
}
