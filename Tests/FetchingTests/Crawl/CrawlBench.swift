import Fetching
import News
import Synchronization
import Testing

/// A ledger, and real crawls of a `SmallWeb`.
struct CrawlBench {
  let place: Workplace
  let ledger: Ledger
  let web: SmallWeb
  /// What crawls told about robots.txt files.
  let robots = Heard()

  final class Heard: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  init(_ answers: [String: [SmallWeb.Answer]], clock: Double = 0) throws {
    place = try Workplace()
    ledger = try LedgerTests.open(place)
    web = try SmallWeb(answers, clock: clock)
  }

  /// Settings for a quick crawl of loopback.
  static var settings: CrawlerSettings {
    var settings = CrawlerSettings(
      fetch: FetchSettings(reach: .publicAndLoopback), crawl: CrawlSettings(hostDelay: .zero, pulse: .milliseconds(20)))
    settings.firstRetry = .seconds(60)
    return settings
  }

  /// Adds a list and its addresses.
  func add(_ urls: [String], to name: String = "list") throws {
    let source = SourceName(rawValue: name)
    if try !ledger.sources().contains(where: { $0.name == source }) {
      try ledger.add(source, kind: .list, location: "/\(name)", at: .current())
      // The list itself is not read; its contents are given here.
      _ = try ledger.claimSource(of: [.list], as: LedgerTests.one, lease: .seconds(60), at: .current())
      try ledger.release(source, as: LedgerTests.one, cursor: nil, nextAt: .current(), finishedAt: .current())
    }
    try ledger.enqueue(urls.map { Frontier.Candidate(url: $0) }, from: source, at: .current())
  }

  /// Crawls until a condition holds, which is checked after each event, or until the time is over. Returns the events but those
  /// about a robots.txt, which go to `robots`.
  @discardableResult
  func crawl(
    _ settings: CrawlerSettings = Self.settings, as owner: Owner = LedgerTests.one, lookup: HostLookup = .system,
    atMost: Duration = .seconds(20),
    now: @escaping @Sendable () -> Timestamp = Timestamp.current,
    until isDone: @escaping @Sendable ([CrawlEvent]) throws -> Bool
  ) async throws -> [CrawlEvent] {
    let events = Mutex<[CrawlEvent]>([])
    let crawler = Crawler(
      ledger: ledger, mark: try ledger.signIn(owner),
      journal: try Journal(folder: place.path, instance: owner.rawValue, settings: JournalSettings(compression: 0)),
      settings: settings, clock: now
    ) { [robots] event in
      if event.source == nil { robots.add(event.description) } else { events.withLock { $0.append(event) } }
    }
    let start = ContinuousClock.now
    try await crawler.run(lookup: lookup) {
      if start.duration(to: .now) > atMost { return true }
      do {
        return try isDone(events.withLock { $0 })
      } catch {
        Issue.record(error)
        return true
      }
    }
    return events.withLock { $0 }
  }
}
