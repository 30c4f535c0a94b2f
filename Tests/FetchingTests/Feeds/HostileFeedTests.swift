import Fetching
import Launching
import News
import Testing
import XMLReading

@Suite("Feeds made to break in", .timeLimit(.minutes(1)))
struct HostileFeedTests {
  @Test(
    "No entity is expanded, no file read, and every document ends at once",
    .enabled(if: SharedData.has("hostile"), "../shared/data/hostile is not there"))
  func documents() throws {
    let clock = ContinuousClock()
    var slowest = Duration.zero
    for document in try PeerCases.cases("hostile") {
      let length = document.bytes.count
      slowest = max(
        slowest,
        try clock.measure {
          let tree = try XMLElement.document(XMLText(document.bytes, charset: nil).utf8)
          #expect(tree.text.utf8.count <= length, "\(document.name)")
        })
    }
    print("hostile XML: the slowest document took \(slowest)")
    #expect(slowest < .seconds(1))
  }

  @Test("A feed's declared entities stay as they are written")
  func entities() throws {
    let markup = """
      <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY file SYSTEM "file:///etc/passwd">]>
      <rss><channel><title>&b;</title><item><title>&file;</title><link>http://site.example/1</link></item></channel></rss>
      """
    let feed = try FeedParser().parse(Array(markup.utf8), url: "http://site.example/")
    #expect(feed.title == "&b;")
    #expect(feed.entries.first?.entry.title == "&file;")
  }

  @Test(
    "Content that is no feed is refused with what it is",
    arguments: [
      ("<!DOCTYPE html><html><body>Not found</body></html>", FeedError.notAFeed(root: "html")),
      ("", .unreadable(.noElement)), ("nothing", .unreadable(.noElement)), ("{\"a\": 1}", .notAFeed(root: "{}")),
    ])
  func noFeed(text: String, error: FeedError) {
    #expect(throws: error) { try FeedParser().parse(Array(text.utf8), url: "http://site.example/") }
  }

  @Test("A feed damaged at random is read or refused, and never stops the reader")
  func damage() throws {
    let feed = Array(
      """
      <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0" xmlns:dc="d"><channel>
      <title>A &amp; B</title><item><title><![CDATA[<b>x</b>]]></title><link>/a?b=1&amp;c=2</link><dc:creator>É
      </dc:creator><pubDate>Sun, 04 Jun 2023 10:15:00 +0330</pubDate><!-- c --><description>&lt;p a="b"&gt;</description>
      </item></channel></rss>
      """.utf8)
    var random = SplitMix.forTest()
    var read = 0
    for _ in 0..<3000 {
      var damaged = feed
      for _ in 0..<4 {
        let place = Int.random(in: 0..<damaged.count, using: &random)
        if Bool.random(using: &random) {
          damaged.remove(at: place)
        } else {
          damaged[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      // It must end, with a feed or an error.
      if (try? FeedParser().parse(damaged, url: "http://site.example/")) != nil { read += 1 }
    }
    #expect(read > 2000)
  }

  /// Such a date crashed the fetcher, and crashed it again each time it met the feed after a start.
  @Test(
    "A date whose year is beyond any calendar is no date",
    arguments: [
      "Tue, 01 Jan 1700000000000", "1 Jan 999999999 00:00:00 GMT", "1 Jan 292278994", "1 Jan 9223372036854775807",
      "1 Jan 99999999999999999999", "2023-01-01T99999999999:00", "10000-01-01", "99999999999999999-01-01",
    ])
  func dates(text: String) throws {
    #expect(FeedDate.instant(of: text) == nil)
    let rss = "<rss><channel><item><link>http://a.example/1</link><pubDate>\(text)</pubDate></item></channel></rss>"
    #expect(try FeedParser().parse(Array(rss.utf8), url: "http://a.example/").entries.count == 1)
    let atom = "<feed><entry><id>http://a.example/1</id><updated>\(text)</updated></entry></feed>"
    #expect(try FeedParser().parse(Array(atom.utf8), url: "http://a.example/").entries.count == 1)
  }

  @Test("The 366th day is a date in leap years alone")
  func lastDay() {
    #expect(FeedDate.instant(of: "2004-366") == FeedDate.instant(of: "2004-12-31"))
    #expect(FeedDate.instant(of: "2003-365") != nil && FeedDate.instant(of: "2003-366") == nil)
  }

  @Test("The last year that is read is 9999")
  func lastYear() {
    #expect(FeedDate.instant(of: "31 Dec 9999 23:59:59 GMT")?.milliseconds == 253_402_300_799_000)
  }

  @Test("A JSON Feed of eight million numbers, or nested a hundred thousand levels deep, is refused at once")
  func numbers() {
    let many = "{\"version\": \"1\", \"items\": [" + String(repeating: "1,", count: 8_000_000) + "1]}"
    let deep = "{\"version\": " + String(repeating: "[", count: 100_000)
    for text in [many, deep] {
      var error: FeedError?
      let took = ContinuousClock().measure {
        error = #expect(throws: FeedError.self) { try FeedParser().parse(Array(text.utf8), url: "http://a.example/") }
      }
      guard case .brokenJSON(let reason) = error else { return #expect(Bool(false), "\(String(describing: error))") }
      #expect(reason.contains("more than 200000 values"))
      #expect(took < .seconds(5))
    }
  }

  /// They were read as floating-point numbers, and those beyond 64 bits as 0.
  @Test("Long numbers as ids stay apart")
  func longNumbers() throws {
    let ids = ["9007199254740992", "9007199254740993", "98765432109876543210", "98765432109876543211"]
    let items = ids.map { "{\"id\": \($0), \"url\": \"http://a.example/\"}" }.joined(separator: ",")
    let feed = try FeedParser().parse(
      Array("{\"version\": \"1\", \"items\": [\(items)]}".utf8), url: "http://a.example/")
    #expect(feed.entries.map(\.id) == ids)
  }

  @Test("Millions of end tags that match nothing count as elements, and are looked up quickly among many open ones")
  func endTags() {
    let open = (0..<120).map { "<e\($0)>" }.joined()
    let text = "<rss><channel>" + open + String(repeating: "</x>", count: 4_000_000)
    let took = ContinuousClock().measure {
      #expect(throws: FeedError.unreadable(.tooManyElements(limit: 500_000))) {
        try FeedParser().parse(Array(text.utf8), url: "http://a.example/")
      }
    }
    #expect(took < .seconds(5))
  }

  @Test("Names are looked up quickly among thousands of declared namespaces")
  func namespaces() throws {
    var text = ""
    for level in 0..<120 {
      text += "<e" + (0..<60).map { " xmlns:p\(level)x\($0)=\"u\"" }.joined() + ">"
    }
    text += String(repeating: "<a q:a='1' q:b='1' q:c='1'/>", count: 100_000)
    let took = try ContinuousClock().measure {
      let tree = try XMLElement.document(Array(text.utf8))
      #expect(tree.children.count == 1)
    }
    #expect(took < .seconds(5))
  }

  @Test("Attributes and comments are counted like elements")
  func budget() throws {
    let limits = XMLLimits(elements: 100)
    for piece in ["<a b='' c=''/>", "<!---->", "<?p?>", "<![CDATA[]]>"] {
      let text = Array(("<r>" + String(repeating: piece, count: 101)).utf8)
      #expect(throws: XMLError.tooManyElements(limit: 100)) { try XMLElement.document(text, limits: limits) }
    }
  }
}
