import News

/// The addresses to fetch: one for each page (`PageKey`), whichever sources name it.
public enum Frontier {
  /// The state of an address.
  enum State: Int {
    case pending = 0
    case claimed = 1
    case done = 2
    case failed = 3
    /// Set aside, because fetchers died each time it was in hand; only an operator can bring it back.
    case setAside = 4
  }

  /// How many fetchers may die with an address or source in hand before it is set aside.
  ///
  /// A new fetcher begins with what the last one had in hand, so kills in a row, whatever their cause, hit the same
  /// ones. That is why it isn't two, and why a source is tried again later (`claimSource`).
  static let mostDeaths = 3

  /// An address found in a feed or list.
  public struct Candidate: Hashable, Sendable {
    /// The address as the feed or list has it; its `PageKey` decides whether it is new.
    public var url: String
    /// What the feed said about it.
    public var entry: FeedEntry?
    /// The feed's id for the story, if no other entry has the same.
    public var guid: String?
    /// The feed's full text as HTML, used if the page is unavailable.
    public var text: String?

    /// Creates an address with what is known about it.
    public init(url: String, entry: FeedEntry? = nil, guid: String? = nil, text: String? = nil) {
      self.url = url
      self.entry = entry
      self.guid = guid
      self.text = text
    }
  }

  /// An address to fetch now.
  public struct Task: Hashable, Sendable {
    /// Its row in the frontier.
    public let sequence: Int64
    /// The source that led to it.
    public let source: SourceName
    /// The address to request, which may hold a password: not for the log.
    public let url: String
    /// What the feed said about it.
    public var entry: FeedEntry?
    /// The number of times it was tried before.
    public let tries: Int
    /// The address given by the operator that led to it; see `FetchRequest.home`.
    public let home: String?
    /// What is known about the page from earlier fetches.
    public var visit = Revisit()
    /// Whether the feed gave its full text.
    var hasFeedText = false
    /// Whether the operator gave the address as a source of its own.
    var isSource = false
    /// How many times its owner had lost claims when it was claimed; see `Ledger.begin`.
    var losses: Int64 = 0
  }

  /// The result of adding a batch of candidates.
  public struct Addition: Hashable, Sendable {
    /// Addresses that were new.
    public var added = 0
    /// Known addresses to fetch again: written differently after a failure, or for another source.
    public var refreshed = 0
    /// Known addresses that stay as they are.
    public var known = 0

    /// Creates a result with all counts 0.
    public init() {}

    /// Adds another one's counts.
    static func += (sum: inout Addition, other: Addition) {
      sum.added += other.added
      sum.refreshed += other.refreshed
      sum.known += other.known
    }
  }

  /// How many addresses of a source, or of all, are in each state.
  public struct Counts: Hashable, Sendable {
    /// To fetch, now or later.
    public var pending = 0
    /// Being fetched.
    public var claimed = 0
    /// Fetched.
    public var done = 0
    /// Given up.
    public var failed = 0
    /// Set aside, because fetchers died with them in hand.
    public var setAside = 0

    /// Creates a result with all counts 0.
    public init() {}
  }

  /// How a fetch ended.
  public enum Ending: Sendable {
    /// The response is journaled and becomes an item.
    case item(NewItem)
    /// Nothing has changed, as with 304 Not Modified.
    case unchanged
    /// The page is unavailable on a later visit: what was fetched earlier is kept.
    case kept(error: String)
    /// It failed and is tried again at `at`.
    case retry(at: Timestamp, error: String)
    /// The response is journaled but can't become an article.
    case refused(NewItem, RefusedPage)
    /// It was not requested because its host is resting, or could not be journaled, for example because the disk is
    /// full. It is fetched at `until`, and this doesn't count as a try.
    case postponed(until: Timestamp, error: String)
    /// It failed for good.
    case failed(error: String)
  }

  /// Why a response can't become an article.
  public struct RefusedPage: Hashable, Sendable {
    /// How its item ends: `filtered` by a setting, or `rejected`.
    public var state: ItemState
    /// Why, in words for an operator.
    public var reason: String
    /// When the address is requested again; nil for never.
    public var retryAt: Timestamp?

    /// Creates a refusal from its parts.
    public init(state: ItemState, reason: String, retryAt: Timestamp? = nil) {
      self.state = state
      self.reason = reason
      self.retryAt = retryAt
    }
  }
}
