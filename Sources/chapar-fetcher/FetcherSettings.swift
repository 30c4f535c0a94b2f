import Fetching
import Settings

/// The fetcher's settings as its library takes them.
struct FetcherSettings: Sendable {
  let ledger: LedgerSettings
  let journal: JournalSettings
  let crawler: CrawlerSettings

  init(_ settings: Settings) {
    let durability = Durability(rawValue: settings[Catalogue.durability]) ?? .process
    var patience = Patience(
      floor: settings[Catalogue.receiptTimeout], ceiling: settings[Catalogue.receiptTimeoutCeiling])
    patience.initial = min(patience.ceiling, patience.floor * 4)
    ledger = LedgerSettings(
      durability: durability, maximumAttempts: settings[Catalogue.attempts], patience: patience)
    journal = JournalSettings(
      durability: durability, compression: settings[Catalogue.compressesJournal] ? 1 : 0,
      rotation: Int64(settings[Catalogue.segmentSize].bytes))
    crawler = CrawlerSettings(
      fetch: FetchSettings(
        userAgent: settings[Catalogue.userAgent], totalTimeout: settings[Catalogue.fetchTimeout],
        bodyLimit: settings[Catalogue.bodyLimit].bytes, redirectLimit: settings[Catalogue.redirectLimit],
        reach: Reach(rawValue: settings[Catalogue.reach]) ?? .publicOnly),
      crawl: CrawlSettings(
        concurrency: settings[Catalogue.concurrency], hostDelay: settings[Catalogue.hostDelay]),
      feedInterval: settings[Catalogue.feedInterval])
  }
}
