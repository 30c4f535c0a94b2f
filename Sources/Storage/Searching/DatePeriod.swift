import News

/// The time from the beginning of a day, a month or a year to its end.
enum DatePeriod {
  /// In milliseconds since the epoch, in UTC, without the end: `2023-06` is from 2023-06-01T00:00Z to 2023-07-01T00:00Z.
  /// Nil for what is no date; see `PublishedTime.day`.
  static func moments(of text: String) -> Range<Int64>? {
    guard let first = PublishedTime.day(text[...]) else { return nil }
    let next =
      switch text.split(separator: "-").count {
      case 1: CivilDate(year: first.year + 1, month: 1, day: 1)
      case 2: CivilDate(year: first.month == 12 ? first.year + 1 : first.year, month: first.month % 12 + 1, day: 1)
      default: CivilDate(daysSinceEpoch: first.daysSinceEpoch + 1)
      }
    let day = 86_400_000 as Int64
    let start = Int64(first.daysSinceEpoch) * day
    return start..<(next.map { Int64($0.daysSinceEpoch) * day } ?? start + day)
  }
}

extension Shelf.Part {
  /// The articles of a day, a month or a year in UTC, written as `2023-06-04`, `2023-06` or `2023`; nil for any other
  /// text.
  public static func period(_ text: String) -> Shelf.Part? {
    guard [4, 7, 10].contains(text.utf8.count), text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: "-") })
    else { return nil }
    return DatePeriod.moments(of: text).map(Shelf.Part.dated)
  }
}
