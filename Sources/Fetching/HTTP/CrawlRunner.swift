import News

/// Fetches many addresses at once, and stays polite to each host: one request at a time, after its robots.txt where a
/// request heeds that, with a rest between two as `HostBook` says.
public struct CrawlRunner<Context: Sendable>: Sendable {
  private let caller: HostCaller
  private var settings: CrawlSettings
  private let clock = CrawlClock()

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
  ///
  /// - Parameter hosts: what is known of hosts; nil for a crawl that begins with nothing and leaves nothing behind.
  public init(fetcher: Fetcher, settings: CrawlSettings = CrawlSettings(), hosts: HostBook? = nil) {
    caller = HostCaller(fetcher: fetcher, hosts: hosts ?? HostBook(ledger: nil, settings: settings))
    self.settings = settings
    // A request takes the world's time.
    self.settings.slowAfter = clock.lasting(settings.slowAfter)
  }

  /// Fetches what `next` gives until it gives nil, and hands each result to `handle`; both may wait, and the crawl waits
  /// with them. An error that either throws ends the crawl: requests under way are called off, and it is thrown on.
  ///
  /// - Parameters:
  ///   - mustStop: asked at least four times a second; once it says yes, what waits for its host is left, and what is
  ///     under way is finished and handled if that takes less than a second, else called off without being handled.
  ///   - next: gives the next request, told how many wait for each host; nil at the end.
  ///   - begin: told of requests right before they are made, those of one moment together; it says of each whether it is
  ///     still to be made.
  public func run(
    mustStop: @escaping @Sendable () -> Bool = { false },
    next: @escaping @Sendable ([String: Int]) async throws -> Job?,
    begin: @escaping @Sendable ([Job]) async throws -> [Bool] = { $0.map { _ in true } },
    handle: @escaping @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: Event.self) { group in
      var crawl = Crawl(queues: HostQueues(settings: settings))
      repeat {
        if mustStop() { crawl.stop(at: clock.now.advanced(by: clock.lasting(.seconds(1)))) }
        try await start(&group, &crawl, begin, handle)
        if crawl.mayRead {
          crawl.isReading = true
          let waiting = crawl.queues.waitingByHost
          group.addTask {
            do {
              guard let job = try await next(waiting) else { return .exhausted }
              return .read(job, place: await place(of: Self.host(of: job.request.url)))
            } catch is NothingDue {
              return .nothingRead
            }
          }
        }
        if let wake = crawl.wakeToSet(within: clock.lasting(.milliseconds(250)), of: clock.now) {
          crawl.wakes.insert(wake)
          group.addTask {
            try await clock.sleep(until: wake, tolerance: nil)
            return .woke(wake)
          }
        }
        guard !crawl.isOver(at: clock.now), let event = try await group.next() else { break }
        take(event, into: &crawl)
      } while true
      // Timers, a reading that nobody waits for, and requests that took too long to end.
      group.cancelAll()
    }
  }

  /// Starts all that may be asked now.
  private func start(
    _ group: inout ThrowingTaskGroup<Event, any Error>, _ crawl: inout Crawl,
    _ begin: @Sendable ([Job]) async throws -> [Bool],
    _ handle: @escaping @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws {
    var ready: [(visit: Visit, host: String)] = []
    while let (visit, host) = crawl.queues.next(now: clock.now) { ready.append((visit, host)) }
    let fresh = ready.indices.filter { ready[$0].visit.stage == nil }
    if !fresh.isEmpty {
      let isWanted = try await begin(fresh.map { ready[$0].visit.job })
      for (index, isWanted) in zip(fresh, isWanted).reversed() where !isWanted {
        crawl.queues.finish(host: ready.remove(at: index).host, rest: .zero, now: clock.now)
      }
    }
    for (visit, host) in ready { group.addTask { try await work(on: visit, host: host, handle) } }
  }

  /// A job that waits for a host: the one asked first, or one where it goes on.
  private struct Visit: Sendable {
    let job: Job
    var stage: HostVisit?
  }

  private enum Event: Sendable {
    case read(Job, place: String?)
    case exhausted
    case nothingRead
    case finished(host: String, rest: Duration)
    case goesOn(Visit, from: String, to: String, place: String?, rest: Duration)
    case woke(ContinuousClock.Instant)
  }

  /// Where a crawl stands.
  private struct Crawl {
    var queues: HostQueues<Visit, ContinuousClock.Instant>
    var isReading = false
    var isExhausted = false
    var stopsAt: ContinuousClock.Instant?
    var wakes: Set<ContinuousClock.Instant> = []

    var mayRead: Bool { !isReading && !isExhausted && queues.hasRoom }

    /// Whether nothing is left to do, or no time for it.
    func isOver(at now: ContinuousClock.Instant) -> Bool {
      if let stopsAt, stopsAt <= now { return true }
      return isExhausted && queues.waiting == 0 && queues.underWay == 0
    }

    /// The instant to wake at, if no timer is set for it or before it yet.
    func wakeToSet(within duration: Duration, of now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
      let latest = now.advanced(by: duration)
      let wake = min(queues.nextWake(now: now) ?? latest, latest)
      return wakes.allSatisfy { wake < $0 } ? wake : nil
    }

    /// Takes nothing in any more, leaves what waits, and gives what is under way until then.
    mutating func stop(at end: ContinuousClock.Instant) {
      isExhausted = true
      queues.removeWaiting()
      if stopsAt == nil { stopsAt = end }
    }
  }

  private func take(_ event: Event, into crawl: inout Crawl) {
    switch event {
    case .nothingRead: crawl.isReading = false
    case .exhausted: (crawl.isReading, crawl.isExhausted) = (false, true)
    case .read(let job, let place):
      crawl.isReading = false
      if crawl.isExhausted { return }
      crawl.queues.add(Visit(job: job), host: Self.host(of: job.request.url), place: place, now: clock.now)
    case .finished(let host, let rest): crawl.queues.finish(host: host, rest: rest, now: clock.now)
    case .goesOn(let visit, let from, let to, let place, let rest):
      crawl.queues.finish(host: from, rest: rest, now: clock.now)
      if crawl.stopsAt != nil { return }
      if from == to {
        crawl.queues.putFirst(visit, host: to, now: clock.now)
      } else {
        crawl.queues.add(visit, host: to, place: place, now: clock.now)
      }
    case .woke(let instant): crawl.wakes.remove(instant)
    }
  }

  /// What a host shares with others of which one is asked at a time: its IP address, where the settings say so.
  private func place(of host: String) async -> String? {
    settings.onePerAddress ? await caller.fetcher.firstAddress(of: host)?.description : nil
  }

  /// The host that an address waits for; empty where it is none, which fails at once.
  static func host(of url: String) -> String { WebURL(url)?.host ?? "" }

  /// Spends one turn of a host on a visit, and hands its result over where that ended it.
  private func work(
    on visit: Visit, host: String,
    _ handle: @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws -> Event {
    let step: HostVisit.Step
    do {
      let stage = try visit.stage ?? HostVisit(visit.job.request)
      step = try await caller.step(stage)
    } catch let error as FetchError {
      step = .ended(.failure(error), pause: nil)
    }
    try Task.checkCancellation()
    switch step {
    case .goesOn(let stage, let pause):
      let to = stage.host
      return .goesOn(
        Visit(job: visit.job, stage: stage), from: host, to: to, place: to == host ? nil : await place(of: to),
        rest: pause)
    case .ended(let result, let pause):
      try await handle(visit.job, result)
      return .finished(host: host, rest: pause ?? .zero)
    }
  }
}

extension CrawlRunner {
  /// Fetches the jobs of a sequence; as `run(next:handle:)`.
  public func run<Jobs: Sequence & Sendable>(
    _ jobs: Jobs, handle: @escaping @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws where Jobs.Element == Job, Jobs.Iterator: Sendable {
    let list = JobList(jobs.makeIterator())
    try await run(next: { _ in await list.next() }, handle: handle)
  }
}

/// A sequence's elements, one by one, for whoever asks next.
private actor JobList<Iterator: IteratorProtocol & Sendable> {
  private var iterator: Iterator

  init(_ iterator: Iterator) { self.iterator = iterator }

  func next() -> Iterator.Element? { iterator.next() }
}

/// There is nothing to be asked now; whoever reads asks again, and tells anew what waits for each host.
struct NothingDue: Error {}
