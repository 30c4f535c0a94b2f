import News
import XMLReading

/// What bytes are by their beginning, whatever their name and declared type: the one rule for files, folders and the
/// answers of servers. With two rules the same bytes were a sitemap by address and a page by path.
package enum ContentForm: Hashable {
  case feed, opml, sitemap, warc
  /// A list of addresses, one a line.
  case list
  /// A page that begins as only HTML does.
  case page
  /// Text with tags that isn't known to be anything else: a page may begin with any element, or none.
  case markup
  /// Plain text that may be a story.
  case prose
  /// Plain text that can't be a story: `PlainProse` says why.
  case words
  /// Rows of cells between commas, semicolons or tabs.
  case table
  /// JSON that doesn't say that it is a JSON Feed.
  case json
  /// XML of another vocabulary, such as SVG or a book.
  case otherXML
  /// The Internet Archive's format before WARC.
  case arc
  /// A known format that is not text, in words such as `a PDF`.
  case binary(String)
  case empty
  /// Bytes that are not text, of no known format.
  case unknown

  /// The most bytes that are looked at.
  package static let mostBytes = 65_536

  /// Recognises the first bytes of a content.
  ///
  /// - Parameters:
  ///   - bytes: all of it, or its beginning, without gzip.
  ///   - charset: the charset of the response's header.
  ///   - isWhole: whether nothing follows, so that the last line is not cut.
  package init(_ bytes: [UInt8], charset: String? = nil, isWhole: Bool) {
    if Self.beginsLikeHTML(bytes) {
      self = .page
    } else if FilePeek.holdsRecords(bytes) {
      self = .warc
    } else if let phrase = BinaryFormat.phrase(of: bytes) {
      self = .binary(phrase)
    } else {
      let text = XMLText(bytes, charset: charset)
      // UTF-16 has zero bytes, and may lack its mark.
      let type = MediaType.sniff(bytes) ?? (text.encoding.hasPrefix("utf-16") ? "text/plain" : nil)
      self = type.map { Self.form(of: text.utf8, hasTags: $0 == "text/html", isWhole: isWhole) } ?? .unknown
    }
  }

  private static func form(of utf8: [UInt8], hasTags: Bool, isWhole: Bool) -> ContentForm {
    let text = String(decoding: utf8, as: UTF8.self)
    let start = text.lowercased().trimmed
    if start.isEmpty { return .empty }
    if start.hasPrefix("filedesc:") { return .arc }
    if beginsLikeJSON(start) { return start.contains("jsonfeed.org/version") ? .feed : .json }
    if start.hasPrefix("<") {
      switch root(of: utf8) {
      case "html": return .page
      case let root where rooted[root] != nil: return rooted[root] ?? .markup
      case let root where start.hasPrefix("<?xml") && !root.isEmpty || root == "svg": return .otherXML
      default: break
      }
    }
    if let form = afterWarning(utf8, start) { return form }
    if hasTags { return .markup }
    if !start.hasPrefix("<") {
      let whole = isWhole ? text : wholeLines(of: text)
      if AddressLines.fill(whole) { return .list }
      if DelimitedText.fills(whole) { return .table }
    }
    guard PlainProse.isLikely(text) else { return .words }
    return start.hasPrefix("<") ? .markup : .prose
  }

  /// The forms by the local names of their outermost elements, in lower case.
  private static let rooted: [String: ContentForm] = [
    "opml": .opml, "urlset": .sitemap, "sitemapindex": .sitemap, "rss": .feed, "feed": .feed, "rdf": .feed,
    "channel": .feed,
  ]

  /// The form of what comes after a program's warning, in HTML or plain text; nil if nothing does. A page that only
  /// mentions such elements has no entries in them.
  private static func afterWarning(_ utf8: [UInt8], _ start: some StringProtocol) -> ContentForm? {
    if ["<rss", "<feed", "<rdf:rdf"].contains(where: { start.contains($0) }),
      let feed = try? FeedParser().parse(utf8, charset: "utf-8", url: ""), !feed.entries.isEmpty
    {
      return .feed
    }
    if start.contains("<opml"), let list = try? SubscriptionList(utf8, charset: "utf-8"), !list.feeds.isEmpty {
      return .opml
    }
    if start.contains("<urlset") || start.contains("<sitemapindex"),
      let sitemap = try? SitemapParser().parse(utf8, charset: "utf-8", url: ""), !sitemap.isList,
      !sitemap.entries.isEmpty
    {
      return .sitemap
    }
    return nil
  }

  /// The local name of the outermost element, in lower case; empty if there is none, or it can't be read.
  private static func root(of utf8: [UInt8]) -> String {
    guard var reader = try? XMLReader(utf8: utf8) else { return "" }
    while let event = try? reader.next() {
      if case .start(let name, _) = event { return name.local.lowercased() }
    }
    return ""
  }

  /// Whether the first tag is one that only pages have, so that nothing else need be looked at.
  private static func beginsLikeHTML(_ bytes: [UInt8]) -> Bool {
    // Without a byte order mark, EF BB BF.
    let start = bytes.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }.prefix(14)
    let text = String(decoding: start, as: UTF8.self).lowercased()
    return ["<html", "<!doctype html", "<head", "<body"].contains { text.hasPrefix($0) }
  }

  /// Whether a text may be JSON. A story may begin with `[Update]` or `[2024]`.
  private static func beginsLikeJSON(_ start: some StringProtocol) -> Bool {
    guard start.hasPrefix("{") || start.hasPrefix("[") else { return false }
    let rest = start.dropFirst().drop(while: \.isWhitespace)
    guard let first = rest.first, !"\"{}[]".contains(first) else { return true }
    let afterNumber = rest.drop { $0.isNumber || "-.".contains($0) }.drop(while: \.isWhitespace)
    return afterNumber.startIndex > rest.startIndex && (afterNumber.first == "," || afterNumber == "]")
  }

  /// A text without its last line, which may be cut.
  private static func wholeLines(of text: String) -> String {
    text.lastIndex(where: \.isNewline).map { String(text[..<$0]) } ?? text
  }
}

extension ContentForm {
  /// The form of a file, by its decompressed beginning and never by its name.
  static func of(_ path: String) throws(FileFault) -> ContentForm { try of(path, try FilePeek.head(path)) }

  /// The form of a file with this decompressed beginning. More is read where that doesn't suffice: a poem may have only
  /// short lines for long, and a comment may come before the first element.
  static func of(_ path: String, _ head: [UInt8]) throws(FileFault) -> ContentForm {
    let isWhole = head.count < FilePeek.usual
    let form = ContentForm(head, isWhole: isWhole)
    guard !isWhole, [.words, .markup, .prose, .empty].contains(form) else { return form }
    let longer = try FilePeek.head(path, count: mostBytes)
    return ContentForm(longer, isWhole: longer.count < mostBytes)
  }
}
