import Fetching
import Settings

/// The fetcher's settings as its library takes them.
struct FetcherSettings: Sendable {
  let ledger: LedgerSettings
  let journal: JournalSettings
  let crawler: CrawlerSettings
  let keeping: JournalKeeping

  init(_ settings: Settings) {
    let durability = JournalDurability(rawValue: settings[Catalogue.durability]) ?? .process
    var patience = Patience(
      floor: settings[Catalogue.receiptTimeout], ceiling: settings[Catalogue.receiptTimeoutCeiling])
    patience.initial = min(patience.ceiling, patience.floor * 4)
    ledger = LedgerSettings(
      durability: durability, maximumAttempts: settings[Catalogue.attempts], patience: patience)
    journal = JournalSettings(
      durability: durability, compression: settings[Catalogue.compressesJournal] ? 1 : 0,
      rotation: Int64(settings[Catalogue.segmentSize].bytes))
    let (age, size) = (settings[Catalogue.journalAge], Int64(settings[Catalogue.journalSize].bytes))
    keeping = JournalKeeping(age: age > .zero ? age : nil, size: size > 0 ? size : nil)
    var crawl = CrawlSettings(
      concurrency: settings[Catalogue.concurrency], hostDelay: settings[Catalogue.hostDelay])
    crawl.productToken = settings[Catalogue.productToken]
    var crawler = CrawlerSettings(
      fetch: FetchSettings(
        userAgent: settings[Catalogue.userAgent], totalTimeout: settings[Catalogue.fetchTimeout],
        bodyLimit: settings[Catalogue.bodyLimit].bytes, redirectLimit: settings[Catalogue.redirectLimit],
        reach: Reach(rawValue: settings[Catalogue.reach]) ?? .publicOnly),
      crawl: crawl, rhythm: Self.rhythm(settings))
    crawler.sitemapAge = settings[Catalogue.sitemapAge]
    crawler.pollsPerSecond = settings[Catalogue.pollsPerSecond]
    crawler.asksRobotsForFeeds = settings[Catalogue.asksRobotsForFeeds]
    crawler.refusedMarks = Set(
      settings[Catalogue.refusedMarks].lowercased().split(separator: ",").map { $0.filter { !$0.isWhitespace } })
    crawler.revisits = RevisitPlan(settings[Catalogue.revisit]) ?? .none
    self.crawler = crawler
  }

  /// Each feed's own rhythm, or one interval for all where the operator set one.
  private static func rhythm(_ settings: Settings) -> PollRhythm {
    let interval = settings[Catalogue.feedInterval]
    let most = settings[Catalogue.feedIntervalMost]
    return settings.isSet(Catalogue.feedInterval)
      ? PollRhythm(floor: interval, ceiling: interval, initial: interval, longestHint: most)
      : PollRhythm(floor: settings[Catalogue.feedIntervalLeast], ceiling: most, initial: interval)
  }
}
