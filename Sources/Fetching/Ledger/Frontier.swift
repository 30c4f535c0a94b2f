import News

/// The addresses that are to be fetched.
public enum Frontier {
  /// Where an address stands.
  enum State: Int {
    case pending = 0
    case claimed = 1
    case done = 2
    case failed = 3
    /// In hand each time when its fetcher died; only an operator's word brings it back.
    case setAside = 4
  }

  /// How many fetchers an address or a source may be in hand at the death of, before it is set aside.
  static let mostDeaths = 2

  /// An address found in a feed or list.
  public struct Candidate: Hashable, Sendable {
    /// The address.
    public var url: String
    /// What the feed said of it.
    public var entry: FeedEntry?
    /// The feed's own identity of the story, where it has one that no other entry has.
    public var guid: String?
    /// The feed's full text of it as HTML, to stand in where the page is unavailable.
    public var text: String?

    /// An address with what is known of it.
    public init(url: String, entry: FeedEntry? = nil, guid: String? = nil, text: String? = nil) {
      self.url = url
      self.entry = entry
      self.guid = guid
      self.text = text
    }
  }

  /// An address to be fetched now.
  public struct Task: Hashable, Sendable {
    /// Its place in the frontier.
    public let sequence: Int64
    /// The source that led to it.
    public let source: SourceName
    /// The address.
    public let url: String
    /// What the feed said of it.
    public var entry: FeedEntry?
    /// How often it was tried before.
    public let tries: Int
    /// The address that the operator gave and that led to it; see `FetchRequest.home`.
    public let home: String?
    /// What is known of the page from former fetches.
    public var visit = Revisit()
  }

  /// What came of a batch of candidates.
  public struct Addition: Hashable, Sendable {
    /// Addresses that were new.
    public var added = 0
    /// Known addresses to be fetched again: in another writing after a failure, or for another source.
    public var refreshed = 0
    /// Known addresses that stay as they are.
    public var known = 0

    /// An addition of nothing.
    public init() {}

    /// Counts another one's addresses too.
    static func += (sum: inout Addition, other: Addition) {
      sum.added += other.added
      sum.refreshed += other.refreshed
      sum.known += other.known
    }
  }

  /// How many addresses of a source, or of all, stand where.
  public struct Counts: Hashable, Sendable {
    /// To be fetched, now or later.
    public var pending = 0
    /// Being fetched.
    public var claimed = 0
    /// Fetched.
    public var done = 0
    /// Given up.
    public var failed = 0
    /// Set aside, since fetchers died with them in hand.
    public var setAside = 0

    /// Counts of nothing.
    public init() {}
  }

  /// How a fetch ended.
  public enum Ending: Sendable {
    /// The response is journaled and becomes an item.
    case item(NewItem)
    /// There is nothing new, as with 304 Not Modified.
    case unchanged
    /// The page is unavailable now that it is asked for again: what was fetched before stays.
    case kept(error: String)
    /// It failed and is tried again at that time.
    case retry(at: Timestamp, error: String)
    /// The response is journaled and can't become an article.
    case refused(NewItem, Refusal)
    /// It was not asked for, as its host rests, or could not be journaled, as on a full disk: it is fetched at that time,
    /// and this is no try.
    case postponed(until: Timestamp, error: String)
    /// It failed for good.
    case failed(error: String)
  }

  /// Why a response can't become an article.
  public struct Refusal: Hashable, Sendable {
    /// How its item ends: `filtered` by a setting, or `rejected`.
    public var state: ItemState
    /// Why, in words for an operator.
    public var reason: String
    /// When the address is asked for again; nil for never.
    public var retryAt: Timestamp?

    /// A refusal from its parts.
    public init(state: ItemState, reason: String, retryAt: Timestamp? = nil) {
      self.state = state
      self.reason = reason
      self.retryAt = retryAt
    }
  }
}
