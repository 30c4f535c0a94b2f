import News

/// How fast one host is asked: the pause after a request, slower when the host is slow or fails, back step by step.
///
/// The pause is the greatest of the operator's `hostDelay`, the publisher's crawl-delay and twice the time that answers
/// usually take, times a factor that each failure doubles and each good answer lessens by a quarter. A value without I/O.
public struct HostPace: Hashable, Sendable, Codable {
  /// How long answers take, smoothed over about the last eight; nil before the first.
  public private(set) var answerTime: Duration?
  /// 1 when all is well, up to 256.
  public private(set) var factor = 1.0
  /// The challenges met in a row.
  public private(set) var walls = 0
  /// Whose wall stood there last, such as `Cloudflare`.
  public private(set) var wall: String?
  /// Before this instant the host is not asked at all: it said so itself, or a wall stands there.
  public private(set) var restUntil: Timestamp?
  /// Why it is not asked, in words for an operator.
  public private(set) var restReason: String?

  /// The longest crawl-delay that is heeded.
  public static let longestCrawlDelay: Duration = .seconds(120)
  /// The longest pause that slowness and failures make.
  static let longestPause: Duration = .seconds(600)
  /// The longest `Retry-After` that is heeded to the second; a day, after which one asks again.
  static let longestRest: Duration = .seconds(86_400)

  /// The pace of a host of which nothing is known.
  public init() {}

  /// How a request ended, as far as the pace goes.
  public enum Ending: Hashable, Sendable {
    /// An answer, whatever it says; and whether it was one to a request for a page, which walls stand before.
    case answered(asPage: Bool)
    /// 429, a 5xx, a time-out, a lost connection; with `Retry-After` where it was given.
    case failed(retryAfter: Duration?)
    /// A bot wall's challenge; whose.
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

  /// The pause between the end of a request and the beginning of the next.
  public func pause(hostDelay: Duration, crawlDelay: Duration?) -> Duration {
    let base = max(hostDelay, min(crawlDelay ?? .zero, Self.longestCrawlDelay), (answerTime ?? .zero) * 2)
    // Without a delay of its own a failing host still gets a second.
    let slowed = factor > 1 ? max(base, .seconds(1)) * factor : base
    return max(base, min(slowed, Self.longestPause))
  }

  /// Shortens a rest that is longer than any may be: the clock was set back since.
  mutating func limitRest(at now: Timestamp) {
    restUntil = restUntil.map { min($0, now + Self.longestRest) }
  }

  private mutating func rest(for duration: Duration, from now: Timestamp, reason: String) {
    let end = now + min(max(duration, .zero), Self.longestRest)
    if let restUntil, restUntil >= end { return }
    (restUntil, restReason) = (end, reason)
  }
}
