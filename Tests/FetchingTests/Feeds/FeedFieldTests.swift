import Fetching
import News
import Testing

@Suite("Fields of feeds")
struct FeedFieldTests {
  private func entry(_ item: String, url: String = "http://site.example/feed/") throws -> Feed.Entry {
    let markup =
      "<rss version='2.0'><channel><title>Site</title><link>http://site.example/</link><item>\(item)</item></channel></rss>"
    return try #require(try FeedParser().parse(Array(markup.utf8), url: url).entries.first)
  }

  @Test(
    "The link is the page's, not a counter's",
    arguments: [
      ("<link>http://a.example/1</link>", "http://a.example/1"),
      ("<link>\n  /news/1?a=1&b=2 \n</link>", "http://site.example/news/1?a=1&b=2"),
      ("<guid>http://a.example/2</guid>", "http://a.example/2"),
      ("<guid isPermaLink='false'>http://a.example/2</guid>", nil),
      ("<guid>tag:a.example,2023:2</guid>", nil),
      (
        "<link>http://counter.example/x</link><feedburner:origLink>http://a.example/3</feedburner:origLink>",
        "http://a.example/3"
      ),
      ("<link xml:base='http://b.example/x/' href='y' xmlns='http://www.w3.org/2005/Atom'/>", "http://site.example/y"),
      ("<link>خبر/۱</link>", "http://site.example/%D8%AE%D8%A8%D8%B1/%DB%B1"),
    ] as [(String, String?)])
  func link(item: String, link: String?) throws {
    #expect(try entry(item).link == link)
  }

  @Test(
    "A title is plain text",
    arguments: [
      ("<title>A &amp;amp; B &lt;b&gt;bold&lt;/b&gt;</title>", "A & B bold"),
      ("<title><![CDATA[Tom&#8217;s  <i>news</i>\n]]></title>", "Tom’s news"),
      ("<title>3 < 4</title>", "3 < 4"), ("<title>می\u{200C}خواهد&nbsp;که</title>", "می\u{200C}خواهد که"),
      ("<media:title>other</media:title><title>own</title>", "own"), ("<title/>", nil),
    ] as [(String, String?)])
  func title(item: String, title: String?) throws {
    #expect(try entry(item).entry.title == title)
  }

  /// A title of an unknown media type was always decoded as base64, and so came out empty.
  @Test("A title of an unknown media type is read as it stands unless it is base64")
  func atomTitle() throws {
    let markup =
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>http://a.example/1</id><title type='application/x-title'>"
      + "Lighthouses of Iran</title><content type='application/x-page'>PHA+TGlnaHQuPC9wPg==</content></entry></feed>"
    let entry = try #require(try FeedParser().parse(Array(markup.utf8), url: "http://a.example/feed").entries.first)
    #expect(entry.entry.title == "Lighthouses of Iran")
    #expect(entry.content == "&lt;p>Light.&lt;/p>")
    let encoded = markup.replacing("Lighthouses of Iran", with: "TGlnaHRob3VzZXM=")
    let other = try #require(try FeedParser().parse(Array(encoded.utf8), url: "http://a.example/feed").entries.first)
    #expect(other.entry.title == "Lighthouses")
  }

  @Test(
    "Authors are names where the feed has names",
    arguments: [
      ("<author>mail@a.example (A. Writer)</author>", ["A. Writer"]),
      ("<author>A. Writer &lt;mail@a.example&gt;</author>", ["A. Writer"]),
      ("<dc:creator>One</dc:creator><dc:creator>Two</dc:creator><author>x@a.example</author>", ["One", "Two"]),
      ("<author>A. Writer (Agency)</author>", ["A. Writer (Agency)"]), ("<author> </author>", []),
    ])
  func authors(item: String, authors: [String]) throws {
    #expect(try entry(item).entry.authors == authors)
  }

