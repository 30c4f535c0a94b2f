import Fetching
import News
import Testing

@Suite("When a feed is asked again")
struct PollRhythmTests {
  static let now = Timestamp("2026-03-04T12:00:00Z") ?? Timestamp(milliseconds: 0)
  let rhythm = PollRhythm(floor: .seconds(300), ceiling: .seconds(86_400), initial: .seconds(900))

  @Test(
    "A feed is polled twice in the mean time between its stories, within the bounds",
    arguments: [(3600, 1800), (60, 300), (604_800, 86_400)])
  func mean(gap: Int64, expected: Int64) {
    let arrivals = (1...24).map { Self.now + .seconds(-gap * Int64($0)) }
    let interval = rhythm.interval(arrivals: arrivals, at: Self.now)
    #expect(abs(interval / .seconds(1) - Double(expected)) <= Double(expected) / 20)
  }

  @Test("A feed that fell silent is polled less and less often")
  func silence() {
    let arrivals = (0..<24).map { Self.now + .seconds(-3600 * Int64($0)) }
    let before = rhythm.interval(arrivals: arrivals, at: Self.now)
    let after = rhythm.interval(arrivals: arrivals, at: Self.now + .seconds(7 * 86_400))
    #expect(after > before * 5)
  }

  @Test("A feed whose stories were old when it was added is not silent: it stood so a minute later")
  func silentAtOnce() {
    var state = PollState()
    state.arrivals = (1...9).map { Self.now + .seconds(-86_400 * (40 - Int64($0))) }
    #expect(!state.isSilent(at: Self.now, addedAt: Self.now + .seconds(-60)))
    #expect(state.isSilent(at: Self.now, addedAt: Self.now + .seconds(-86_400 * 5)))
  }

  @Test("A feed is silent after four times the mean time between its stories, and after a day at least")
  func silent() {
    var state = PollState()
    state.arrivals = (0..<4).map { Self.now + .seconds(86_400 * $0) }
    #expect(!state.isSilent(at: Self.now + .seconds(86_400 * 7), addedAt: Self.now))
    #expect(state.isSilent(at: Self.now + .seconds(86_400 * 7 + 1), addedAt: Self.now))
    state.arrivals = (0..<4).map { Self.now + .seconds($0) }
    #expect(
      !state.isSilent(at: Self.now + .seconds(86_403), addedAt: Self.now)
        && state.isSilent(at: Self.now + .seconds(86_404), addedAt: Self.now))
    state.arrivals.removeLast()
    #expect(!state.isSilent(at: Self.now + .seconds(864_000), addedAt: Self.now))
  }

  @Test("Dates in the future, and absurd ones, do no harm")
  func absurd() {
    let far = [Timestamp(milliseconds: .max), Timestamp(milliseconds: .min + 1), Self.now]
    #expect(rhythm.interval(arrivals: far, at: Self.now) >= rhythm.floor)
  }

  @Test("A feed without dates is polled at the interval that is set, and less often while nothing comes")
  func dateless() {
    #expect(rhythm.interval(arrivals: [], at: Self.now) == .seconds(900))
    #expect(rhythm.interval(arrivals: [], unchanged: 8, at: Self.now) == .seconds(14_400))
    #expect(rhythm.interval(arrivals: [], unchanged: 1000, at: Self.now) == rhythm.ceiling)
  }

  @Test("The interval is at least what the publisher asks for, and at most the ceiling")
  func hints() {
    var hints = PollHints()
    hints.timeToLive = .seconds(3600)
    #expect(rhythm.next(after: Self.now, interval: .seconds(600), hints: hints, jitter: 0) == Self.now + .seconds(3600))
    hints.freshness = .seconds(31_536_000)
    #expect(rhythm.next(after: Self.now, interval: .seconds(600), hints: hints, jitter: 0) == Self.now + rhythm.ceiling)
  }

  @Test("Hours and days that a feed names in skipHours and skipDays are waited out, unless it names them all")
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

  @Test("Failures double the wait, up to the ceiling")
  func failures() {
    #expect(rhythm.interval(after: 1, of: .seconds(600)) == .seconds(600))
    #expect(rhythm.interval(after: 3, of: .seconds(600)) == .seconds(2400))
    #expect(rhythm.interval(after: 50, of: .seconds(600)) == rhythm.ceiling)
  }
}
