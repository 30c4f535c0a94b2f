import Foundation
import Launching
import Testing

@Suite("Lists of feeds in and out", .timeLimit(.minutes(2)))
struct SubscriptionTests {
  private let folder: TemporaryFolder
  private let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = ["CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "state").path]
  }

  private func chapar(_ arguments: String...) throws -> Command {
    try Programs.run(Programs.folder.appending(path: "chapar"), arguments, environment: environment)
  }

  private func write(_ name: String, _ text: String) throws -> String {
    let file = folder.url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  @Test("A list's folders become labels, its feeds sources, and both come out again as a list")
  func roundTrip() throws {
    let list = try write(
      "feeds.opml",
      """
      <opml version="2.0"><body>
      <outline text="News"><outline text="Iran &amp; the Gulf">
        <outline text="A" xmlUrl="https://a.example/feed?x=1&amp;y=2"/></outline>
        <outline text="B" xmlUrl="https://user:secret@b.example/rss"/></outline>
      <outline text="C" xmlUrl="https://c.example/atom.xml"/>
      <outline text="A again" xmlUrl="http://www.a.example/feed?x=1&amp;y=2"/>
      <outline text="D" xmlUrl="gopher://d.example/feed"/>
      </body></opml>
      """)
    let added = try chapar("add", list)
    #expect(added.status == 0 && added.output.contains("a list of 5 feeds (OPML): 3 added, 1 known, 1 passed over"))
    let sources = try chapar("sources").output
    #expect(sources.contains("feeds.opml  opml  taken in") && sources.contains("https://c.example/atom.xml"))
    let out = try chapar("sources", "--opml").output
    #expect(
      out.contains("xmlUrl=\"https://a.example/feed?x=1&amp;y=2\"") && out.contains("text=\"Iran &amp; the Gulf\""))
    #expect(!out.contains("secret") && out.contains("https://b.example/rss"))
    let other = ["CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "other").path]
    let tool = Programs.folder.appending(path: "chapar")
    let again = try Programs.run(tool, ["add", try write("out.opml", out)], environment: other)
    #expect(again.output.contains("3 added"), "\(again)")
    #expect(try Programs.run(tool, ["sources", "--opml"], environment: other).output == out)
    #expect(try chapar("add", list).output.contains("0 added, 4 known"))
  }

  @Test("A list of 10,000 feeds is taken in within ten seconds, and listed within one")
  func many() throws {
    let outlines = (0..<10_000).map {
      "<outline text=\"\($0)\" xmlUrl=\"https://host\($0 % 9000).example/f\($0)/rss\"/>"
    }
    let list = try write("many.opml", "<opml><body>\(outlines.joined(separator: "\n"))</body></opml>")
    let start = ContinuousClock.now
    let added = try chapar("add", list)
    #expect(added.output.contains("10000 added"), "\(added)")
    #expect(start.duration(to: .now) < .seconds(10))
    let listed = ContinuousClock.now
    #expect(try chapar("sources").output.split(separator: "\n").count { !$0.hasPrefix(" ") } == 10_001)
    #expect(listed.duration(to: .now) < .seconds(5))
  }

  @Test(
    "A kind that what is given can't be is refused, with what it is, and nothing is added",
    arguments: [("feed", "WARC/1.1\r\n", "a WARC file"), ("warc", "<rss version='2.0'>", "a feed")])
  func unfit(kind: String, beginning: String, phrase: String) throws {
    let outcome = try chapar("add", "--kind", kind, try write("source", beginning))
    #expect(outcome.status != 0 && outcome.errors.contains(phrase) && outcome.errors.contains("Nothing was added"))
  }
}
