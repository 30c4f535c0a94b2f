import Fetching
import News

extension Timestamp {
  /// The instant, to the second, and how long ago it was: `2026-11-27 20:15:03Z (5 min ago)`.
  ///
  /// - Parameter now: passed in by tests.
  func told(at now: Timestamp = .current()) -> String {
    "\(clock) (\(distance(from: now)))"
  }

  /// Of something that is still to come, `2026-11-27 20:15:03Z (in 3 min)`: if it is due, it is due now, however long.
  func awaited(at now: Timestamp = .current()) -> String { self > now ? told(at: now) : "\(clock) (now)" }

  /// `5 min ago`, `in 2 h`, `now`; clocks may be a second apart, so less than two seconds is `now`. Rounded down to one
  /// unit. A made-up time that can't be calculated with is `ages away`.
  func distance(from now: Timestamp) -> String {
    let (difference, isTooLong) = now.milliseconds.subtractingReportingOverflow(milliseconds)
    guard !isTooLong, let seconds = Int(exactly: (difference.magnitude) / 1000) else { return "ages away" }
    if seconds < 2 { return "now" }
    let length =
      switch seconds {
      case ..<60: "\(seconds) s"
      case ..<3600: "\(seconds / 60) min"
      case ..<172_800: "\(seconds / 3600) h"
      default: Self.span(ofDays: seconds / 86_400)
      }
    return difference > 0 ? "\(length) ago" : "in \(length)"
  }

  /// `9 days`, `3 years`: years of 365 days, from two on.
  fileprivate static func span(ofDays days: Int) -> String { days < 730 ? "\(days) days" : "\(days / 365) years" }
}

/// An article's dates for people.
enum DateText {
  /// A date as the article has it, and how long ago that was, as precisely as it is known:
  /// `2023-05-31 09:00:00Z, 3 years ago`, `2026-11-20, 9 days ago`; months and years stand alone, as does what is no
  /// date.
  static func told(_ value: String, at now: Timestamp = .current()) -> String {
    value.replacing("T", with: " ") + (age(of: value, at: now).map { ", \($0)" } ?? "")
  }

  /// How long ago a date was, `3 years ago` or `yesterday`; nil for what is less precise than a day, or no date.
  static func age(of value: String, at now: Timestamp = .current()) -> String? {
    guard let precision = DatePrecision(of: value), precision >= .day, let instant = FeedDate.instant(of: value) else {
      return nil
    }
    // In which zone a clock without one goes is unknown: only the day counts.
    let clock = value.dropFirst(10)
    let hasZone = precision > .day && clock.contains { "Z+-".contains($0) }
    guard !hasZone else { return instant.distance(from: now) }
    guard let day = Timestamp("\(value.prefix(10))T00:00:00Z")?.date else { return nil }
    return distance(ofDays: now.date.daysSinceEpoch - day.daysSinceEpoch)
  }

  /// `today`, `yesterday`, `9 days ago`, `in 2 days`.
  private static func distance(ofDays days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "yesterday"
    case -1: "tomorrow"
    case 2...: "\(Timestamp.span(ofDays: days)) ago"
    default: "in \(Timestamp.span(ofDays: -days))"
    }
  }
}
