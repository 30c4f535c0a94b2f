import News

/// A feed as read: what it says about itself, and its entries in its own order.
public struct Feed: Hashable, Sendable {
  /// Told by the content, whatever the media type says.
  public var format: Format
  /// The feed's title as plain text.
  public var title: String?
  /// The site's address.
  public var link: String?
  /// The feed's own address, if it names one.
  public var ownLink: String?
  /// The language, as written in the feed.
  public var language: String?
  /// How often it wants to be polled.
  public var hints = PollHints()
  /// The entries, in the feed's order.
  public var entries: [Entry]

  /// The formats that are read, named as people know them.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case rss09 = "RSS 0.9"
    case rss1 = "RSS 1.0"
    case rss2 = "RSS 2.0"
    case atom03 = "Atom 0.3"
    case atom1 = "Atom 1.0"
    case json = "JSON Feed"
  }

  /// One entry: its link, and what the feed says about it.
  public struct Entry: Hashable, Sendable {
    /// The page's address, made absolute if possible.
    public var link: String?
    /// The entry's id, as written.
    public var id: String?
    /// The evidence that goes with the page; its dates are as written.
    public var entry: FeedEntry
    /// When it was published, if the date can be read.
    public var published: Timestamp?
    /// When it was changed, if the date can be read.
    public var updated: Timestamp?
    /// The full text as HTML if the feed has it, otherwise the summary as HTML.
    public var content: String?
    /// Whether `content` comes from a field for full texts, not for summaries.
    public var isContentFull = false

    /// The full text as HTML; nil if there is none long enough for an article. A summary of that length counts too.
    public var fullText: String? {
      guard let content else { return nil }
      let words = PlainText.text(ofHTML: content).utf8.count { $0 == 0x20 }
      return words >= (isContentFull ? 40 : 150) ? content : nil
    }

    /// Creates an entry without a link.
    public init(entry: FeedEntry = FeedEntry()) { self.entry = entry }
  }

  /// Creates a feed without entries.
  public init(format: Format) {
    self.format = format
    entries = []
  }
}
