/// How politely a crawl asks.
public struct CrawlSettings: Hashable, Sendable {
  /// The most requests under way at once.
  public var concurrency: Int
  /// The most requests under way at one host.
  public var concurrencyPerHost: Int
  /// The least time between the end of a request to a host and the beginning of the next.
  public var hostDelay: Duration
  /// The longest that a crawl holds a host back after `Retry-After`; what would have to wait longer is asked then.
  public var longestPause: Duration

  /// Settings with the defaults.
  public init(
    concurrency: Int = 32, concurrencyPerHost: Int = 1, hostDelay: Duration = .seconds(1),
    longestPause: Duration = .seconds(300)
  ) {
    self.concurrency = concurrency
    self.concurrencyPerHost = concurrencyPerHost
    self.hostDelay = hostDelay
    self.longestPause = longestPause
  }
}
