import News
import XMLReading

/// What the bytes of a supposed source turn out to be, whatever their media type or name.
package enum FoundContent: Sendable {
  /// RSS, Atom or JSON Feed, with its entries.
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
  /// Anything else, which can't be a page.
  case other(ContentForm)

  /// Recognises bytes; `charset` is that of the response's header, `url` the address that answered.
  ///
  /// - Throws: `FeedError` if they begin like a feed, list or sitemap but can't be read as one.
  package init(_ written: [UInt8], charset: String?, url: String, limit: Int) throws(FeedError) {
    let bytes: [UInt8]
    do {
      var coded = CodedBody(written, limit: limit)
      try coded.undo([])
      bytes = coded.bytes
    } catch {
      throw .brokenCompression(error)
    }
    let head = Array(bytes.prefix(ContentForm.mostBytes))
    let form = ContentForm(head, charset: charset, isWhole: head.count == bytes.count)
    switch form {
    case .feed: self = .feed(try FeedParser.parser(limit: limit).parse(bytes, charset: charset, url: url))
    case .opml: self = .subscriptions(try SubscriptionList(bytes, charset: charset))
    case .sitemap: self = .sitemap(try SitemapParser().parse(bytes, charset: charset, url: url))
    case .list:
      let text = String(decoding: XMLText(bytes, charset: charset).utf8, as: UTF8.self)
      self = .list(AddressLines.all(in: text).compactMap { WebURL($0) }.filter(\.isWeb))
    case .page, .markup: self = .page(PageHead(bytes, charset: charset, url: url))
    case .prose: self = .text
    case .json:
      // Some feeds don't say which version they are.
      let feed = try? FeedParser.parser(limit: limit).parse(bytes, charset: charset, url: url)
      self = feed.map(Self.feed) ?? .other(form)
    case .words, .table, .otherXML, .arc, .warc, .binary, .empty, .unknown: self = .other(form)
    }
  }

  /// The form of such a content, which has the words for it.
  var form: ContentForm {
    switch self {
    case .feed: .feed
    case .subscriptions: .opml
    case .sitemap: .sitemap
    case .list: .list
    case .page: .page
    case .text: .prose
    case .other(let form): form
    }
  }
}
