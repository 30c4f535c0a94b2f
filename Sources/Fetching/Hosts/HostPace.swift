import News

/// How fast one host is asked: the pause after each request, which grows if the host is slow or fails, and then shrinks
/// step by step.
///
/// The operator's `hostDelay` and the publisher's crawl-delay count from request to request. After an answer the host
/// rests for at least twice its usual answer time. While requests fail, it rests after each for the longest of the
/// three times a factor, which each failure doubles and each good answer reduces by a quarter. A value without I/O.
public struct HostPace: Hashable, Sendable, Codable {
  /// How long answers take, smoothed over about the last eight; nil before the first.
  public private(set) var answerTime: Duration?
  /// The factor for the pause: 1 if all is well, up to 256.
  public private(set) var factor = 1.0
  /// How many bot walls were met in a row.
  public private(set) var walls = 0
  /// The vendor of the last wall, such as `Cloudflare`.
  public private(set) var wall: String?
  /// The instant until which the host is not asked at all, because it said so or showed a bot wall.
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
    /// A bot wall's challenge, with the vendor.
    case blocked(by: String)

    /// Whether the host rests after it for longer than its pause.
    var makesRest: Bool {
      switch self {
      case .answered, .failed(nil): false
      case .failed, .blocked: true
      }
    }
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
  ///
  /// - Parameter sent: how long before its end the request was sent.
  public func pause(hostDelay: Duration, crawlDelay: Duration?, since sent: Duration = .zero) -> Duration {
    let delay = max(hostDelay, min(crawlDelay ?? .zero, Self.longestCrawlDelay))
    let rest = (answerTime ?? .zero) * 2
    guard factor > 1 else { return max(delay - sent, rest) }
    // Even without a delay, a failing host gets a pause of a second.
    return max(delay, rest, min(max(delay, rest, .seconds(1)) * factor, Self.longestPause))
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
