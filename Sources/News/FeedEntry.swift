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
  /// Why the feed's full text replaces the page, such as `the server answered 403`; nil if the page was fetched.
  public var standsIn: String?

  /// An entry with what is known about it.
  public init(
    feedTitle: String? = nil, title: String? = nil, published: String? = nil, updated: String? = nil,
    authors: [String] = [], categories: [String] = [], summary: String? = nil, standsIn: String? = nil
  ) {
    self.feedTitle = feedTitle
    self.title = title
    self.published = published
    self.updated = updated
    self.authors = authors
    self.categories = categories
    self.summary = summary
    self.standsIn = standsIn
  }
}
