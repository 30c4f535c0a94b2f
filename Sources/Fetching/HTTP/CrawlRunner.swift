import News
/// Fetches many addresses at once, and stays polite to each host: one request at a time, with a rest between two.
///
/// A host that answers 429 or 503 with `Retry-After` is left alone for that long.
public struct CrawlRunner<Context: Sendable>: Sendable {
  private let fetcher: Fetcher
  private let settings: CrawlSettings
  private let clock: ContinuousClock

  /// One address to fetch, with whatever its handler will need.
  public struct Job: Sendable {
    /// What to ask for.
    public let request: FetchRequest
    /// What the handler needs to know, such as the source and the feed's entry.
    public let context: Context

    /// A job from its parts.
    public init(request: FetchRequest, context: Context) {
      self.request = request
      self.context = context
    }
  }

  /// A runner that asks through a fetcher.
  public init(fetcher: Fetcher, settings: CrawlSettings = CrawlSettings()) {
    self.fetcher = fetcher
    self.settings = settings
    clock = ContinuousClock()
  }

  /// Fetches what `next` gives until it gives nil, and hands each result to `handle`; both may wait, and the crawl waits
  /// with them. An error that either throws ends the crawl: requests under way are called off, and it is thrown on.
  ///
  /// - Parameter mustStop: asked at least four times a second; once it says yes, what is under way is finished and
  ///   handled, and what waits for its host is left.
  public func run(
    mustStop: @escaping @Sendable () -> Bool = { false },
    next: @escaping @Sendable () async throws -> Job?,
    handle: @escaping @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Event.self) { group in
      var crawl = Crawl(queues: HostQueues(settings: settings))
      repeat {
        if mustStop() { crawl.stop() }
        while let (job, host) = crawl.queues.next(now: clock.now) {
          group.addTask { try await work(on: job, host: host, handle) }
        }
        if crawl.mayRead {
          crawl.isReading = true
          group.addTask { .read(try await next()) }
        }
        if let wake = crawl.wakeToSet(within: clock.now.advanced(by: .milliseconds(250))) {
          crawl.wakes.insert(wake)
          group.addTask {
            try await clock.sleep(until: wake)
            return .woke(wake)
          }
        }
        guard !crawl.isOver, let event = try await group.next() else { break }
        take(event, into: &crawl)
      } while true
      // Only timers can still be there, and a reading that nobody waits for.
      group.cancelAll()
    }
  }

  private enum Event: Sendable {
    case read(Job?)
    case finished(host: String, pause: Duration?)
    case woke(ContinuousClock.Instant)
  }

  /// Where a crawl stands.
  private struct Crawl {
    var queues: HostQueues<Job, ContinuousClock.Instant>
    var isReading = false
    var isExhausted = false
    var wakes: Set<ContinuousClock.Instant> = []

    var mayRead: Bool { !isReading && !isExhausted && queues.hasRoom }
    var isOver: Bool { isExhausted && queues.waiting == 0 && queues.underWay == 0 }

    /// The instant to wake at, if no timer is set for it or before it yet.
    func wakeToSet(within latest: ContinuousClock.Instant) -> ContinuousClock.Instant? {
      let wake = min(queues.nextWake ?? latest, latest)
      return wakes.allSatisfy { wake < $0 } ? wake : nil
    }

    /// Takes nothing in any more and leaves what waits.
    mutating func stop() {
      isExhausted = true
      queues.removeWaiting()
    }
  }

  private func take(_ event: Event, into crawl: inout Crawl) {
    switch event {
    case .read(let job):
      crawl.isReading = false
      if crawl.isExhausted { return }
      if let job {
        crawl.queues.add(job, host: WebURL(job.request.url)?.host ?? "", now: clock.now)
      } else {
        crawl.isExhausted = true
      }
    case .finished(let host, let pause): crawl.queues.finish(host: host, pause: pause, now: clock.now)
    case .woke(let instant): crawl.wakes.remove(instant)
    }
  }

  private func work(
    on job: Job, host: String,
    _ handle: @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws -> Event {
    let result: Result<FetchResponse, FetchError>
    do {
      result = .success(try await fetcher.fetch(job.request))
    } catch {
      result = .failure(error)
    }
    try Task.checkCancellation()
    try await handle(job, result)
    guard case .success(let response) = result, case .later(let after) = response.verdict else {
      return .finished(host: host, pause: nil)
    }
    return .finished(host: host, pause: after)
  }
}

extension CrawlRunner {
  /// Fetches the jobs of a sequence; as `run(next:handle:)`.
  public func run<Jobs: Sequence & Sendable>(
    _ jobs: Jobs, handle: @escaping @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws where Jobs.Element == Job, Jobs.Iterator: Sendable {
    let list = JobList(jobs.makeIterator())
    try await run(next: { await list.next() }, handle: handle)
  }
}

/// A sequence's elements, one by one, for whoever asks next.
private actor JobList<Iterator: IteratorProtocol & Sendable> {
  private var iterator: Iterator

  init(_ iterator: Iterator) { self.iterator = iterator }

  func next() -> Iterator.Element? { iterator.next() }
}