  @Test(
    "Dates are kept as written and read to an instant",
    arguments: [
      ("Sun, 04 Jun 2023 10:15:00 +0330", "2023-06-04T06:45:00.000Z"),
      ("Sun, 4 Jun 23 10:15 EST", "2023-06-04T15:15:00.000Z"), ("4 June 2023", "2023-06-04T00:00:00.000Z"),
      ("June 4, 2023 3:04 PM", "2023-06-04T15:04:00.000Z"),
      ("2023-06-04T10:15:00.250+03:30", "2023-06-04T06:45:00.250Z"),
      ("2023-06-04 10:15:00", "2023-06-04T10:15:00.000Z"), ("2023-06", "2023-06-01T00:00:00.000Z"),
      ("20230604T101500Z", "2023-06-04T10:15:00.000Z"), ("Sun Jun  4 10:15:00 2023", "2023-06-04T10:15:00.000Z"),
      ("Sunday, 04-Jun-23 10:15:00 GMT", "2023-06-04T10:15:00.000Z"),
      ("2023-06-04T24:00:00Z", "2023-06-05T00:00:00.000Z"),
      ("Sun, 04 Jun 2023 10:15:00 GMT+2", "2023-06-04T08:15:00.000Z"),
      ("05/06/2023", nil), ("yesterday", nil), ("", nil), ("31 Feb 2023", nil), ("12:30", nil),
      ("99999999999999999999", nil), ("2023-06-04T99:00", nil),
    ] as [(String, String?)])
  func dates(text: String, instant: String?) throws {
    let entry = try entry("<pubDate> \(text) </pubDate>")
    #expect(entry.published?.description == instant)
    #expect(entry.entry.published == (text.isEmpty ? nil : text.split(separator: " ").joined(separator: " ")))
  }

  @Test(
    "Months are read in English and twelve other languages, in full and cut short",
    arguments: [
      ("4 August 2023", 8), ("4 Dez. 2023", 12), ("4 févr. 2023", 2), ("4 ago 2023", 8), ("4 março 2023", 3),
      ("4 giugno 2023", 6), ("4 mrt 2023", 3), ("4 maj 2023", 5), ("4 września 2023", 9), ("4 října 2023", 10),
      ("4 şubat 2023", 2), ("4 июня 2023", 6), ("4 липня 2023", 7),
    ])
  func months(text: String, month: Int) throws {
    let day = "2023-\(month < 10 ? "0" : "")\(month)-04"
    #expect(try entry("<pubDate>\(text)</pubDate>").published?.description.hasPrefix(day) == true)
  }

  @Test("An Atom entry has what its own elements say, then its feed's")
  func atom() throws {
    let markup = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://site.example/blog/"><title>Site</title>
      <author><name>Desk</name></author><link rel="self" href="feed.xml"/><link href="./"/>
      <entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></title><id>urn:1</id>
      <link rel="enclosure" href="x.mp3"/><link rel="alternate" type="text/html" href="1.html"/>
      <published>2023-06-04T10:15:00Z</published><updated>2023-06-05T10:15:00Z</updated>
      <category term="iran" label="Iran"/><content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry></feed>
      """
    let feed = try FeedParser().parse(Array(markup.utf8), url: "http://other.example/feed")
    #expect(feed.format == .atom1)
    #expect(feed.link == "http://site.example/blog/")
    #expect(feed.ownLink == "http://site.example/blog/feed.xml")
    let entry = try #require(feed.entries.first)
    #expect(entry.link == "http://site.example/blog/1.html")
    #expect(entry.id == "urn:1")
    #expect(
      entry.entry
        == FeedEntry(
          feedTitle: "Site", title: "A b", published: "2023-06-04T10:15:00Z", updated: "2023-06-05T10:15:00Z",
          authors: ["Desk"], categories: ["Iran"], summary: "One. Two."))
    #expect(entry.content == "<p>One.</p><p>Two.</p>")
  }
}
