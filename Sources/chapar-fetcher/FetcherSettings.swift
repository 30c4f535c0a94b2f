import Fetching
import FetchingSettings
import News
import Settings

/// Converts the settings to the types of the fetching library, which doesn't know of files and variables.
struct FetcherSettings: Sendable {
  /// For the ledger: how often an item is sent, and how long to wait for its receipt. Messages between processes take
  /// real time, so in simulated time, which runs faster, the waits are multiplied by its rate.
  let ledger: LedgerSettings
  /// For the journal: compression and the size at which a new segment begins. Deletion is in `keeping`.
  let journal: JournalSettings
  /// For the crawl: requests, pace, polls, and the publishers' marks that are refused.
  let crawler: CrawlerSettings
  /// How much of the journal is kept: `fetch.journal-keep-age` and `fetch.journal-keep-size`; 0 means no limit.
  let keeping: JournalKeeping
  /// For imports. They refuse marked pages only if `fetch.import-heeds-marks` is on.
  let intake: IntakeSettings

  /// Reads them all, so that a wrong one ends the program at its start and not at the first feed.
  ///
  /// - Throws: `SettingsError` for files that can't be used.
  init(_ settings: Settings) throws {
    let durability = Durability(rawValue: settings[Catalogue.durability]) ?? .process
    // Messages between processes take real time, not simulated time.
    let rate = SimulatedTime.running?.rate ?? 1
    var patience = Patience(
      floor: settings[Catalogue.receiptTimeout] * rate, ceiling: settings[Catalogue.receiptTimeoutCeiling] * rate)
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
    crawl.onePerAddress = settings[Catalogue.onePerAddress]
    var crawler = CrawlerSettings(
      fetch: try FetchSettings(settings), crawl: crawl, rhythm: Self.rhythm(settings))
    crawler.secrets = try Self.secrets(settings)
    crawler.sitemapAge = settings[Catalogue.sitemapAge]
    crawler.pollsPerSecond = settings[Catalogue.pollsPerSecond]
    crawler.asksRobotsForFeeds = settings[Catalogue.asksRobotsForFeeds]
    crawler.refusedMarks = Set(
      settings[Catalogue.refusedMarks].lowercased().split(separator: ",").map { $0.filter { !$0.isWhitespace } })
    var intake = IntakeSettings()
    intake.productToken = crawl.productToken
    if settings[Catalogue.importHeedsMarks] { intake.refusedMarks = crawler.refusedMarks }
    self.intake = intake
    crawler.revisits = RevisitPlan(settings[Catalogue.revisit]) ?? .none
    self.crawler = crawler
  }

  /// The secrets in the file that the settings name; none if they name none.
  ///
  /// - Throws: `SettingsError` with the key of the setting, the file and the reason.
  private static func secrets(_ settings: Settings) throws -> SourceSecrets {
    let file = settings[Catalogue.secretsFile]
    guard !file.isEmpty else { return SourceSecrets() }
    do throws(FileFault) {
      return try SourceSecrets(file: file)
    } catch {
      throw SettingsError.badFile(key: Catalogue.secretsFile.declaration.key, file: file, cause: error.why)
    }
  }

  /// One interval for all feeds if the operator set it; otherwise each feed's own rhythm, which begins with the default
  /// interval and stays between the least and the most.
  private static func rhythm(_ settings: Settings) -> PollRhythm {
    let interval = settings[Catalogue.feedInterval]
    let most = settings[Catalogue.feedIntervalMost]
    return settings.isSet(Catalogue.feedInterval)
      ? PollRhythm(floor: interval, ceiling: interval, initial: interval, longestHint: most)
      : PollRhythm(floor: settings[Catalogue.feedIntervalLeast], ceiling: most, initial: interval)
  }
}
