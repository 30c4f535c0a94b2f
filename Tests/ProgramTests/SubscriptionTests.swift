import Foundation
import Launching
import Testing

@Suite("Lists of feeds in and out", .timeLimit(.minutes(2)))
struct SubscriptionTests {
  private let place: CommandFolder

  init() throws { place = try CommandFolder() }

  @Test("A list's folders become labels, its feeds sources, and both come out again as a list")
  func roundTrip() throws {
    let list = try place.write(
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
    let added = try place.chapar("add", list)
    #expect(added.status == 0 && added.output.contains("a list of 5 feeds (OPML): 3 added, 1 known, 1 skipped"))
    let sources = try place.chapar("sources").output
    #expect(sources.contains("feeds.opml  opml  taken in") && sources.contains("https://c.example/atom.xml"))
    let out = try place.chapar("sources", "--opml").output
    #expect(
      out.contains("xmlUrl=\"https://a.example/feed?x=1&amp;y=2\"") && out.contains("text=\"Iran &amp; the Gulf\""))
    #expect(!out.contains("secret") && out.contains("https://b.example/rss"))
    let other = ["CHAPAR_STATE_DIRECTORY": place.path("other")]
    let tool = Programs.folder.appending(path: "chapar")
    let again = try Programs.run(tool, ["add", try place.write("out.opml", out)], environment: other)
    #expect(again.output.contains("3 added"), "\(again)")
    #expect(try Programs.run(tool, ["sources", "--opml"], environment: other).output == out)
    #expect(try place.chapar("add", list).output.contains("0 added, 4 known"))
  }

  @Test("A list of 10,000 feeds is taken in within ten seconds, and listed within five")
  func many() throws {
    let outlines = (0..<10_000).map {
      "<outline text=\"\($0)\" xmlUrl=\"https://host\($0 % 9000).example/f\($0)/rss\"/>"
    }
    let list = try place.write("many.opml", "<opml><body>\(outlines.joined(separator: "\n"))</body></opml>")
    let start = ContinuousClock.now
    let added = try place.chapar("add", list)
    #expect(added.output.contains("10000 added"), "\(added)")
    #expect(start.duration(to: .now) < .seconds(10))
    let listed = ContinuousClock.now
    #expect(try place.chapar("sources").output.split(separator: "\n").count { !$0.hasPrefix(" ") } == 10_001)
    #expect(listed.duration(to: .now) < .seconds(5))
  }

  @Test(
    "A kind that a file can't be is refused with what the file is, and nothing is added",
    arguments: [
      ("feed", "WARC/1.1\r\n", "a WARC file"), ("warc", "<rss version='2.0'>", "a feed"),
      // These were stored as articles.
      ("files", "<opml version='2.0'><body/></opml>", "a list of feeds"), ("files", "<urlset></urlset>", "a sitemap"),
      ("files", "https://a.example/1\nhttps://a.example/2\n", "a list of addresses"),
      // These were asked for ever.
      ("feed", "<html><body><p>A page.</p></body></html>", "a page"),
      ("list", "<html><body><p>A page.</p></body></html>", "a page"),
      ("opml", "<html><body><p>A page.</p></body></html>", "a page"),
      // "It is a page", of words.
      ("warc", "The ferry sails again.\n", "it is a page of plain text"),
      ("sitemap", "ferry\nharbour\n", "it is plain text"),
      ("sitemap", "<rss version='2.0'>", "it is a feed"), ("warc", "https://a.example/1\n", "a list of addresses"),
    ])
  func unfit(kind: String, beginning: String, phrase: String) throws {
    let outcome = try place.chapar("add", "--kind", kind, try place.write("source", beginning))
    #expect(outcome.status == 66 && outcome.errors.contains(phrase) && outcome.errors.contains("Nothing was added"))
  }

  /// `chapar sources` said in words that there are none, which run.sh took for sources, and so left out the sample.
  @Test("Without sources nothing is listed on the output")
  func none() throws {
    let list = try place.write("empty.opml", "<opml><body/></opml>")
    #expect(try place.chapar("add", list).status == 0)
    #expect(try place.chapar("sources", "remove", "empty.opml", "--yes").status == 0)
    let listed = try place.chapar("sources")
    #expect(listed.status == 0 && listed.output.isEmpty, "\(listed)")
  }

  @Test(
    "Two bare words are no article, and a story in plain text is a page",
    arguments: [
      ("harbour\nferry\n", false), ("harbour ferry\n", false), ("1 2 3 4 5\n", false), (" \n", false),
      ("Ferry sinks off Hormuz\nAll were saved.\n", true), ("The ferry sank.", true), ("フェリーが港で沈没した", true),
    ])
  func words(text: String, isPage: Bool) throws {
    let file = try place.write("words.lst", text)
    let added = try place.chapar("add", "--dry-run", file)
    #expect(added.status == (isPage ? 0 : 66), "\(added)")
    let why = text.allSatisfy(\.isWhitespace) ? "it is empty" : "no sentence, nor a line of four words"
    if !isPage { #expect(added.errors.contains(why), "\(added)") }
    #expect(try place.chapar("extract", file).output.contains("no article") != isPage)
  }

  @Test("What would be added of a path is said, where nothing was, for people and for programs")
  func dryRun() throws {
    // A dry run said nothing of paths.
    let list = try place.write("subs.opml", "<opml><body><outline xmlUrl='https://a.example/feed'/></body></opml>")
    let pages = try place.write("words.txt", "A morning at the harbour.\n")
    let said = try place.chapar("add", "--dry-run", list, pages, place.path(""))
    #expect(said.status == 0 && said.output.contains("subs.opml: a list of 1 feed (OPML)"), "\(said)")
    #expect(said.output.contains("words.txt: a page") && said.output.contains("a folder of pages"))
    let json = try place.chapar("add", "--dry-run", "--json", list)
    #expect(json.output == #"{"feeds":1,"kind":"opml","location":"\#(list)"}"# + "\n", "\(json)")
    #expect(try place.chapar("sources").status == 69)
    let mistyped = try place.chapar("add", "paper.example/feed")
    #expect(mistyped.status == 66 && mistyped.errors.contains("https://paper.example/feed"), "\(mistyped)")
  }
}
