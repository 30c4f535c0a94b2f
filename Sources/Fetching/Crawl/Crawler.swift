import Foundation
import News

/// Polls feeds and fetches the addresses of the frontier; each response is journaled before it becomes an item.
///
/// An actor, since it owns the journal's open file; the requests themselves run beside it.
public actor Crawler {
  private let ledger: Ledger
  private let owner: Owner
  private let settings: CrawlerSettings
  private var journal: Journal
  private var due: [CrawlRunner<Errand>.Job] = []
  private let clock: @Sendable () -> Timestamp
  private let report: @Sendable (CrawlEvent) -> Void

  /// What a request is made for.
  enum Errand: Sendable {
    case feed(Source)
    case page(Frontier.Task)
  }

  /// A crawler for one owner.
  ///
  /// - Parameter report: told what happened, for the log and for whoever sends what was entered.
  public init(
    ledger: Ledger, owner: Owner, journal: consuming Journal, settings: CrawlerSettings,
    clock: @escaping @Sendable () -> Timestamp = Timestamp.current,
    report: @escaping @Sendable (CrawlEvent) -> Void
  ) {
    self.ledger = ledger
    self.owner = owner
    self.journal = journal
    self.settings = settings
    self.clock = clock
    self.report = report
  }

  /// Crawls until `isOver` says so, then gives back what is not under way.
  public func run(until isOver: @escaping @Sendable () -> Bool) async throws {
    try await Fetcher.run(settings: settings.fetch) { fetcher in
      let runner = CrawlRunner<Errand>(fetcher: fetcher, settings: settings.crawl)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await self.prolongClaims() }
        group.addTask {
          try await runner.run(
            mustStop: isOver,
            next: { try await self.next(until: isOver) },
            handle: { job, result in try await self.take(result, of: job.context) })
        }
        // Claims are prolonged until they are called off, so the first to end is the crawl, or an error.
        try await group.next()
        group.cancelAll()
      }
    }
    try ledger.releaseFetches(of: owner)
    journal.close()
  }

  /// The next address to ask for; waits until there is one, nil when the crawl is over.
  private func next(until isOver: @Sendable () -> Bool) async throws -> CrawlRunner<Errand>.Job? {
    while !isOver() {
      if let job = due.popLast() { return job }
      try claim()
      if due.isEmpty { try await Task.sleep(for: settings.pulse) }
    }
    return nil
  }

  /// Says again and again that this fetcher lives, until it is called off.
  private func prolongClaims() async throws {
    while !Task.isCancelled {
      try ledger.prolongFetches(of: owner, lease: settings.lease, at: clock())
      do { try await Task.sleep(for: settings.lease / 4) } catch is CancellationError { return }
    }
  }

  private func claim() throws {
    let now = clock()
    let tasks = try ledger.dueFetches(limit: settings.batch, as: owner, lease: settings.lease, at: now)
    due = tasks.reversed().map { .init(request: FetchRequest(url: $0.url), context: .page($0)) }
    guard let source = try ledger.claimSource(of: [.feed], as: owner, lease: settings.lease, at: now) else { return }
    guard WebURL(source.location)?.isWeb ?? false else { return try readFile(source) }
    due.append(
      .init(request: FetchRequest(url: source.location, validators: source.validators), context: .feed(source)))
  }

  private func take(_ result: Result<FetchResponse, FetchError>, of errand: Errand) throws {
    switch errand {
    case .feed(let source): try takeFeed(result, of: source)
    case .page(let task): try takePage(result, of: task)
    }
  }
}

// MARK: Pages

extension Crawler {
  private func takePage(_ result: Result<FetchResponse, FetchError>, of task: Frontier.Task) throws {
    let ending: Frontier.Ending
    switch result {
    case .failure(let error):
      ending = error.isRetryable ? again(task, after: nil, error: error.description) : .failed(error: error.description)
    case .success(let response):
      ending = try self.ending(of: response, task)
    }
    try ledger.finish([(task, ending)])
    report(.init(url: task.url, source: task.source, ending: ending))
  }

