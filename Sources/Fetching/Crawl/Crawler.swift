import News

/// Polls feeds and fetches the addresses of the frontier; each response is journaled before it becomes an item.
///
/// Responses that come at the same time are journaled and entered together, by a `Recorder`.
public actor Crawler {
  private let ledger: Ledger
  private let owner: Owner
  private let settings: CrawlerSettings
  private let recorder: Recorder
  private var due: [CrawlRunner<Errand>.Job] = []
  private let clock: @Sendable () -> Timestamp
  private let report: @Sendable (CrawlEvent) -> Void
  private let feeds: FeedPolls

  /// How many feeds are claimed at once; they wait for their hosts in memory.
  private static let feedBatch = 16

  /// What a request is made for.
  enum Errand: Sendable {
    case feed(Source)
    case page(Frontier.Task)
  }

  /// A crawler for one owner.
  ///
  /// - Parameter report: told what happened, for the log and for whoever sends what was entered.
  public init(
    ledger: Ledger, owner: Owner, journal: consuming sending Journal, settings: CrawlerSettings,
    clock: @escaping @Sendable () -> Timestamp = Timestamp.current,
    report: @escaping @Sendable (CrawlEvent) -> Void
  ) {
    self.ledger = ledger
    self.owner = owner
    recorder = Recorder(journal: journal, ledger: ledger, now: clock)
    self.settings = settings
    self.clock = clock
    self.report = report
    feeds = FeedPolls(ledger: ledger, owner: owner, settings: settings, clock: clock, report: report)
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
            next: { waiting in try await self.next(waiting, until: isOver) },
            begin: { jobs in try await self.begin(jobs) },
            handle: { job, result in try await self.take(result, of: job.context) })
        }
        // Claims are prolonged until they are called off, so the first to end is the crawl, or an error.
        try await group.next()
        group.cancelAll()
      }
    }
    try ledger.releaseFetches(of: owner)
    await recorder.close()
  }

  /// The next address to ask for; nil when the crawl is over.
  ///
  /// - Throws: `NothingDue` where there is none after a pulse: by then other addresses wait for their hosts than `waiting`
  ///   says, and with an old count the next claim would take too few or none.
  private func next(
    _ waiting: [String: Int], until isOver: @Sendable () -> Bool
  ) async throws -> CrawlRunner<Errand>.Job? {
    if isOver() { return nil }
    if due.isEmpty { try await claim(waiting) }
    if let job = due.popLast() { return job }
    try await Task.sleep(for: settings.pulse)
    throw NothingDue()
  }

  /// Notes addresses as in hand before they are asked for, so that one that ends the process is known by that.
  private func begin(_ jobs: [CrawlRunner<Errand>.Job]) throws {
    let tasks = jobs.compactMap { if case .page(let task) = $0.context { task } else { nil } }
    if !tasks.isEmpty { try ledger.begin(tasks) }
  }

  /// Says again and again that this fetcher lives, until it is called off.
  private func prolongClaims() async throws {
    while !Task.isCancelled {
      try ledger.releaseDead()
      try ledger.prolongFetches(of: owner, lease: settings.lease, at: clock())
      do { try await Task.sleep(for: settings.lease / 4) } catch is CancellationError { return }
    }
  }

  private func claim(_ waiting: [String: Int]) async throws {
    let now = clock()
    let tasks = try ledger.dueFetches(
      limit: settings.batch, as: owner, lease: settings.lease, at: now, waiting: waiting)
    var jobs = tasks.map { task in
      CrawlRunner<Errand>.Job(request: FetchRequest(url: task.url, home: task.home), context: .page(task))
    }
    for _ in 0..<Self.feedBatch {
      guard let source = try ledger.claimSource(of: [.feed], as: owner, lease: settings.lease, at: now) else { break }
      guard WebURL(source.location)?.isWeb ?? false else {
        try await feeds.readFile(source)
        continue
      }
      let request = FetchRequest(url: source.location, validators: source.validators, home: source.location)
      jobs.append(.init(request: request, context: .feed(source)))
    }
    due = jobs.reversed()
  }

  private nonisolated func take(_ result: Result<FetchResponse, FetchError>, of errand: Errand) async throws {
    switch errand {
    case .feed(let source): try await feeds.take(result, of: source)
    case .page(let task):
      let isFeed = try await isFeed(result, of: task)
      try await takePage(result, of: task, isFeed: isFeed)
    }
  }
}

// MARK: Pages

extension Crawler {
  private func takePage(
    _ result: Result<FetchResponse, FetchError>, of task: Frontier.Task, isFeed: Bool
  ) async throws {
    switch result {
    case .failure(let error):
      let words = error.description
      try enter(error.isRetryable ? again(task, after: nil, error: words) : .failed(error: words), of: task)
    case .success(let response):
      switch response.verdict {
      case .unchanged: try enter(.unchanged, of: task)
      case .gone, .refused: try enter(.failed(error: "the server answered \(response.status)"), of: task)
      case .later(let pause):
        try enter(again(task, after: pause, error: "the server answered \(response.status)"), of: task)
      case .taken where isFeed:
        try ledger.add(task.source, kind: .feed, location: task.url, at: clock(), aliases: [])
        try enter(.unchanged, of: task)
      case .taken: try await journal(response, of: task)
      }
    }
  }

  private func enter(_ ending: Frontier.Ending, of task: Frontier.Task) throws {
    try ledger.finish([(task, ending)])
    report(.init(url: WebURL.withoutCredentials(task.url), source: task.source, ending: ending))
  }

  private func journal(_ response: FetchResponse, of task: Frontier.Task) async throws {
    let capture = Capture(
      url: response.url, answeredURL: response.answeredURL, status: response.status, headers: response.headers,
      body: response.body, isDecoded: true, fetchedAt: response.fetchedAt)
    do {
      let item = try await recorder.record(capture, for: task)
      report(.init(url: task.url, source: task.source, ending: .item(item)))
    } catch let fault as FileFault {
      // Not journaled is not fetched: the address is asked for again when there is room.
      try enter(.unjournaled(until: clock() + settings.firstRetry, error: fault.description), of: task)
    }
  }

  /// Whether an address that was added as a page answered with a feed; then its source is one from now on.
  private nonisolated func isFeed(
    _ result: Result<FetchResponse, FetchError>, of task: Frontier.Task
  ) async throws -> Bool {
    guard case .success(let response) = result, response.verdict == .taken, task.entry == nil,
      response.mediaType != "text/html",
      let source = try ledger.sources().first(where: { $0.name == task.source }), source.kind == .page,
      source.location == task.url
    else { return false }
    let feed = try await FeedPolls.parse(response.body, charset: response.charset, url: response.answeredURL)
    return (try? feed.get()) != nil
  }

  private func again(_ task: Frontier.Task, after pause: Duration?, error: String) -> Frontier.Ending {
    guard task.tries + 1 < settings.tries else { return .failed(error: "\(error); tried \(task.tries + 1) times") }
    let wait = max(pause ?? .zero, settings.firstRetry * (1 << min(2 * task.tries, 20)))
    return .retry(at: clock() + wait, error: error)
  }
}
