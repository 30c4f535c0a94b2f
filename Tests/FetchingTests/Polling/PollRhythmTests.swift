import Fetching
import News
import Testing

@Suite("When a feed is asked again")
struct PollRhythmTests {
  static let now = Timestamp("2026-03-04T12:00:00Z") ?? Timestamp(milliseconds: 0)
  let rhythm = PollRhythm(floor: .seconds(300), ceiling: .seconds(86_400), initial: .seconds(900))

  @Test(
    "twice in the mean time between stories, within the bounds",
    arguments: [(3600, 1800), (60, 300), (604_800, 86_400)])
  func mean(gap: Int64, expected: Int64) {
    let arrivals = (1...24).map { Self.now + .seconds(-gap * Int64($0)) }
    let interval = rhythm.interval(arrivals: arrivals, at: Self.now)
    #expect(abs(interval / .seconds(1) - Double(expected)) <= Double(expected) / 20)
  }

  @Test("a feed that fell silent is asked less and less")
  func silence() {
    let arrivals = (0..<24).map { Self.now + .seconds(-3600 * Int64($0)) }
    let before = rhythm.interval(arrivals: arrivals, at: Self.now)
    let after = rhythm.interval(arrivals: arrivals, at: Self.now + .seconds(7 * 86_400))
    #expect(after > before * 5)
  }

  @Test("dates in the future and absurd ones end nothing")
  func absurd() {
    let far = [Timestamp(milliseconds: .max), Timestamp(milliseconds: .min + 1), Self.now]
    #expect(rhythm.interval(arrivals: far, at: Self.now) >= rhythm.floor)
  }

  @Test("a feed without dates: first as set, then stretched while nothing comes")
  func dateless() {
    #expect(rhythm.interval(arrivals: [], at: Self.now) == .seconds(900))
    #expect(rhythm.interval(arrivals: [], unchanged: 8, at: Self.now) == .seconds(14_400))
    #expect(rhythm.interval(arrivals: [], unchanged: 1000, at: Self.now) == rhythm.ceiling)
  }

  @Test("what the publisher asks for is the least, but no more than the ceiling")
  func hints() {
    var hints = PollHints()
    hints.timeToLive = .seconds(3600)
    #expect(rhythm.next(after: Self.now, interval: .seconds(600), hints: hints, jitter: 0) == Self.now + .seconds(3600))
    hints.freshness = .seconds(31_536_000)
    #expect(rhythm.next(after: Self.now, interval: .seconds(600), hints: hints, jitter: 0) == Self.now + rhythm.ceiling)
  }

  @Test("hours and days to be skipped are waited out; who skips all skips none")
  func skipped() {
    var hints = PollHints()
    hints.skipHours = [12, 13]
    let due = rhythm.next(after: Self.now, interval: .seconds(600), hints: hints, jitter: 0)
    #expect(due == Timestamp("2026-03-04T14:00:00Z"))
    hints.skipDays = [3]  // 2026-03-04 is a Wednesday.
    #expect(
      rhythm.next(after: Self.now, interval: .seconds(600), hints: hints, jitter: 0)
        == Timestamp("2026-03-05T00:00:00Z"))
    hints.skipHours = Set(0..<24)
    hints.skipDays = Set(0..<7)
    #expect(rhythm.next(after: Self.now, interval: .seconds(600), hints: hints, jitter: 0) == Self.now + .seconds(600))
  }

  @Test("failures double the wait, up to the ceiling")
  func failures() {
    #expect(rhythm.interval(after: 1, of: .seconds(600)) == .seconds(600))
    #expect(rhythm.interval(after: 3, of: .seconds(600)) == .seconds(2400))
    #expect(rhythm.interval(after: 50, of: .seconds(600)) == rhythm.ceiling)
  }
}
