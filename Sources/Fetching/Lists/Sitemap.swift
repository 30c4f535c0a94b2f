import News

/// A sitemap as read: pages, or further sitemaps (sitemaps.org/protocol.html).
public struct Sitemap: Hashable, Sendable {
  /// What the addresses lead to.
  public var kind: Kind
  /// The addresses, in order.
  public var entries: [Entry]
  /// Whether it is a plain list of addresses, one a line.
  public var isList = false

  /// What a sitemap lists.
  public enum Kind: String, Hashable, Sendable {
    case pages, sitemaps
  }

  /// One address, with what the sitemap says about it.
  public struct Entry: Hashable, Sendable {
    /// What `loc` says, or the line of a list.
    public var url: String
    /// The date of the last change, as written.
    public var lastModified: String?
    /// What the news extension says about the article, if the sitemap has it.
    public var news: NewsItem?

    /// Creates an address without anything else.
    public init(url: String) { self.url = url }
  }

  /// What Google's news extension says about an article (schemas/sitemap-news/0.9).
  public struct NewsItem: Hashable, Sendable {
    /// The publication's name.
    public var publication: String?
    /// The language, as written.
    public var language: String?
    /// The title as plain text.
    public var title: String?
    /// The date of publication, as written.
    public var published: String?
    /// The keywords, as written.
    public var keywords: [String]

    /// Creates an empty item.
    public init() { keywords = [] }

    /// The item as evidence that travels with the page.
    public var entry: FeedEntry {
      FeedEntry(feedTitle: publication, title: title, published: published, categories: keywords)
    }
  }
}
