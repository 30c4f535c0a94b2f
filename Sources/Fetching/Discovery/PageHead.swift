import Encodings
import HTML
import News

/// What a page says about itself and its site's feeds.
public struct PageHead: Hashable, Sendable {
  /// The page's title, with white space collapsed.
  public let title: String
  /// The feeds that the page names (`link rel=alternate`), in page order, each once.
  public let feeds: [Alternate]
  /// Whether the page calls itself an article.
  public let isArticle: Bool

  /// One feed that a page names.
  public struct Alternate: Hashable, Sendable {
    /// The address, absolute.
    public let url: String
    /// The page's name for it, such as `Comments`; empty if there is none.
    public let title: String
  }

  /// How much of a page is read, in bytes; some have their links after a lot of CSS.
  private static let reach = 1 << 20
  /// The most feeds taken from one page.
  private static let mostFeeds = 200

  /// Reads a page; `charset` is that of the response's header, `url` the address that answered. Feeds are looked for in
  /// the body too, because some pages name them there.
  public init(_ bytes: [UInt8], charset: String?, url: String) {
    let tree = Parser().parse(Encoding.decode(Array(bytes.prefix(Self.reach)), declaredCharset: charset).utf8)
    var base = WebURL(url)
    var title = ""
    var feeds: [Alternate] = []
    var isArticle = false
    for node in tree.descendants(of: tree.document) where tree.isElement(node) {
      switch tree.name(of: node) {
      case "title" where title.isEmpty: title = PlainText.collapsed(tree.text(of: node))
      case "base":
        if let href = tree.attribute("href", of: node) { base = base?.resolve(href) ?? base }
      case "meta":
        let name = tree.attribute("property", of: node) ?? tree.attribute("name", of: node) ?? ""
        let content = tree.attribute("content", of: node)?.lowercased() ?? ""
        if name.lowercased() == "og:type", content.contains("article") { isArticle = true }
      case "link", "a":
        guard let feed = Self.feed(node, tree, base), !feeds.contains(where: { $0.url == feed.url }),
          feeds.count < Self.mostFeeds
        else { continue }
        feeds.append(feed)
      default: continue
      }
    }
    self.title = title
    self.isArticle = isArticle
    self.feeds = feeds.isEmpty ? Self.linked(in: tree, base) : feeds
  }

  /// The feed that an element names: an alternate with a feed's media type, or `rel=feed`.
  private static func feed(_ node: NodeID, _ tree: Tree, _ base: WebURL?) -> Alternate? {
    guard let rel = tree.attribute("rel", of: node)?.lowercased(), let href = tree.attribute("href", of: node),
      let url = base?.resolve(String(href.trimmed))?.withoutFragment, url.isWeb
    else { return nil }
    let words = rel.split(whereSeparator: \.isWhitespace)
    let type = ContentType(tree.attribute("type", of: node) ?? "").mediaType
    guard words.contains("feed") || words.contains("alternate") && types.contains(type) else { return nil }
    return Alternate(url: url.href, title: PlainText.collapsed(tree.attribute("title", of: node) ?? ""))
  }

  /// Links that look like feeds by their address and text, for pages that name no feed in any other way. Only on the
  /// page's own host, and at most eight.
  private static func linked(in tree: Tree, _ base: WebURL?) -> [Alternate] {
    var found: [Alternate] = []
    for node in tree.descendants(of: tree.document) where tree.isElement(node) && tree.name(of: node) == "a" {
      guard let href = tree.attribute("href", of: node), let url = base?.resolve(String(href.trimmed))?.withoutFragment,
        url.isWeb, url.host == base?.host, SourceKind.kindOf(address: url.href) == .feed,
        !found.contains(where: { $0.url == url.href })
      else { continue }
      found.append(Alternate(url: url.href, title: PlainText.collapsed(tree.text(of: node))))
      if found.count == 8 { break }
    }
    return found
  }

  private static let types: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json", "application/xml",
    "text/xml", "application/json", "text/rss", "application/rss", "application/atom", "text/rss+xml",
    "application/x-rss+xml", "text/atom+xml",
  ]
}
