import Encodings
import News
import XMLReading

/// Reads sitemaps: `urlset` and `sitemapindex`, with the news extension, and plain lists of addresses.
///
/// It reads element by element, so that a long sitemap needs memory only for its bytes and addresses.
public struct SitemapParser: Sendable {
  /// The most addresses in one sitemap, by the protocol; the rest are skipped.
  public static let mostEntries = 50_000

  /// Keeps nothing from one sitemap to the next.
  public init() {}

  /// Reads a sitemap's bytes, gzipped or not; `charset` is that of the response's header, `url` the address that
  /// answered. What begins with `<` is XML, or does so after a program's warning; everything else is a list of addresses.
  ///
  /// - Throws: `FeedError`: `brokenCompression`, `unreadable` for XML without `urlset` or `sitemapindex` or beyond the
  ///   limits, `notAFeed` for a text without any web address.
  public func parse(_ bytes: [UInt8], charset: String? = nil, url: String) throws(FeedError) -> Sitemap {
    var text = XMLText(try Self.decompressed(bytes), charset: charset).utf8
    if text.first(where: { $0 > 0x20 }) != UInt8(ascii: "<") {
      guard let sitemap = Self.afterWarning(text) else { return try Self.list(text) }
      text = sitemap
    }
    do {
      return try Self.sitemap(text, base: url)
    } catch {
      throw FeedError.unreadable(error)
    }
  }

  /// What comes after a warning in plain text, such as PHP's, from the first sign of a sitemap on; nil if there is none.
  private static func afterWarning(_ text: [UInt8]) -> [UInt8]? {
    let start = text.prefix(longestWarning).indices.first { index in
      text[index] == UInt8(ascii: "<") && beginnings.contains { text[index...].starts(with: $0) }
    }
    return start.map { Array(text[$0...]) }
  }

  /// In bytes.
  private static let longestWarning = 8_192
  private static let beginnings = ["<?xml", "<urlset", "<sitemapindex"].map { Array($0.utf8) }

  /// Undoes gzip, because sitemaps are often served as gzip files, whatever the headers say. The protocol's limit is
  /// for the decompressed content.
  private static func decompressed(_ bytes: [UInt8]) throws(FeedError) -> [UInt8] {
    guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
    do {
      return try ContentCoding.gzip.undo(bytes, limit: XMLLimits().bytes)
    } catch {
      throw FeedError.brokenCompression(error)
    }
  }

  private static func sitemap(_ text: [UInt8], base: String) throws(XMLError) -> Sitemap {
    var reader = SitemapReader(base: base)
    var events = try XMLReader(utf8: text)
    while let event = try events.next(), reader.sitemap.entries.count < mostEntries { reader.take(event) }
    guard reader.hasRoot else { throw XMLError.noElement }
    return reader.sitemap
  }

  /// A text with one address a line.
  ///
  /// Lines that are no web address are passed over; a list without one is not a list.
  private static func list(_ text: [UInt8]) throws(FeedError) -> Sitemap {
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }.lazy.map { String(decoding: $0, as: UTF8.self) }
    let entries = lines.compactMap { WebURL($0) }.filter(\.isWeb).prefix(mostEntries)
      .map { Sitemap.Entry(url: $0.href) }
    guard !entries.isEmpty else { throw FeedError.notAFeed(root: "text") }
    return Sitemap(kind: .pages, entries: Array(entries), isList: true)
  }
}

/// Builds a sitemap from XML events.
///
/// An entry is added at its end tag, so a sitemap that is cut off gives all its complete entries. Names count without
/// prefix and in any letter case.
private struct SitemapReader {
  let base: String
  var sitemap = Sitemap(kind: .pages, entries: [])
  var hasRoot = false
  private var path: [XMLName] = []
  private var text = ""
  private var entry = Sitemap.Entry(url: "")

  init(base: String) { self.base = base }

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start(let name, _): start(name)
    case .text(let piece): text += piece
    case .end: end()
    }
  }

  /// Opens an element; its text begins anew, so only the text after the last child counts.
  private mutating func start(_ name: XMLName) {
    path.append(name)
    text = ""
    switch name.local.lowercased() {
    case "urlset": hasRoot = true
    case "sitemapindex":
      hasRoot = true
      sitemap.kind = .sitemaps
    case "url", "sitemap": entry = Sitemap.Entry(url: "")
    case "news": entry.news = Sitemap.NewsItem()
    default: break
    }
  }

  /// Closes an element: takes its text, or adds the entry that ends here.
  private mutating func end() {
    guard let name = path.popLast()?.local.lowercased() else { return }
    let parent = path.last?.local.lowercased() ?? ""
    let value = PlainText.collapsed(text)
    text = ""
    switch (parent, name) {
    case ("url", "loc"), ("sitemap", "loc"):
      // The first `loc` counts; an image's address is deeper.
      if entry.url.isEmpty, !value.isEmpty {
        entry.url = WebURL.resolved(value, against: WebURL(base))
      }
    case ("url", "lastmod"), ("sitemap", "lastmod"): entry.lastModified = value.isEmpty ? nil : value
    case ("publication", "name"): entry.news?.publication = value.isEmpty ? nil : value
    case ("publication", "language"), ("news", "language"): entry.news?.language = value
    case ("news", "title"): entry.news?.title = CharacterReference.decoded(value)
    case ("news", "publication_date"): entry.news?.published = value
    case ("news", "keywords"):
      entry.news?.keywords = value.split(separator: ",").map { PlainText.collapsed(String($0)) }.filter { !$0.isEmpty }
    case (_, "url"), (_, "sitemap"):
      if hasRoot, !entry.url.isEmpty { sitemap.entries.append(entry) }
      entry = Sitemap.Entry(url: "")
    default: break
    }
  }
}
