import Fetching
import News

/// Converts HTML to plain text in the only way that the public API offers: as an entry's title.
enum PlainTextProbe {
  static func text(_ html: String) -> String {
    let escaped = html.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let feed = try? FeedParser().parse(
      Array("<rss><channel><item><title>\(escaped)</title></item></channel></rss>".utf8), url: "http://site.example/")
    return feed?.entries.first?.entry.title ?? ""
  }
}
