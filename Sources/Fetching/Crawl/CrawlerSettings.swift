/// How a crawler makes requests, and how often.
public struct CrawlerSettings: Sendable {
  /// How a single request is made.
  public var fetch: FetchSettings
  /// How many requests are made at once, and how politely.
  public var crawl: CrawlSettings
  /// Whether feeds obey robots.txt too; pages always do.
  public var asksRobotsForFeeds = true
  /// Pages with one of these marks are not kept; see `PageMarks`.
  public var refusedMarks: Set<String> = ["noarchive"]
  /// The headers for sources to which the operator subscribes.
  public var secrets = SourceSecrets()
  /// When pages named by feeds are requested again.
  public var revisits = RevisitPlan([.seconds(6 * 3600), .seconds(86_400), .seconds(7 * 86_400)])
  /// When feeds are polled.
  public var rhythm: PollRhythm
  /// How old an address in a sitemap may be.
  public var sitemapAge: Duration = .seconds(7 * 86_400)
  /// The most feeds polled in a second, so that overdue ones don't come all at once after an outage.
  public var pollsPerSecond = 25
  /// How many times an address is tried before it is given up.
  public var tries: Int
  /// The wait before the second try; each further one is four times as long, up to `longestRetry`.
  public var firstRetry: Duration
  /// The longest wait between two tries. With eight tries a host may be down for 23 hours before its pages are given
  /// up.
  public var longestRetry: Duration = .seconds(12 * 3600)
  /// How many times a page is tried if the server refuses it (403) or sends only a part of it.
  static let mostRefusals = 4
  /// How long this fetcher's claim on an address lasts without a sign of life; a running fetcher renews it.
  public var lease: Duration
  /// How many addresses are taken from the frontier at once.
  public var batch: Int

  /// Creates settings with the defaults.
  public init(
    fetch: FetchSettings = FetchSettings(), crawl: CrawlSettings = CrawlSettings(),
    rhythm: PollRhythm = PollRhythm(floor: .seconds(300), ceiling: .seconds(86_400), initial: .seconds(900)),
    tries: Int = 8, firstRetry: Duration = .seconds(30),
    lease: Duration = .seconds(20), batch: Int = 64
  ) {
    self.fetch = fetch
    self.crawl = crawl
    self.rhythm = rhythm
    self.tries = tries
    self.firstRetry = firstRetry
    self.lease = lease
    self.batch = batch
  }
}
