/// What a feed said about a page: evidence for the extractor, which may be wrong.
public struct FeedEntry: Hashable, Sendable, Codable {
  /// The feed's own title, such as a site's name.
  public var feedTitle: String?
  /// The entry's title as plain text.
  public var title: String?
  /// The entry's date as the feed wrote it; the extractor parses it.
  public var published: String?
  /// The entry's date of change as the feed wrote it.
  public var updated: String?
  /// The entry's authors, as written.
  public var authors: [String]
  /// The entry's categories, as written.
  public var categories: [String]
  /// The entry's summary as plain text.
  public var summary: String?
  /// The entry's full text, a paragraph a line, at most `longestText` bytes. It travels with the page, whose record in the
  /// journal is followed by it; the ledger doesn't keep it with the item.
  public var text: String?
  /// Why the feed's full text replaces the page, such as `the server answered 403`; nil if the page was fetched.
  public var standsIn: String?

  /// Creates an entry with what is known about it.
  public init(
    feedTitle: String? = nil, title: String? = nil, published: String? = nil, updated: String? = nil,
    authors: [String] = [], categories: [String] = [], summary: String? = nil, text: String? = nil,
    standsIn: String? = nil
  ) {
    self.feedTitle = feedTitle
    self.title = title
    self.published = published
    self.updated = updated
    self.authors = authors
    self.categories = categories
    self.summary = summary
    self.text = text
    self.standsIn = standsIn
  }

  /// The most bytes of `text`: 256 KiB.
  public static let longestText = 1 << 18
  /// The most bytes of each of the other texts, and the most authors or categories, that are kept with an item.
  private static let longest = 4096
  private static let most = 64

  /// The entry with each text cut to 4,096 bytes and each list to 64 names, since a feed may hold megabytes of either.
  public var bounded: FeedEntry {
    func cut(_ text: String?) -> String? { text?.cut(toBytes: Self.longest) }
    func cut(_ list: [String]) -> [String] { list.prefix(Self.most).map { $0.cut(toBytes: Self.longest) } }
    return FeedEntry(
      feedTitle: cut(feedTitle), title: cut(title), published: cut(published), updated: cut(updated),
      authors: cut(authors), categories: cut(categories), summary: cut(summary), text: text, standsIn: standsIn)
  }
}
