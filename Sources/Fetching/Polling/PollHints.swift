import News

/// How often a feed and its server ask to be polled.
public struct PollHints: Hashable, Sendable, Codable {
  /// RSS `ttl`: how long the feed may be kept.
  public var timeToLive: Duration?
  /// The syndication module's `sy:updatePeriod` divided by `sy:updateFrequency`.
  public var updateInterval: Duration?
  /// `Cache-Control: max-age`, else `Expires` against `Date`: how long the answer stays fresh (RFC 9111 §4.2.1).
  public var freshness: Duration?
  /// RSS `skipHours`: hours of the day, 0 to 23 in UTC, in which the feed should not be polled.
  public var skipHours: Set<Int> = []
  /// RSS `skipDays`: days of the week in UTC, 0 for Sunday to 6 for Saturday.
  public var skipDays: Set<Int> = []

  /// Creates empty hints.
  public init() {}

  /// The longest interval that any of them asks for; nil if none does.
  var leastInterval: Duration? { [timeToLive, updateInterval, freshness].compactMap { $0 }.max() }

  /// Whether an instant is in an hour or on a day to skip. A feed that skips all hours (or all days) skips none.
  func skips(_ instant: Timestamp) -> Bool {
    let hour = Int((instant.milliseconds / 3_600_000) % 24)
    // 1970-01-01 was a Thursday.
    let day = Int((instant.milliseconds / 86_400_000 + 4) % 7)
    return (skipHours.count < 24 && skipHours.contains(hour)) || (skipDays.count < 7 && skipDays.contains(day))
  }
}
