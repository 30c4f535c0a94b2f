import News

/// How fast one host is asked: the pause after each request, which grows when the host is slow or fails and shrinks
/// step by step.
///
/// The pause is the longest of the operator's `hostDelay`, the publisher's crawl-delay and twice the usual answer time,
/// times a factor that each failure doubles and each good answer reduces by a quarter. A value without I/O.
public struct HostPace: Hashable, Sendable, Codable {
  /// How long answers take, smoothed over about the last eight; nil before the first.
  public private(set) var answerTime: Duration?
  /// 1 when all is well, up to 256.
  public private(set) var factor = 1.0
  /// How many bot walls were met in a row.
  public private(set) var walls = 0
  /// Whose wall was met last, such as `Cloudflare`.
  public private(set) var wall: String?
  /// Until this instant the host is not asked at all: it said so, or it showed a bot wall.
  public private(set) var restUntil: Timestamp?
  /// Why it rests, in words for an operator.
  public private(set) var restReason: String?

  /// The longest crawl-delay that is obeyed.
  public static let longestCrawlDelay: Duration = .seconds(120)
  /// The longest pause that slowness and failures lead to.
  static let longestPause: Duration = .seconds(600)
  /// The longest rest: a `Retry-After` beyond a day is cut to a day.
  static let longestRest: Duration = .seconds(86_400)

  /// The pace of an unknown host.
  public init() {}

  /// How a request ended, as far as it matters for the pace.
  public enum Ending: Hashable, Sendable {
    /// Any answer, and whether it was to a request for a page: only those meet bot walls.
    case answered(asPage: Bool)
    /// 429, a 5xx, a time-out or a lost connection, with `Retry-After` if given.
    case failed(retryAfter: Duration?)
    /// A bot wall's challenge, and whose.
    case blocked(by: String)
  }

  /// Notes how a request ended and how long it took.
  public mutating func note(_ ending: Ending, took time: Duration, at now: Timestamp) {
    switch ending {
    case .answered(let isPage):
      answerTime = answerTime.map { ($0 * 7 + time) / 8 } ?? time
      factor = max(1, factor * 0.75)
      if isPage { (walls, wall) = (0, nil) }
    case .failed(let retryAfter):
      factor = min(256, factor * 2)
      if let retryAfter { rest(for: retryAfter, from: now, reason: "it asked to be left alone (Retry-After)") }
    case .blocked(let name):
      walls = min(walls + 1, 16)
      wall = name
      // A quarter of an hour, doubled each time, at most a day.
      rest(for: .seconds(900) * (1 << min(walls - 1, 7)), from: now, reason: "the wall of \(name) stands there")
    }
  }

  /// The pause between the end of a request and the start of the next.
  public func pause(hostDelay: Duration, crawlDelay: Duration?) -> Duration {
    let base = max(hostDelay, min(crawlDelay ?? .zero, Self.longestCrawlDelay), (answerTime ?? .zero) * 2)
    // Even without a delay, a failing host gets a second.
    let slowed = factor > 1 ? max(base, .seconds(1)) * factor : base
    return max(base, min(slowed, Self.longestPause))
  }

  /// Shortens a rest that is longer than allowed, as after the clock was set back.
  mutating func limitRest(at now: Timestamp) {
    restUntil = restUntil.map { min($0, now + Self.longestRest) }
  }

  private mutating func rest(for duration: Duration, from now: Timestamp, reason: String) {
    let end = now + min(max(duration, .zero), Self.longestRest)
    if let restUntil, restUntil >= end { return }
    (restUntil, restReason) = (end, reason)
  }
}
