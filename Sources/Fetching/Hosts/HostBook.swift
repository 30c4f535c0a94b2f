import News
import Synchronization

/// What is known about hosts: their robots.txt, their pace, their rests.
///
/// A crawl consults it before each request and tells it how each ended. It is saved in the ledger, so that after a
/// restart robots.txt files need not be requested again, and what hosts asked for is not forgotten.
public final class HostBook: Sendable {
  /// What is in memory: by origin and host, what was needed or learned.
  private struct Pages {
    var robots: [String: RobotsMemory] = [:]
    var paces: [String: HostPace] = [:]
    /// Origins and hosts whose state is not yet in the ledger.
    var newRobots: Set<String> = []
    var newPaces: Set<String> = []
    /// When this crawl began, and the hosts that it has asked.
    var beganAt: Timestamp?
    var asked: Set<String> = []
  }

  private let ledger: Ledger?
  private let settings: CrawlSettings
  private let clock: @Sendable () -> Timestamp
  private let heard: @Sendable (String, RobotsAnswer) -> Void
  private let pages = Mutex(Pages())

  /// How many hosts are kept in memory; the ledger has them all.
  private static let capacity = 4096

  /// Creates a host book.
  ///
  /// - Parameters:
  ///   - ledger: where it is saved; nil for a crawl that saves nothing.
  ///   - heard: called with each answer to a request for a robots.txt, and its origin.
  public init(
    ledger: Ledger?, settings: CrawlSettings, clock: @escaping @Sendable () -> Timestamp = Timestamp.current,
    heard: @escaping @Sendable (String, RobotsAnswer) -> Void = { _, _ in }
  ) {
    self.ledger = ledger
    self.settings = settings
    self.clock = clock
    self.heard = heard
  }

  /// The time by the clock of this book.
  var now: Timestamp { clock() }

  /// What must happen before an address is requested.
  enum Leave {
    /// It may be requested now.
    case given
    /// Its host's robots.txt must be requested first.
    case afterRobots
    /// Its host rests for this long.
    case afterRest(Duration)
    /// It may not be requested.
    case refused(FetchError)
  }

  /// Notes that a crawl begins. Another may have ended a moment ago, even by a kill that left no time to save what it
  /// had asked: so each host's first pause counts from now.
  func begin() {
    let now = clock()
    pages.withLock { ($0.beganAt, $0.asked) = (now, []) }
  }

  /// How long a host that this crawl has not asked yet must rest, since a crawl before may have asked it.
  private func firstPause(of address: WebURL, at now: Timestamp) throws -> Duration {
    let longest = max(HostPace.longestPause, settings.hostDelay)
    let begun: Timestamp? = pages.withLock { pages in
      // After the longest pause it no longer matters who has been asked; nor after the clock was set back.
      if let begun = pages.beganAt, now < begun || now > begun + longest { (pages.beganAt, pages.asked) = (nil, []) }
      return pages.asked.contains(address.host ?? "") ? nil : pages.beganAt
    }
    guard let begun else { return .zero }
    let gone = Duration.milliseconds(now.milliseconds - begun.milliseconds)
    return max(.zero, try pause(after: address, since: .zero) - gone)
  }

  /// What must happen before an address is requested. A rest longer than `CrawlSettings.longestPause` is a refusal with
  /// the time of its end, so that the address doesn't take a place in the queue.
  ///
  /// - Throws: `LedgerError` if what is known about the host can't be read.
  func leave(for address: WebURL, heedsRobots: Bool) throws -> Leave {
    let now = clock()
    if let end = try pace(of: address.host ?? "").restUntil, end > now {
      let rest = Duration.milliseconds(end.milliseconds - now.milliseconds)
      if rest <= settings.longestPause { return .afterRest(rest) }
      let reason = try pace(of: address.host ?? "").restReason ?? "the host must rest"
      return .refused(FetchError(.postponed, url: address.href, reason: reason, until: end))
    }
    let rest = try firstPause(of: address, at: now)
    if rest > .zero { return .afterRest(rest) }
    guard heedsRobots, let origin = address.origin, address.path != "/robots.txt" else { return .given }
    guard let known = try robots(of: origin), !known.isStale(at: now) else { return .afterRobots }
    if case .unreachable(let reason) = known.answer {
      let words = "robots.txt is unavailable (\(reason)), so nothing may be requested"
      return .refused(FetchError(.postponed, url: address.href, reason: words, until: known.expiresAt))
    }
    guard let line = known.answer.refusal(of: address.pathAndQuery) else { return .given }
    return .refused(FetchError(.disallowed, url: address.href, reason: line))
  }

