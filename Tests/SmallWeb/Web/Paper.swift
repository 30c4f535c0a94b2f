import Foundation
import Launching
import News

/// A paper: a host, its feed, its stories and its habits, all derived from the web's seed and the paper's number.
public struct Paper: Sendable {
  /// Its number, which is its host's.
  public let number: Int
  /// What is odd about it.
  public let temper: Temper
  /// The mean number of stories per day.
  public let storiesPerDay: Double
  /// Its stories, oldest first.
  public let stories: [Story]
  /// The `max-age` of its answers, in seconds; 0 for none.
  public let maxAge: Int
  /// The delay that its robots.txt asks for, in seconds; 0 for none.
  public let crawlDelay: Int
  /// Whether it has a robots.txt.
  public let hasRobots: Bool
  /// Whether it sends a cookie to everybody.
  public let setsCookies: Bool
  /// Whether it writes dates and tags in non-standard forms.
  public let isQuaint: Bool
  /// The times at which its oddity shows.
  public let spells: [TimeSpan]
  /// The time at which its feed moves or ends.
  public let turn: Timestamp

  /// The number of stories that its feed lists.
  public var listed: Int { temper == .lies ? 60 : 25 }

  /// Creates a paper from random numbers.
  ///
  /// - Parameters:
  ///   - season: the time in which it publishes; there are stories of three days before it too.
  init(_ number: Int, seed: UInt64, season: TimeSpan, isCalm: Bool) {
    var random = SplitMix(state: seed &* 0x9E37_79B9 &+ UInt64(number))
    self.number = number
    let drawn = Temper.drawn(random.next())
    temper = isCalm ? number % 9 == 0 ? .doubles : .usual : drawn
    storiesPerDay = Self.rate(&random, isSlow: temper == .lies || temper == .floods)
    maxAge = [0, 0, 300, 600, 900, 1800][Int(random.next() % 6)]
    let delay = random.next() % 10 == 0 ? [2, 5, 10, 20][Int(random.next() % 4)] : 0
    crawlDelay = isCalm ? 0 : delay
    hasRobots = temper == .hides || temper == .locks || crawlDelay > 0 || random.next() % 4 != 0
    setsCookies = random.next() % 5 == 0
    isQuaint = random.next() % 8 == 0
    let length = season.end.milliseconds - season.start.milliseconds
    turn = season.start + .milliseconds(length / 4 + Int64(random.next() % UInt64(max(1, length / 2))))
    spells = Self.spells(in: season, &random)
    stories = Self.stories(in: season, perDay: storiesPerDay, until: temper == .ends ? turn : season.end, &random)
  }

  /// Half of all papers have a story a day or two, a twentieth several an hour.
  private static func rate(_ random: inout SplitMix, isSlow: Bool) -> Double {
    let share = Double.random(in: 0..<1, using: &random)
    let range: ClosedRange<Double> =
      switch isSlow ? 0 : share {
      case ..<0.5: 0.5...2
      case ..<0.8: 2...6
      case ..<0.95: 6...20
      default: 20...72
      }
    return Double.random(in: range, using: &random)
  }

  /// One spell of half an hour to two hours a day.
  private static func spells(in season: TimeSpan, _ random: inout SplitMix) -> [TimeSpan] {
    var spells: [TimeSpan] = []
    var day = season.start
    while day < season.end {
      let start = day + .seconds(Int64.random(in: 3600...72_000, using: &random))
      spells.append(TimeSpan(start: start, end: start + .seconds(Int64.random(in: 1800...7200, using: &random))))
      day = day + .seconds(86_400)
    }
    return spells
  }

  /// Stories come at random times, six times as often by day as by night.
  private static func stories(
    in season: TimeSpan, perDay rate: Double, until end: Timestamp, _ random: inout SplitMix
  ) -> [Story] {
    let night = Int.random(in: 0..<24, using: &random)
    let busiest = rate / 86_400 * 24 / (16 + 8.0 / 6)
    var stories: [Story] = []
    var at = season.start + .seconds(-3 * 86_400)
    while true {
      let pause = -log(1 - Double.random(in: 0..<1, using: &random)) / busiest
      at = at + .seconds(max(1, Int64(pause)))
      guard at < end else { return stories }
      let isNight = (Int(at.milliseconds / 3_600_000) + night) % 24 < 8
      if isNight, random.next() % 6 != 0 { continue }
      let isEdited = random.next() % 20 == 0
      let edited = at + .seconds(Int64.random(in: 3600...18_000, using: &random))
      stories.append(Story(number: stories.count, published: at, edited: isEdited ? edited : nil))
    }
  }

  /// Whether its oddity shows now.
  public func isInSpell(at now: Timestamp) -> Bool { spell(at: now) != nil }

  /// The current spell.
  func spell(at now: Timestamp) -> TimeSpan? { spells.first { $0.contains(now) } }

  /// Whether robots.txt forbids a story.
  public func hides(_ story: Story) -> Bool { temper == .hides && story.number % 5 == 0 }

  /// Whether a well-behaved client can get a story of a season, and so must.
  func offers(_ story: Story, in season: TimeSpan) -> Bool {
    season.contains(story.published) && !hides(story)
      && (temper != .ends || story.published + patience <= turn)
  }

  /// How long a story must have been in a feed that then ends for a client to be expected to have seen it.
  ///
  /// A story that appears after a client's last poll is lost to it when the feed ends, and how often to poll is the
  /// client's choice. But a client that follows the feed's rhythm polls at least once in the mean time between two
  /// stories, so it has seen every story that was listed for so long. That time is at least an hour, because `maxAge`
  /// alone may forbid polling for half an hour. And it is at most 26 hours: every feed must be polled once a day, and
  /// clients may shift their polls by up to two hours.
  var patience: Duration { .seconds(Int64(min(26 * 3600, max(3600, 86_400 / storiesPerDay)))) }

  /// The number of stories published by then.
  func count(at now: Timestamp) -> Int {
    var (low, high) = (0, stories.count)
    while low < high {
      let middle = (low + high) / 2
      if stories[middle].published <= now { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
