/// How a crawler asks, and how often.
public struct CrawlerSettings: Sendable {
  /// How a single request is made.
  public var fetch: FetchSettings
  /// How many at once, and how politely.
  public var crawl: CrawlSettings
  /// How often a feed is asked for new entries.
  public var feedInterval: Duration
  /// How often an address is tried before it is given up.
  public var tries: Int
  /// The wait before the second try; each further one is four times as long.
  public var firstRetry: Duration
  /// How long an address is this fetcher's own without a sign of life; a living fetcher prolongs it.
  public var lease: Duration
  /// How many addresses are taken from the frontier at once.
  public var batch: Int
  /// How often the frontier is looked at while it is empty.
  public var pulse: Duration

  /// Settings with the defaults.
  public init(
    fetch: FetchSettings = FetchSettings(), crawl: CrawlSettings = CrawlSettings(),
    feedInterval: Duration = .seconds(900), tries: Int = 4, firstRetry: Duration = .seconds(30),
    lease: Duration = .seconds(20), batch: Int = 64, pulse: Duration = .milliseconds(250)
  ) {
    self.fetch = fetch
    self.crawl = crawl
    self.feedInterval = feedInterval
    self.tries = tries
    self.firstRetry = firstRetry
    self.lease = lease
    self.batch = batch
    self.pulse = pulse
  }
}
