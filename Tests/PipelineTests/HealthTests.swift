import News
import Pipeline
import Testing

@Suite("The judgement of the pipeline's health")
struct HealthTests {
  static let now = Timestamp(milliseconds: 1_790_000_000_000)

  static func vitals(
    _ stage: Stage, _ name: String = "1", secondsAgo: Int64 = 1, startedAgo: Int64 = 900, busy: Double = 0.1
  ) -> Vitals {
    Vitals(
      stage: stage, instance: "\(stage.rawValue)-\(name)", processID: 1,
      time: Timestamp(milliseconds: now.milliseconds - secondsAgo * 1000),
      startedAt: Timestamp(milliseconds: now.milliseconds - startedAgo * 1000), received: 10, sent: 10, rejected: 0,
      held: 0, busy: busy, latency: Vitals.Latency(median: 1, p99: 2), residentBytes: 1)
  }

  static func health(
    _ vitals: [Vitals], inFlight: Int = 0, oldest: Int64? = nil, isBalanced: Bool = true, disk: Int = 1 << 40,
    longestWait: Duration = .seconds(600), paused: Int = 0
  ) -> Health {
    var roster = Roster()
    for vitals in vitals { roster.note(vitals, at: now) }
    return Health(
      Signs(
        now: now, members: roster.members(at: now),
        books: Signs.Books(
          toFetch: 0, inFlight: inFlight, dead: 0, isBalanced: isBalanced,
          oldestSentAt: oldest.map { Timestamp(milliseconds: now.milliseconds - $0 * 1000) }, pausedSources: paused),
        freeDisk: disk, longestWait: longestWait))
  }

  static func all(but missing: Stage? = nil) -> [Vitals] {
    Stage.allCases.filter { $0 != missing }.map { vitals($0) }
  }

  @Test("With one of each stage it is healthy")
  func healthy() {
    let health = Self.health(Self.all(), inFlight: 3, oldest: 2)
    #expect(health.state == .healthy && health.state.exitCode == 0)
    #expect(health.sentence == "5 instances run; 3 items wait, the oldest for 2 s")
    #expect(health.advice.isEmpty)
    // With every source paused it was healthy, and nothing said why nothing came.
    #expect(Self.health(Self.all(), paused: 2).sentence == "5 instances run; 2 sources paused; nothing waits")
  }

  @Test("A stage that fell silent while items wait has stopped the pipeline, and the sentence says since when")
  func silent() {
    let health = Self.health(Self.all(but: .store) + [Self.vitals(.store, secondsAgo: 43)], inFlight: 452)
    #expect(health.state == .stopped && health.state.exitCode == 2)
    #expect(health.sentence == "no storer heard for 43 s; 452 items wait; nothing is lost")
    #expect(health.advice.first?.contains("start chapar-storer") == true)
  }

  /// With a ceiling of an hour, a healthy pipeline was degraded after ten minutes.
  @Test("How long an item may wait for its receipt follows the settings")
  func longWait() {
    #expect(Self.health(Self.all(), inFlight: 1, oldest: 601).state == .degraded)
    #expect(Self.health(Self.all(), inFlight: 1, oldest: 601, longestWait: .seconds(7200)).state == .healthy)
  }

  @Test("Without a stage, while nothing waits, the pipeline is degraded")
  func missing() {
    let health = Self.health(Self.all(but: .clean))
    #expect(health.state == .degraded && health.state.exitCode == 1)
    #expect(health.sentence.hasPrefix("no cleaner is heard"))
  }

  @Test("One of two instances silent is degraded, unless another was started since or it said that it was leaving")
  func one() {
    let silent = Self.vitals(.extract, "2", secondsAgo: 60)
    #expect(Self.health(Self.all() + [silent]).state == .degraded)
    let replaced = Self.vitals(.extract, "3", startedAgo: 30)
    #expect(Self.health(Self.all() + [silent, replaced]).state == .healthy)
    let lately = Self.health(
      Self.all() + [Self.vitals(.extract, "2", secondsAgo: 20), Self.vitals(.extract, "3", startedAgo: 10)])
    #expect(lately.sentence.contains("extract-2 fell silent 20 s ago, and another began"), "\(lately.sentence)")
    var left = silent
    left.hasEnded = true
    #expect(Self.health(Self.all() + [left]).state == .healthy)
  }

  @Test("Nobody heard: the relay is missing, and nothing more is claimed")
  func nobody() {
    let health = Self.health([], inFlight: 1)
    #expect(health.state == .stopped)
    #expect(health.sentence == "no relay is heard; 1 item waits; nothing is lost")
  }

  @Test(
    "Books out of balance, a scarce disk, a receipt that doesn't come: degraded, and never 'nothing is lost' wrongly")
  func trouble() {
    let books = Self.health(Self.all(), isBalanced: false)
    #expect(books.state == .degraded && !books.sentence.contains("nothing is lost"))
    #expect(Self.health(Self.all(), disk: 500 << 20).state == .degraded)
    #expect(Self.health(Self.all(), disk: 0).state == .stopped)
    #expect(Self.health(Self.all(), inFlight: 1, oldest: 3600).state == .degraded)
  }

  @Test(
    "The slowest stage is the one most at work, also where it waits for its disk or a processor",
    arguments: Stage.allCases)
  func slowest(stage: Stage) {
    var slow = Self.vitals(stage, busy: 0.4)
    slow.ready = 0.5
    let health = Self.health(Self.all(but: stage) + [slow], inFlight: 9)
    // The relay moves messages and works on none: it is never the stage to start more of.
    #expect(health.slowest == (stage == .relay ? nil : stage))
    if stage != .relay { #expect(health.advice.contains { $0.contains("processors are all in use") }) }
  }

  @Test("Silent instances stay for ten minutes, forged times and floods of names harm nobody")
  func roster() {
    var roster = Roster()
    roster.note(Self.vitals(.store, "old", secondsAgo: 601), at: Self.now)
    roster.note(Self.vitals(.store, "silent", secondsAgo: 599), at: Self.now)
    roster.note(Self.vitals(.store, "future", secondsAgo: -1_000_000), at: Self.now)
    #expect(roster.members(at: Self.now).map(\.vitals.instance) == ["store-future", "store-silent"])
    let later = Timestamp(milliseconds: Self.now.milliseconds + 6000)
    #expect(roster.members(at: later).map(\.condition) == [.silent])
    for number in 0..<3000 { roster.note(Self.vitals(.clean, "\(number)"), at: Self.now) }
    #expect(roster.members(at: Self.now).count <= 1024)
  }
}
