import News
import Synchronization

/// Fetches many addresses at once, and is polite to each host: one request at a time, only after its robots.txt if the
/// request must obey that, and with the pause between requests that `HostBook` sets.
public struct CrawlRunner<Context: Sendable>: Sendable {
  private let caller: HostCaller
  private var settings: CrawlSettings
  private let clock = CrawlClock()

  /// One address to fetch, with what its handler will need.
  public struct Job: Sendable {
    /// What to ask for.
    public let request: FetchRequest
    /// What the handler needs, such as the source and the feed's entry.
    public let context: Context

    /// Creates a job from its parts.
    public init(request: FetchRequest, context: Context) {
      self.request = request
      self.context = context
    }
  }

  /// Creates a runner that makes requests through a fetcher.
  ///
  /// - Parameter hosts: what is known about hosts; nil for a crawl that starts from nothing and saves nothing.
  public init(fetcher: Fetcher, settings: CrawlSettings = CrawlSettings(), hosts: HostBook? = nil) {
    caller = HostCaller(fetcher: fetcher, hosts: hosts ?? HostBook(ledger: nil, settings: settings))
    self.settings = settings
    // A request takes real time.
    self.settings.roomAfter = clock.lasting(settings.roomAfter)
    self.settings.slowAfter = clock.lasting(settings.slowAfter)
  }

  /// Fetches what `next` returns until it returns nil, and passes each result to `handle`. Both may suspend, and the
  /// crawl waits for them. If either throws, requests under way are cancelled, and the error is rethrown.
  ///
  /// - Parameters:
  ///   - mustStop: called at least four times a second. Once it returns true, requests waiting for their hosts are
  ///     dropped. Those under way have a second to finish and be handled; after that they are cancelled and not
  ///     handled.
  ///   - next: returns the next requests, given how many are waiting for each host; nil at the end. If it returns none,
  ///     it is called again after a pulse, or as soon as half of the waiting requests have been made.
  ///   - begin: called right before requests are made, once for all that start at the same time, on the thread of the
  ///     connections, so it must be quick. Returns for each whether it should still be made.
  public func run(
    mustStop: @escaping @Sendable () -> Bool = { false },
    next: @escaping @Sendable ([String: Int]) async throws -> [Job]?,
    begin: @escaping @Sendable ([Job]) async throws -> [Bool] = { $0.map { _ in true } },
    handle: @escaping @Sendable (Job, Result<FetchResponse, FetchError>) async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(caller.fetcher.executor) {
      try await withThrowingTaskGroup(of: Event.self) { group in
        var crawl = Crawl(queues: HostQueues(settings: settings))
        let ended = Ended()
        repeat {
          if mustStop() { crawl.stop(at: clock.now.advanced(by: clock.lasting(.seconds(1)))) }
          // First take in everything that ended at the same time, so that all that starts next is noted together.
          if ended.count <= crawl.ended { try await start(&group, &crawl, ended, begin) }
          if crawl.mayRead(at: clock.now) { read(&group, &crawl, next) }
          if let wake = crawl.wakeToSet(within: clock.lasting(.milliseconds(250)), of: clock.now) {
            crawl.wakes.insert(wake)
            group.addTask {
              try await caller.fetcher.executor.sleep(for: clock.real(clock.now.duration(to: wake)))
              return .woke(wake)
            }
          }
          guard !crawl.isOver(at: clock.now), let event = try await group.next() else { break }
          if let (job, result) = take(event, into: &crawl) {
            group.addTask {
              try await handle(job, result)
              return .handled
            }
          }
        } while true
        // Cancel what is left: timers, an unneeded call of `next`, and requests that took too long to end.
        group.cancelAll()
      }
    }
  }

  /// Asks `next` for requests, away from the connections' thread, because that reads the ledger.
  private func read(
    _ group: inout ThrowingTaskGroup<Event, any Error>, _ crawl: inout Crawl,
    _ next: @escaping @Sendable ([String: Int]) async throws -> [Job]?
  ) {
    crawl.isReading = true
    let waiting = crawl.queues.waitingByHost
    group.addTask(executorPreference: globalConcurrentExecutor) {
      guard let jobs = try await next(waiting) else { return .exhausted }
      return .read(await placed(jobs))
    }
  }

  /// Starts all requests that may be made now.
  ///
  /// It starts none while as many results as there may be connections wait to be handled: otherwise answers would pile
  /// up in memory faster than they are written down.
  private func start(
    _ group: inout ThrowingTaskGroup<Event, any Error>, _ crawl: inout Crawl, _ ended: Ended,
    _ begin: @escaping @Sendable ([Job]) async throws -> [Bool]
  ) async throws {
    guard crawl.handling < settings.connections else { return }
    var ready: [(visit: Visit, host: String)] = []
    while let (visit, host) = crawl.queues.next(now: clock.now) { ready.append((visit, host)) }
    try await self.begin(&ready, &crawl, begin)
    for (visit, host) in ready {
      group.addTask {
        defer { ended.note() }
        return try await work(on: visit, host: host)
      }
    }
  }

  /// Asks which visits are still to be made.
  private func begin(
    _ ready: inout [(visit: Visit, host: String)], _ crawl: inout Crawl,
    _ begin: @escaping @Sendable ([Job]) async throws -> [Bool]
  ) async throws {
    let fresh = ready.indices.filter { ready[$0].visit.stage == nil }
    if fresh.isEmpty { return }
    let jobs = fresh.map { ready[$0].visit.job }
    let isWanted = try await begin(jobs)
    for (index, isWanted) in zip(fresh, isWanted).reversed() where !isWanted {
      crawl.queues.finish(host: ready.remove(at: index).host, rest: .zero, now: clock.now)
    }
  }

