import News

/// Polls feeds and fetches the addresses of the frontier; each response is journaled before it becomes an item.
///
/// A `Recorder` writes responses that arrive at the same time to journal and ledger together.
public actor Crawler {
  private let ledger: Ledger
  private let mark: OwnerMark
  private let owner: Owner
  private let settings: CrawlerSettings
  private let recorder: Recorder
  /// When feeds were claimed last.
  private var polledAt: ContinuousClock.Instant
  /// Whether all that the last claim could take has been taken.
  private var hasTakenAll = false
  private let restClock = CrawlClock()
  private let clock: @Sendable () -> Timestamp
  private let hosts: HostBook
  private let feeds: FeedPolls
  private let pages: PageFetches
  private let sitemaps: SitemapPolls

  /// How many feeds are claimed at once; in memory they wait for their hosts.
  private static let feedBatch = 16

  /// What a request is for.
  enum Errand: Sendable {
    case feed(Source)
    /// A sitemap or a part of it; the address is the part's.
    case sitemap(Source, url: String)
    case page(Frontier.Task)
  }

  /// Creates a crawler that claims addresses and sources as the mark's owner.
  ///
  /// - Parameters:
  ///   - mark: the owner's locked file, which also notes what is being requested.
  ///   - report: called with what happened, for the log and for the loop that sends items.
  public init(
    ledger: Ledger, mark: OwnerMark, journal: consuming sending Journal, settings: CrawlerSettings,
    clock: @escaping @Sendable () -> Timestamp = Timestamp.current,
    report: @escaping @Sendable (CrawlEvent) -> Void
  ) {
    self.ledger = ledger
    self.mark = mark
    owner = mark.owner
    recorder = Recorder(journal: journal, ledger: ledger, now: clock)
    var settings = settings
    // A lease must outlast a pause of this process, even in simulated time, and pauses take real time.
    settings.lease = restClock.lasting(settings.lease)
    self.settings = settings
    self.clock = clock
    polledAt = restClock.now - .seconds(1)
    hosts = HostBook(ledger: ledger, settings: settings.crawl, clock: clock) { origin, answer in
      report(CrawlEvent(robotsOf: origin, answer))
    }
    pages = PageFetches(
      ledger: ledger, recorder: recorder,
      recognition: SourceRecognition(
        ledger: ledger, bodyLimit: settings.fetch.bodyLimit, clock: clock, report: report), hosts: hosts,
      settings: settings, clock: clock, report: report)
    sitemaps = SitemapPolls(ledger: ledger, owner: owner, settings: settings, clock: clock, report: report)
    feeds = FeedPolls(ledger: ledger, owner: owner, settings: settings, clock: clock, report: report)
  }

  /// Crawls until `isOver` returns true, then gives back what has not been started.
  ///
  /// Of all fetchers of a ledger one at a time crawls, because whoever keeps a host's pause must know of every request
  /// to it. The others wait; the kernel frees the lock however the first one ends.
  ///
  /// - Parameters:
  ///   - lookup: finds hosts' addresses.
  ///   - standsBy: called once if another fetcher crawls.
  public func run(
    lookup: HostLookup = .system, until isOver: @escaping @Sendable () -> Bool,
    standsBy: @escaping @Sendable () -> Void = {}
  ) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      // An import of this process has claims, too, also while another one crawls.
      group.addTask { try await self.prolongClaims() }
      group.addTask {
        guard let turn = try await self.turn(until: isOver, standsBy: standsBy) else { return }
        try await self.crawl(lookup, until: isOver)
        turn.unlock()
      }
      // The other task runs until it is cancelled, so the first to end is the crawl, or a task that failed.
      try await group.next()
      group.cancelAll()
    }
    await recorder.close()
  }

  /// Waits for the turn to crawl; nil if the crawl is over before.
  private nonisolated func turn(
    until isOver: @Sendable () -> Bool, standsBy: @Sendable () -> Void
  ) async throws -> LockFile? {
    var isTold = false
    while !isOver() {
      if let lock = try LockFile(ifFree: ledger.folder + "/crawl.lock") { return lock }
      if !isTold { standsBy() }
      isTold = true
      try await Task.sleep(for: .milliseconds(200))
    }
    return nil
  }

  /// Crawls with connections of its own. At the end, what was learned about hosts is saved and what was claimed is
  /// given back.
  private func crawl(_ lookup: HostLookup, until isOver: @escaping @Sendable () -> Bool) async throws {
    hosts.begin()
    try await Fetcher.run(settings: settings.fetch, lookup: lookup) { fetcher in
      let runner = CrawlRunner<Errand>(fetcher: fetcher, settings: settings.crawl, hosts: hosts)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await self.keepHosts() }
        group.addTask {
          try await runner.run(
            mustStop: isOver,
            next: { waiting in try await self.next(waiting, until: isOver) },
            begin: { jobs in try await self.begin(jobs) },
            handle: { job, result in try await self.take(result, of: job) })
        }
        // The other tasks run until they are cancelled, so the first to end is the crawl, or a task that failed.
        try await group.next()
        group.cancelAll()
      }
    }
    try hosts.keep()
    try ledger.releaseFetches(of: owner)
  }

  /// The next addresses to ask for, at most `settings.batch` pages and `feedBatch` feeds; nil when the crawl is over.
  private func next(
    _ waiting: [String: Int], until isOver: @Sendable () -> Bool
  ) async throws -> [CrawlRunner<Errand>.Job]? {
    isOver() ? nil : try await claim(waiting)
  }

  /// Notes addresses before they are requested, so that one that kills the process can be recognised. False for a page
  /// whose claim others have taken meanwhile. Feeds and sitemaps are always requested: their claim itself counts as in
  /// hand.
  private nonisolated func begin(_ jobs: [CrawlRunner<Errand>.Job]) async throws -> [Bool] {
    let tasks = jobs.compactMap { if case .page(let task) = $0.context { task } else { nil } }
    if tasks.isEmpty { return jobs.map { _ in true } }
    var wanted = try await ledger.begin(tasks, as: mark)[...]
    return jobs.map { if case .page = $0.context { wanted.popFirst() ?? true } else { true } }
  }

  /// Renews this fetcher's claims until it is cancelled.
  ///
  /// It also gives back what dead fetchers had, so their addresses wait for at most a quarter of a lease.
  private func prolongClaims() async throws {
    while !Task.isCancelled {
      try ledger.releaseDead()
      try ledger.prolongFetches(of: owner, lease: settings.lease, at: clock())
      do { try await restClock.sleep(for: settings.lease / 4) } catch is CancellationError { return }
    }
  }

  /// Saves what was learned about hosts each second, until it is cancelled.
  private func keepHosts() async throws {
    while !Task.isCancelled {
      try hosts.keep()
      do { try await Task.sleep(for: .seconds(1)) } catch is CancellationError { return }
    }
  }

  /// How many feeds may be claimed now: in proportion to the time passed, so that overdue feeds don't come all at once.
  private func pollsAllowed(at now: ContinuousClock.Instant) -> Int {
    let gained = polledAt.duration(to: now) / .seconds(1) * Double(settings.pollsPerSecond)
    let allowed = min(Int(gained), Self.feedBatch)
    if allowed > 0 { polledAt = now }
    return allowed
  }

  /// Claims pages, and as many feeds as the rate allows. Returns what is to be requested for them.
  private func claim(_ waiting: [String: Int]) async throws -> [CrawlRunner<Errand>.Job] {
    // The crawl comes back when half of it has been asked for, not for each address anew.
    if hasTakenAll {
      hasTakenAll = false
      return []
    }
    let now = clock()
    let losses = try mark.losses()
    let tasks = try ledger.dueFetches(
      limit: settings.batch, as: owner, lease: settings.lease, at: now, waiting: waiting,
      perHost: settings.crawl.waitingPerHost)
    hasTakenAll = !tasks.isEmpty && tasks.count < settings.batch
    var jobs = tasks.map { task in
      var task = task
      task.losses = losses
      var request = FetchRequest(
        url: task.url, validators: task.visit.validators, home: task.home, heedsRobots: true)
      request.secrets = settings.secrets[task.source]
      return CrawlRunner<Errand>.Job(request: request, context: .page(task))
    }
    for _ in 0..<pollsAllowed(at: restClock.now) {
      let source = try ledger.claimSource(of: [.feed, .sitemap], as: owner, lease: settings.lease, at: now)
      guard let source else { break }
      if let job = try await job(for: source) { jobs.append(job) }
    }
    return jobs
  }

  /// The request that a feed or sitemap waits for; nil for a local file, which is read at once.
  private func job(for source: Source) async throws -> CrawlRunner<Errand>.Job? {
    if source.kind == .sitemap {
      let request = sitemaps.request(for: source)
      guard WebURL(request.url)?.isWeb ?? false else {
        try await sitemaps.readFile(source)
        return nil
      }
      return .init(request: request, context: .sitemap(source, url: request.url))
    }
    guard WebURL(source.location)?.isWeb ?? false else {
      try await feeds.readFile(source)
      return nil
    }
    return .init(request: feeds.request(for: source), context: .feed(source))
  }

  /// Enters a result. The page counts as in hand until that is done, so a page that kills the process in its handling
  /// is found out as well.
  private nonisolated func take(_ result: Result<FetchResponse, FetchError>, of job: CrawlRunner<Errand>.Job)
    async throws
  {
    do {
      try await enter(result, of: job)
    } catch let error as LedgerError where error.cause is UnknownSource {
      // An operator has removed the source meanwhile, together with its addresses.
    }
    if case .page(let task) = job.context { ledger.letGo(task, as: mark) }
  }

  /// Hands a result to those that know what it was asked for.
  private nonisolated func enter(_ result: Result<FetchResponse, FetchError>, of job: CrawlRunner<Errand>.Job)
    async throws
  {
    // The many small pages stay on the connections' thread. What takes long would hold up all other requests there.
    if case .page(let task) = job.context, Self.isSmall(result) { return try await pages.take(result, of: task) }
    try await withTaskExecutorPreference(globalConcurrentExecutor) {
      switch job.context {
      case .feed(let source): try await feeds.take(result, of: source, sent: job.request.validators)
      case .sitemap(let source, let url): try await sitemaps.take(result, of: source, url: url)
      case .page(let task): try await pages.take(result, of: task)
      }
    }
  }

  /// Whether a result has at most 256 KiB, which are looked through in less than a millisecond.
  private static func isSmall(_ result: Result<FetchResponse, FetchError>) -> Bool {
    guard case .success(let response) = result else { return true }
    return response.body.count <= 1 << 18
  }
}
