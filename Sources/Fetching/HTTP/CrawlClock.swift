import News

/// The clock for hosts' rests: the time since boot, which runs faster in a simulation.
struct CrawlClock: Clock {
  typealias Instant = ContinuousClock.Instant

  /// How many of its seconds pass in one real second.
  let rate: Int
  private let start = ContinuousClock.now

  init(rate: Int = SimulatedTime.running?.rate ?? 1) { self.rate = rate }

  var now: Instant { rate == 1 ? .now : start + start.duration(to: .now) * rate }

  var minimumResolution: Duration { ContinuousClock().minimumResolution * rate }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try await ContinuousClock().sleep(until: start + start.duration(to: deadline) / rate, tolerance: tolerance)
  }

  /// How long a duration of this clock takes.
  func real(_ duration: Duration) -> Duration { duration / rate }

  /// How long a real duration, such as a server's response time, lasts on this clock.
  func lasting(_ duration: Duration) -> Duration { duration * rate }
}