  /// A job that waits for a host: its first, or one that a redirect led to.
  private struct Visit: Sendable {
    let job: Job
    var stage: HostVisit?
  }

  /// How many visits have ended, including those that the crawl has not taken in yet.
  private final class Ended: Sendable {
    private let ended = Atomic(0)
    var count: Int { ended.load(ordering: .relaxed) }
    func note() { ended.add(1, ordering: .relaxed) }
  }

  private enum Event: Sendable {
    case read([(job: Job, place: String?)])
    case exhausted
    case answered(Job, Result<FetchResponse, FetchError>, host: String, rest: Duration)
    case handled
    case goesOn(Visit, from: String, to: String, place: String?, rest: Duration)
    case woke(ContinuousClock.Instant)
  }

  /// The state of a crawl.
  private struct Crawl {
    var queues: HostQueues<Visit, ContinuousClock.Instant>
    var isReading = false
    var isExhausted = false
    var stopsAt: ContinuousClock.Instant?
    var wakes: Set<ContinuousClock.Instant> = []
    /// How many ended visits were taken in.
    var ended = 0
    /// How many results are being handled.
    var handling = 0
    /// When to call `next` again after it returned nothing, and how many requests were waiting then.
    var pause: (until: ContinuousClock.Instant, waiting: Int)?

    func mayRead(at now: ContinuousClock.Instant) -> Bool {
      guard !isReading, !isExhausted, queues.hasRoom else { return false }
      return pause.map { now >= $0.until || queues.waiting < $0.waiting / 2 } ?? true
    }

    /// Whether nothing is left to do, or no time is left.
    func isOver(at now: ContinuousClock.Instant) -> Bool {
      if let stopsAt, stopsAt <= now { return true }
      return isExhausted && queues.waiting == 0 && queues.underWay == 0 && handling == 0
    }

    /// The instant to wake at, unless a timer is already set for it or earlier.
    func wakeToSet(within duration: Duration, of now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
      let latest = now.advanced(by: duration)
      let read = pause.flatMap { isReading || $0.until <= now ? nil : $0.until } ?? latest
      let wake = min(queues.nextWake(now: now) ?? latest, read, latest)
      return wakes.allSatisfy { wake < $0 } ? wake : nil
    }

    /// Takes in nothing more, drops what is waiting, and gives requests under way until `end`.
    mutating func stop(at end: ContinuousClock.Instant) {
      isExhausted = true
      queues.removeWaiting()
      if stopsAt == nil { stopsAt = end }
    }
  }

  /// Takes an event in; returns a result that is to be handled.
  private func take(_ event: Event, into crawl: inout Crawl) -> (Job, Result<FetchResponse, FetchError>)? {
    switch event {
    case .exhausted: (crawl.isReading, crawl.isExhausted) = (false, true)
    case .read(let jobs):
      crawl.isReading = false
      crawl.pause = jobs.isEmpty ? (clock.now.advanced(by: settings.pulse), crawl.queues.waiting) : nil
      if crawl.isExhausted { return nil }
      for (job, place) in jobs {
        crawl.queues.add(Visit(job: job), host: Self.host(of: job.request.url), place: place, now: clock.now)
      }
    case .answered(let job, let result, let host, let rest):
      crawl.ended += 1
      crawl.handling += 1
      crawl.queues.finish(host: host, rest: rest, now: clock.now)
      return (job, result)
    case .handled: crawl.handling -= 1
    case .goesOn(let visit, let from, let to, let place, let rest):
      crawl.ended += 1
      crawl.queues.finish(host: from, rest: rest, now: clock.now)
      if crawl.stopsAt != nil { return nil }
      if from == to {
        crawl.queues.putFirst(visit, host: to, now: clock.now)
      } else {
        crawl.queues.add(visit, host: to, place: place, now: clock.now)
      }
    case .woke(let instant): crawl.wakes.remove(instant)
    }
    return nil
  }

  /// Jobs with the place that their host shares with others. All hosts are looked up at the same time, because a silent
  /// name takes seconds.
  private func placed(_ jobs: [Job]) async -> [(job: Job, place: String?)] {
    guard settings.onePerAddress else { return jobs.map { ($0, nil) } }
    return await withTaskGroup(of: (index: Int, place: String?).self) { group in
      for (index, job) in jobs.enumerated() {
        group.addTask { (index, await place(of: Self.host(of: job.request.url))) }
      }
      var placed = jobs.map { (job: $0, place: String?.none) }
      for await found in group { placed[found.index].place = found.place }
      return placed
    }
  }

  /// What a host shares with others so that they must not be asked at the same time: its IP address, if the settings
  /// say so.
  private func place(of host: String) async -> String? {
    settings.onePerAddress ? await caller.fetcher.firstAddress(of: host)?.description : nil
  }

  /// The host that an address waits for; empty if it has none, in which case the request fails at once.
  static func host(of url: String) -> String { WebURL(url)?.host ?? "" }

  /// Uses one turn at a host for a visit.
  private func work(on visit: Visit, host: String) async throws -> Event {
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
        Visit(job: visit.job, stage: stage), from: host, to: to,
        place: to == host ? nil : await place(of: to),
        rest: pause)
    case .ended(let result, let pause):
      return .answered(visit.job, result, host: host, rest: pause ?? .zero)
    }
  }
}
