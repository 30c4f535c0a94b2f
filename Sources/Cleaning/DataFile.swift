import News

/// Recognises data files that servers send as pages and that folders of texts contain: JSON, feeds, sitemaps, lists.
///
/// Without it a feed would be read as a page of markup without a story. What it doesn't know, such as HTML or Markdown,
/// is left to the readers of pages.
enum DataFile {
  /// What a file is, in words that complete "the file is …": `JSON`, `an RSS feed`; nil for pages and what it doesn't
  /// know. Only the first 512 bytes count, and for JSON the last that is no white space; a byte order mark is skipped.
  static func kind(of utf8: [UInt8]) -> String? {
    let start = utf8.prefix(512).drop { $0 <= 32 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard let first = start.first else { return nil }
    if first == 0x7B || first == 0x5B { return isJSON(start, whole: utf8) ? "JSON" : nil }
    guard first == 0x3C else {
      return AddressLines.fill(String(decoding: start, as: UTF8.self)) ? "a list of addresses" : nil
    }
    var rest = start
    // Skip the declaration, comments, style sheets and the document type before the root. RSS 0.91 has one.
    while rest.starts(with: "<?".utf8) || rest.starts(with: "<!".utf8) {
      guard let end = rest.firstIndex(of: 0x3E) else { return nil }
      rest = rest[(end + 1)...].drop { $0 <= 32 }
    }
    let name = rest.dropFirst().prefix { $0 | 32 != 32 && $0 > 32 && $0 != 0x3E && $0 != 0x2F }
    switch String(decoding: name, as: UTF8.self).lowercased() {
    case "rss", "rdf:rdf": return "an RSS feed"
    case "feed": return "an Atom feed"
    case "urlset", "sitemapindex": return "a sitemap"
    case "opml": return "a list of feeds (OPML)"
    default: return nil
    }
  }

  /// Whether a text begins and ends like JSON: `{` before a string or `}`, or `[` before a string, list, object or
  /// digit. A note such as `[Music] A song` is none. The text is not parsed.
  private static func isJSON(_ start: ArraySlice<UInt8>, whole: [UInt8]) -> Bool {
    guard let last = whole.last(where: { $0 > 32 }), last == 0x7D || last == 0x5D else { return false }
    let second = start.dropFirst().first { $0 > 32 }
    guard let second else { return false }
    if start.first == 0x7B { return second == 0x22 || second == 0x7D }
    return [0x22, 0x7B, 0x5B, 0x5D].contains(second) || second &- 48 < 10
  }
}