  private func ending(of response: FetchResponse, _ task: Frontier.Task) throws -> Frontier.Ending {
    switch response.verdict {
    case .unchanged: return .unchanged
    case .gone, .refused: return .failed(error: "the server answered \(response.status)")
    case .later(let pause): return again(task, after: pause, error: "the server answered \(response.status)")
    case .taken:
      if try isFeed(response, of: task) { return .unchanged }
      let capture = Capture(
        url: response.url, answeredURL: response.answeredURL, status: response.status, headers: response.headers,
        body: response.body, isDecoded: true, fetchedAt: response.fetchedAt)
      do {
        let journaled = try journal.append([capture], now: clock())
        return .item(NewItem(journaled[0], of: capture, entry: task.entry))
      } catch {
        // Not journaled is not fetched: the address is asked for again when there is room.
        return .retry(at: clock() + settings.firstRetry, error: "\(error)")
      }
    }
  }

  /// Whether an address that was added as a page answered with a feed; then its source is one from now on.
  private func isFeed(_ response: FetchResponse, of task: Frontier.Task) throws -> Bool {
    guard task.entry == nil, response.mediaType != "text/html",
      let source = try ledger.sources().first(where: { $0.name == task.source }), source.kind == .page,
      source.location == task.url,
      (try? FeedParser().parse(response.body, charset: response.charset, url: response.answeredURL)) != nil
    else { return false }
    try ledger.add(source.name, kind: .feed, location: source.location, at: clock(), aliases: [])
    return true
  }

  private func again(_ task: Frontier.Task, after pause: Duration?, error: String) -> Frontier.Ending {
    guard task.tries + 1 < settings.tries else { return .failed(error: "\(error); tried \(task.tries + 1) times") }
    let wait = max(pause ?? .zero, settings.firstRetry * (1 << min(2 * task.tries, 20)))
    return .retry(at: clock() + wait, error: error)
  }
}

// MARK: Feeds

extension Crawler {
  private func takeFeed(_ result: Result<FetchResponse, FetchError>, of source: Source) throws {
    switch result {
    case .failure(let error): try release(source, error: error.description)
    case .success(let response):
      switch response.verdict {
      case .unchanged: try release(source, cursor: source.cursor)
      case .gone, .refused: try release(source, error: "the server answered \(response.status)")
      case .later(let pause):
        try release(source, error: "the server answered \(response.status)", after: pause)
      case .taken:
        try enter(
          response.body, charset: response.charset, url: response.answeredURL, of: source,
          validators: response.validators)
      }
    }
  }

  private func readFile(_ source: Source) throws {
    do {
      let file = try InputFile(source.location)
      let bytes = try file.contents(length: Int(try file.facts().size))
      try enter(bytes, charset: nil, url: "file://" + source.location, of: source, validators: Validators())
    } catch let fault as FileFault {
      try release(source, error: fault.description)
    }
  }

  private func enter(
    _ bytes: [UInt8], charset: String?, url: String, of source: Source, validators: Validators
  ) throws {
    let feed: Feed
    do {
      feed = try FeedParser().parse(bytes, charset: charset, url: url)
    } catch {
      return try release(source, error: "\(error)")
    }
    let candidates = feed.entries.compactMap { entry -> Frontier.Candidate? in
      guard let link = entry.link, WebURL(link)?.isWeb ?? false else { return nil }
      return Frontier.Candidate(url: link, entry: entry.entry)
    }
    let addition = try ledger.enqueue(candidates, from: source.name, at: clock())
    report(.init(source: source.name, addition: addition))
    try release(source, cursor: Self.text(of: validators))
  }

  private func release(_ source: Source, cursor: String? = nil, error: String? = nil, after pause: Duration? = nil)
    throws
  {
    let wait = max(pause ?? .zero, settings.feedInterval)
    do {
      try ledger.release(source.name, as: owner, cursor: cursor, nextAt: clock() + wait, error: error)
    } catch let error as LedgerError where error.cause is LostLease {
      // Whoever has the feed now polls it again; its addresses are known then.
      return report(.init(source: source.name, error: error.description))
    }
    if let error { report(.init(source: source.name, error: error)) }
  }

  private static func text(of validators: Validators) throws -> String {
    String(decoding: try JSONEncoder().encode(validators), as: UTF8.self)
  }
}

extension Source {
  /// What a feed's last answer was marked with, for a conditional request (RFC 9110 §13).
  var validators: Validators {
    guard let cursor, let value = try? JSONDecoder().decode(Validators.self, from: Data(cursor.utf8)) else {
      return Validators()
    }
    return value
  }
}