  /// Handles the answer to a request for an origin's robots.txt; rethrows an error that says nothing about its server.
  ///
  /// - Parameter sentAt: when it was requested; the day for which it counts begins then.
  func enter(
    _ result: Result<FetchResponse, FetchError>, robotsOf origin: String, sentAt: Timestamp
  ) throws {
    let answer: RobotsAnswer
    var file: [UInt8] = []
    var retries = RobotsAnswer.retries
    switch result {
    case .success(let response):
      answer = RobotsAnswer(response, token: settings.productToken)
      if (200..<300).contains(response.status) { file = response.body }
    case .failure(let error):
      guard let meaning = RobotsAnswer(error) else { throw error }
      answer = meaning
      if error.code == .noRoute { retries = RobotsAnswer.ownRetries }
    }
    heard(origin, answer)
    let memory = RobotsMemory(answer, file: file, after: try robots(of: origin), retries: retries, at: sentAt)
    pages.withLock { pages in
      pages.robots[origin] = memory
      pages.newRobots.insert(origin)
    }
  }

  /// Notes how a request to a host ended.
  func note(_ ending: HostPace.Ending, took time: Duration, host: String) throws {
    var pace = try pace(of: host)
    pace.note(ending, took: time, at: clock())
    pages.withLock { [pace] pages in
      pages.paces[host] = pace
      pages.newPaces.insert(host)
      pages.asked.insert(host)
    }
    // What a host demanded must survive a kill in the next moment.
    if ending.makesRest { try keep() }
  }

  /// How long an address's host rests after the answer to a request that was sent this long ago.
  func pause(after address: WebURL, since sent: Duration) throws -> Duration {
    let crawlDelay = try address.origin.flatMap { try robots(of: $0)?.answer.crawlDelay }
    return try pace(of: address.host ?? "").pause(hostDelay: settings.hostDelay, crawlDelay: crawlDelay, since: sent)
  }

  /// Until when a host rests; nil if it doesn't.
  func restUntil(_ host: String) throws -> Timestamp? { try pace(of: host).restUntil }

  /// How the content of an address may be used, according to its host's robots.txt.
  func usage(of address: WebURL) throws -> UsagePreferences {
    try address.origin.flatMap { try robots(of: $0)?.answer.usage(of: address.pathAndQuery) } ?? UsagePreferences()
  }

  /// Writes what is new to the ledger, and drops from memory what was not needed recently.
  func keep() throws {
    let (robots, paces) = pages.withLock { pages in
      defer { (pages.newRobots, pages.newPaces) = ([], []) }
      let new = (
        pages.robots.filter { pages.newRobots.contains($0.key) }, pages.paces.filter { pages.newPaces.contains($0.key) }
      )
      if pages.robots.count > Self.capacity { pages.robots = [:] }
      if pages.paces.count > Self.capacity { pages.paces = pages.paces.filter { new.1[$0.key] != nil } }
      return new
    }
    if robots.isEmpty && paces.isEmpty { return }
    try ledger?.keep(robots: robots, paces: paces, at: clock())
  }

  /// What is known about an origin's robots.txt, from memory or else from the ledger; nil if it was never asked.
  private func robots(of origin: String) throws -> RobotsMemory? {
    if let known = pages.withLock({ $0.robots[origin] }) { return known }
    guard let kept = try ledger?.robots(of: origin, for: settings.productToken) else { return nil }
    pages.withLock { $0.robots[origin] = $0.robots[origin] ?? kept }
    return kept
  }

  /// A host's pace, from memory or else from the ledger; a new one if it was never asked.
  private func pace(of host: String) throws -> HostPace {
    if let known = pages.withLock({ $0.paces[host] }) { return known }
    let kept = try ledger?.pace(of: host, at: clock()) ?? HostPace()
    return pages.withLock { pages in
      let pace = pages.paces[host] ?? kept
      pages.paces[host] = pace
      return pace
    }
  }
}

extension WebURL {
  /// The path and query of an address, with which robots.txt rules are compared.
  var pathAndQuery: String { path + (query.map { "?" + $0 } ?? "") }
}
