import News
import XMLReading

/// What the bytes of a supposed source turn out to be, whatever their media type or name.
public enum FoundContent: Sendable {
  /// A feed.
  case feed(Feed)
  /// A list of feeds (OPML).
  case subscriptions(SubscriptionList)
  /// A sitemap, or an index of sitemaps.
  case sitemap(Sitemap)
  /// A list of addresses, one a line.
  case list([WebURL])
  /// A page of HTML.
  case page(PageHead)
  /// Plain text.
  case text
  /// Anything else, which can't be a page, described in words.
  case other(String)

  /// Recognises bytes; `charset` is that of the response's header, `url` the address that answered.
  ///
  /// - Throws: `FeedError` if they begin like a feed, list or sitemap but can't be read as one.
  public init(_ written: [UInt8], charset: String?, url: String, limit: Int) throws(FeedError) {
    let bytes: [UInt8]
    do {
      var coded = CodedBody(written, limit: limit)
      try coded.undo([])
      bytes = coded.bytes
    } catch {
      throw .brokenCompression(error)
    }
    if let phrase = BinaryFormat.phrase(of: bytes) {
      self = .other(phrase)
      return
    }
    if bytes.starts(with: Array("WARC/".utf8)) {
      self = .other("a WARC file (download it, and add its path)")
      return
    }
    let text = XMLText(Array(bytes.prefix(16_384)), charset: charset).utf8
    switch text.first(where: { $0 > 0x20 }) {
    case nil: self = .other("empty")
    case UInt8(ascii: "<"): self = try Self.markup(bytes, text, charset: charset, url: url, limit: limit)
    case UInt8(ascii: "{"): self = .feed(try FeedParser.parser(limit: limit).parse(bytes, charset: charset, url: url))
    default: self = Self.text(bytes, charset: charset, url: url, limit: limit)
    }
  }

  private static func markup(
    _ bytes: [UInt8], _ head: [UInt8], charset: String?, url: String, limit: Int
  ) throws(FeedError) -> FoundContent {
    switch root(of: head) {
    case "opml": return .subscriptions(try SubscriptionList(bytes, charset: charset))
    case "urlset", "sitemapindex": return .sitemap(try SitemapParser().parse(bytes, charset: charset, url: url))
    case "html": return .page(PageHead(bytes, charset: charset, url: url))
    case "rss", "feed", "rdf", "channel":
      return .feed(try FeedParser.parser(limit: limit).parse(bytes, charset: charset, url: url))
    default:
      // A feed may come after a warning in HTML, and a page may begin with anything.
      do throws(FeedError) {
        return .feed(try FeedParser.parser(limit: limit).parse(bytes, charset: charset, url: url))
      } catch {
        return .page(PageHead(bytes, charset: charset, url: url))
      }
    }
  }

  /// The local name of the outermost element, in lower case; empty if there is none.
  static func root(of head: [UInt8]) -> String {
    let text = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
    if text.contains("<!doctype html") { return "html" }
    guard var reader = try? XMLReader(utf8: head) else { return "" }
    // Content that can't be read has no root element, and is not recognised here.
    while let event = try? reader.next() {
      if case .start(let name, _) = event { return name.local.lowercased() }
    }
    return ""
  }

  private static func text(_ bytes: [UInt8], charset: String?, url: String, limit: Int) -> FoundContent {
    guard CodedBody.isText(bytes) || XMLText(bytes, charset: charset).encoding.hasPrefix("utf-16") else {
      return .other("no text")
    }
    // Here too a warning may come before a feed.
    if let feed = try? FeedParser.parser(limit: limit).parse(bytes, charset: charset, url: url) { return .feed(feed) }
    let text = String(decoding: XMLText(bytes, charset: charset).utf8, as: UTF8.self)
    guard AddressLines.fill(text) else { return .text }
    return .list(AddressLines.all(in: text).compactMap { WebURL($0) }.filter(\.isWeb))
  }

  /// What it is, in words that fit in a sentence.
  var phrase: String {
    switch self {
    case .feed: SourceKind.feed.phrase
    case .subscriptions: SourceKind.opml.phrase
    case .sitemap: SourceKind.sitemap.phrase
    case .list: SourceKind.list.phrase
    case .page: SourceKind.page.phrase
    case .text: "plain text"
    case .other(let words): words
    }
  }
}
