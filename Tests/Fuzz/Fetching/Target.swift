import ArgumentParser
import Fetching
import Foundation
import News

/// The code that is fuzzed.
enum Target: String, CaseIterable, ExpressibleByArgument {
  case feed, sitemap, list, archive, date, address, answer

  /// The folders of given data that contain its seeds.
  var folders: [String] {
    switch self {
    case .feed: ["feeds-real", "feeds-miniflux", "feeds-gofeed", "feeds-feedparser"]
    case .sitemap: ["sitemaps"]
    case .list: ["opml"]
    case .archive: ["warc"]
    case .date: ["dates"]
    case .address: ["urls"]
    case .answer: []
    }
  }

  /// The seeds that need no given data.
  var builtIn: [String] {
    switch self {
    case .feed:
      [
        "<rss version='2.0'><channel><title>t</title><item><title>x</title><link>http://a.example/1</link>"
          + "<pubDate>Sun, 04 Jun 2023 10:15:00 +0330</pubDate></item></channel></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='/1'/><updated>2023-06-04T10:15:00Z</updated>"
          + "<content type='html'>&lt;p&gt;x</content></entry></feed>",
        #"{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": 1, "url": "/1", "tags": ["a"]}]}"#,
      ]
    case .sitemap: ["<urlset><url><loc>http://a.example/1</loc><lastmod>2023-06-04</lastmod></url></urlset>"]
    case .list: ["<opml><body><outline text='a'><outline xmlUrl='http://a.example/feed'/></outline></body></opml>"]
    case .archive:
      [
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2023-06-04T10:15:00Z\r\n"
          + "Content-Length: 70\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<p>hi\r\n0\r\n\r\n"
      ]
    case .date: ["Sun, 04 Jun 2023 10:15:00 +0330", "2003-12-31T10:14:55.123+03:30", "3:04 PM EST 4 June 23"]
    case .address: ["http://user:pw@a.example:8080/b/../c?d=e#f", "http://[::ffff:1.2.3.4]:80/"]
    case .answer: Self.answers
    }
  }

  /// Tries an input; returns whether something could be read from it.
  func take(_ bytes: [UInt8], server: AnswerServer, choice: UInt64) async throws -> Bool {
    let charsets = [nil, nil, "utf-8", "iso-8859-1", "gb2312", "shift_jis", "utf-16", "iso-2022-jp", "x\u{0}"]
    let charset = charsets[Int(choice % UInt64(charsets.count))]
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .feed: return (try? FeedParser().parse(bytes, charset: charset, url: "http://a.example/b")) != nil
    case .sitemap: return (try? SitemapParser().parse(bytes, charset: charset, url: "http://a.example/b")) != nil
    case .list: return (try? SubscriptionList(bytes, charset: charset)) != nil
    case .archive: return try Archive.take(bytes)
    case .date:
      let line = text.split(separator: "\n").first ?? ""
      return FeedDate.instant(of: String(line)).map { !$0.description.isEmpty } ?? false
    case .address:
      let parsed = WebURL(String(text.prefix(20_000)), base: WebURL("http://a.example/b"))
      return parsed.map { !WebURL.withoutCredentials($0.href).isEmpty } ?? false
    case .answer: return await server.fetch(bytes)
    }
  }

  private static let answers: [String] = {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
    return [
      head + "Content-Length: 5\r\nETag: \"a\"\r\n\r\n<p>hi",
      head + "Transfer-Encoding: chunked\r\n\r\n5\r\n<p>hi\r\n0\r\nX: y\r\n\r\n",
      head + "Connection: close\r\n\r\n<p>hi", head + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
      "HTTP/1.1 100 Continue\r\n\r\n" + head + "Content-Length: 0\r\n\r\n",
      "HTTP/1.1 301 Moved\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 304 Not Modified\r\n\r\n", "HTTP/1.0 204 No Content\r\n\r\n",
      "HTTP/1.1 429 Busy\r\nRetry-After: Sun, 04 Jun 2023 10:15:00 GMT\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\nabc",
      "HTTP/1.1 000 X\r\nContent-Length: 2\r\n\r\nhi",
    ]
  }()
}
