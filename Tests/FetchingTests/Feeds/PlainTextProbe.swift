import Fetching
import News

/// Makes plain text from HTML in the only way that the public interface offers: as the title of an entry.
enum PlainTextProbe {
  static func text(_ html: String) -> String {
    let escaped = html.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    let feed = try? FeedParser().parse(
      Array("<rss><channel><item><title>\(escaped)</title></item></channel></rss>".utf8), url: "http://site.example/")
    return feed?.entries.first?.entry.title ?? ""
  }
}
