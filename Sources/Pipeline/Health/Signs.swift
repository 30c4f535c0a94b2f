import News

/// What is known about the pipeline at one moment, from which its `Health` is judged.
public struct Signs: Sendable {
  /// The time of the judgement.
  public var now: Timestamp
  /// The instances whose vitals were received.
  public var members: [Roster.Member]
  /// The ledger's figures.
  public var books: Books
  /// Free bytes on the state folder's disk; nil if the system doesn't say.
  public var freeDisk: Int?
  /// Damage to journal, ledger and archive that processes reported, one line each.
  public var damage: [String]
  /// How long an item may wait for its receipt.
  public var longestWait: Duration

  /// Creates signs from their parts.
  ///
  /// - Parameter longestWait: twice `fetch.receipt-timeout-ceiling`, after which an item is sent again at the latest.
  public init(
    now: Timestamp, members: [Roster.Member], books: Books, freeDisk: Int?, damage: [String] = [],
    longestWait: Duration = .seconds(600)
  ) {
    self.longestWait = longestWait
    self.now = now
    self.members = members
    self.books = books
    self.freeDisk = freeDisk
    self.damage = damage
  }

  /// The ledger's figures over all sources.
  public struct Books: Sendable {
    /// Addresses waiting to be fetched.
    public var toFetch: Int
    /// Items waiting to be sent or for their receipt.
    public var inFlight: Int
    /// Items given up after their last attempt.
    public var dead: Int
    /// Whether fetched = stored + … + in flight.
    public var isBalanced: Bool
    /// When the item that has waited longest for its receipt was sent; nil if none is in flight.
    public var oldestSentAt: Timestamp?
    /// The most attempts that an item in flight has had.
    public var attempts: Int
    /// Sources that were never read: after `add` without a fetcher nothing else says that work waits.
    public var unreadSources: Int
    /// Sources that an operator paused or that were set aside: nothing new comes from them.
    public var pausedSources: Int

    /// Creates books from their parts.
    public init(
      toFetch: Int, inFlight: Int, dead: Int, isBalanced: Bool, oldestSentAt: Timestamp? = nil, attempts: Int = 0,
      unreadSources: Int = 0, pausedSources: Int = 0
    ) {
      self.toFetch = toFetch
      self.unreadSources = unreadSources
      self.pausedSources = pausedSources
      self.inFlight = inFlight
      self.dead = dead
      self.isBalanced = isBalanced
      self.oldestSentAt = oldestSentAt
      self.attempts = attempts
    }
  }
}
