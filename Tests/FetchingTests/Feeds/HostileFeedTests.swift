import Fetching
import News
import Testing
import XMLReading

@Suite("Feeds made to break in", .timeLimit(.minutes(1)))
struct HostileFeedTests {
  @Test("No entity is expanded, no file read, and every document ends at once", .enabled(if: PeerCases.has("hostile")))
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
    "What is no feed says what it is",
    arguments: [
      ("<!DOCTYPE html><html><body>Not found</body></html>", FeedError.notAFeed(root: "html")),
      ("", .unreadable(.noElement)), ("nothing", .unreadable(.noElement)), ("{\"a\": 1}", .notAFeed(root: "{}")),
    ])
  func noFeed(text: String, error: FeedError) {
    #expect(throws: error) { try FeedParser().parse(Array(text.utf8), url: "http://site.example/") }
  }

  @Test("Random damage never stops the reader")
  func damage() throws {
    let feed = Array(
      """
      <?xml version="1.0" encoding="utf-8"?><!DOCTYPE rss [<!ENTITY a "b">]><rss version="2.0" xmlns:dc="d"><channel>
      <title>A &amp; B</title><item><title><![CDATA[<b>x</b>]]></title><link>/a?b=1&amp;c=2</link><dc:creator>É
      </dc:creator><pubDate>Sun, 04 Jun 2023 10:15:00 +0330</pubDate><!-- c --><description>&lt;p a="b"&gt;</description>
      </item></channel></rss>
      """.utf8)
    var seed: UInt64 = 42
    var read = 0
    for _ in 0..<3000 {
      var damaged = feed
      for _ in 0..<4 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(seed >> 33) % damaged.count
        if seed & 0x100 == 0 {
          damaged.remove(at: place)
        } else {
          damaged[place] = UInt8(truncatingIfNeeded: seed >> 40)
        }
      }
      // Whatever comes of it, a feed or an error, it comes.
      if (try? FeedParser().parse(damaged, url: "http://site.example/")) != nil { read += 1 }
    }
    #expect(read > 2500)
  }
}
