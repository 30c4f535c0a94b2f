/// What is odd about a paper's server; nothing about most.
public enum Temper: String, CaseIterable, Sendable {
  case usual
  /// The feed moves permanently, in the middle of the week.
  case moves
  /// The feed's address redirects temporarily, all the time.
  case detours
  /// Some hours a day the server answers 503, with `Retry-After` or without.
  case fails
  /// Some hours a day it answers 429 with `Retry-After`.
  case throttles
  /// Some hours a day it never answers.
  case hangs
  /// Some hours a day its answers arrive a few bytes at a time.
  case drips
  /// Some hours a day the feed has no end.
  case floods
  /// Some hours a day the pages show a bot wall; the feed has the full text.
  case walled
  /// The feed is permanently gone, in the middle of the week.
  case ends
  /// The feed's validators never change, whatever else does.
  case lies
  /// There are no validators.
  case plain
  /// Links have a different session number at each poll.
  case wanders
  /// The same stories in two feeds.
  case doubles
  /// Some stories are in a folder that robots.txt forbids.
  case hides
  /// robots.txt is unavailable for some hours.
  case locks
  /// No feed: a sitemap of news.
  case maps

  /// The number of papers in a thousand that are like this.
  private var share: Int {
    switch self {
    case .usual: 0
    case .moves, .lies, .wanders: 40
    case .fails, .doubles, .hides, .plain: 50
    case .detours, .walled, .throttles, .maps: 30
    case .hangs, .drips, .ends, .locks: 15
    case .floods: 10
    }
  }

  /// The temper for a random number.
  static func drawn(_ number: UInt64) -> Temper {
    var rest = Int(number % 1000)
    for temper in allCases {
      if rest < temper.share { return temper }
      rest -= temper.share
    }
    return .usual
  }
}
