/// How a crawler asks, and how often.
public struct CrawlerSettings: Sendable {
  /// How a single request is made.
  public var fetch: FetchSettings
  /// How many at once, and how politely.
  public var crawl: CrawlSettings
  /// Whether robots.txt is heeded for feeds too; for pages it always is.
  public var asksRobotsForFeeds = true
  /// The marks of pages that are not kept; see `PageMarks`.
  public var refusedMarks: Set<String> = ["noarchive"]
  /// What sources get that know the operator as a subscriber.
  public var secrets = SourceSecrets()
  /// When pages that feeds named are asked for again.
  public var revisits = RevisitPlan([.seconds(6 * 3600), .seconds(86_400), .seconds(7 * 86_400)])
  /// When feeds are asked.
  public var rhythm: PollRhythm
  /// How old an address of a sitemap may be.
  public var sitemapAge: Duration = .seconds(7 * 86_400)
  /// The most feeds that are asked in a second, so that after an outage those that are overdue come one after the other.
  public var pollsPerSecond = 25
  /// How often an address is tried before it is given up.
  public var tries: Int
  /// The wait before the second try; each further one is four times as long, up to `longestRetry`.
  public var firstRetry: Duration
  /// The longest wait between two tries. With eight tries a host may be down for 23 hours before its pages are given up.
  public var longestRetry: Duration = .seconds(12 * 3600)
  /// How often a page that the server refuses (403), or sends only a part of, is tried.
  static let mostRefusals = 4
  /// How long an address is this fetcher's own without a sign of life; a living fetcher prolongs it.
  public var lease: Duration
  /// How many addresses are taken from the frontier at once.
  public var batch: Int
  /// How often the frontier is looked at while it is empty.
  public var pulse: Duration

  /// Settings with the defaults.
  public init(
    fetch: FetchSettings = FetchSettings(), crawl: CrawlSettings = CrawlSettings(),
    rhythm: PollRhythm = PollRhythm(floor: .seconds(300), ceiling: .seconds(86_400), initial: .seconds(900)),
    tries: Int = 8, firstRetry: Duration = .seconds(30),
    lease: Duration = .seconds(20), batch: Int = 64, pulse: Duration = .milliseconds(250)
  ) {
    self.fetch = fetch
    self.crawl = crawl
    self.rhythm = rhythm
    self.tries = tries
    self.firstRetry = firstRetry
    self.lease = lease
    self.batch = batch
    self.pulse = pulse
  }
}
