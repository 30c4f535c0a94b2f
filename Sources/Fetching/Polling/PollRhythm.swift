import News

/// When a feed is polled next: as often as it brings something new, within what its publisher and the operator allow.
///
/// The mean time between its stories is measured from the oldest of the last 24 to now, so that it grows while the feed
/// has no news. The feed is polled twice in that time. The publisher's `PollHints` are the minimum; the operator's
/// `floor` and `ceiling` bound both. A value without I/O; the map's "When a feed is asked again" compares the formula
/// with others'.
public struct PollRhythm: Hashable, Sendable {
  /// The shortest time between two polls.
  public let floor: Duration
  /// The longest time between two polls.
  public let ceiling: Duration
  /// The time for a feed about which nothing is known yet.
  public let initial: Duration
  /// The longest wait that a publisher's hints can cause.
  public let longestHint: Duration

  /// How many stories the mean is taken over.
  static let stories = 24
  /// Only stories of the last four weeks count.
  static let memory: Duration = .seconds(28 * 86_400)

  /// A ceiling below the floor counts as the floor, and `initial` is brought between the two. Without `longestHint` the
  /// ceiling takes its place.
  public init(floor: Duration, ceiling: Duration, initial: Duration, longestHint: Duration? = nil) {
    self.floor = floor
    self.ceiling = max(floor, ceiling)
    self.initial = min(max(initial, floor), self.ceiling)
    self.longestHint = longestHint ?? self.ceiling
  }

  /// The time until the next poll, without hints.
  ///
  /// - Parameters:
  ///   - arrivals: when the feed's stories were published or first seen, in any order; future ones count as now.
  ///   - polls: how many polls were answered. While a feed is new, the time at most doubles with each poll, because its
  ///     dates may be wrong.
  ///   - unchanged: how many polls in a row had nothing new; they slow down the rhythm of a feed without dates.
  public func interval(
    arrivals: [Timestamp], polls: Int = .max, unchanged: Int = 0, at now: Timestamp
  ) -> Duration {
    min(interval(arrivals, unchanged, at: now), max(floor, initial * (1 << min(max(polls, 0), 16))))
  }

  private func interval(_ arrivals: [Timestamp], _ unchanged: Int, at now: Timestamp) -> Duration {
    let times = arrivals.map { min($0, now) }.filter { $0 + Self.memory > now }.sorted().suffix(Self.stories)
    guard let oldest = times.first, times.count > 1 else {
      let stretched = initial * (1 << min(max(unchanged, 0) / 2, 10))
      return arrivals.isEmpty ? min(max(stretched, floor), ceiling) : ceiling
    }
    let span = Duration.milliseconds(now.milliseconds - oldest.milliseconds)
    return min(max(span / times.count / 2, floor), ceiling)
  }

  /// When a feed is polled next.
  ///
  /// - Parameters:
  ///   - interval: by `interval(arrivals:…)`, or longer after failures.
  ///   - hints: the publisher's minimum, obeyed up to `longestHint`.
  ///   - jitter: 0 to 1, drawn anew for each poll: up to a twentieth of the interval is added, so that feeds polled
  ///     together drift apart.
  public func next(after now: Timestamp, interval: Duration, hints: PollHints, jitter: Double) -> Timestamp {
    let wanted = max(interval, min(hints.leastInterval ?? .zero, longestHint))
    let share = Int64(min(max(jitter, 0), 1) * 50)
    var instant = now + wanted + wanted * Int(share) / 1000
    // A week of hours covers every combination of skipped hours and days.
    for _ in 0..<168 where hints.skips(instant) {
      instant = Timestamp(milliseconds: (instant.milliseconds / 3_600_000 + 1) * 3_600_000)
    }
    return instant
  }

  /// The time until a failed feed is tried again: the interval, doubled for each further failure in a row.
  public func interval(after failures: Int, of interval: Duration) -> Duration {
    min(max(interval, floor) * (1 << min(max(failures - 1, 0), 12)), max(ceiling, interval))
  }
}
