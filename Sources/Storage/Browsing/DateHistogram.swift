import News

/// Counts instants by day, month or year, whichever gives a few dozen columns at most.
enum DateHistogram {
  /// The most columns: days up to two months, months up to five years, else years.
  private static let mostColumns = 60

  /// The counts for instants in milliseconds since the epoch, earliest first, without gaps.
  static func counts(of instants: [Int64]) -> [Exploration.DateCount] {
    let days = instants.map { Timestamp(milliseconds: $0).date }
    guard let first = days.min(by: { $0.daysSinceEpoch < $1.daysSinceEpoch }),
      let last = days.max(by: { $0.daysSinceEpoch < $1.daysSinceEpoch })
    else { return [] }
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    if last.daysSinceEpoch - first.daysSinceEpoch < mostColumns {
      return count(days.map(\.daysSinceEpoch), first.daysSinceEpoch...last.daysSinceEpoch) {
        "\(CivilDate(daysSinceEpoch: $0))"
      }
    }
    if months <= mostColumns {
      let start = first.year * 12 + first.month - 1
      return count(days.map { $0.year * 12 + $0.month - 1 }, start...start + months - 1) {
        let month = $0 % 12 + 1
        return year($0 / 12) + (month < 10 ? "-0\(month)" : "-\(month)")
      }
    }
    // There is always a page that claims to be from the year 1. So only the last years are shown, and older dates count
    // in the first of them.
    let start = max(first.year, last.year - mostColumns + 1)
    return count(days.map { max(start, $0.year) }, start...last.year, year)
  }

  /// A year in at least four digits, as ISO 8601 wants it.
  private static func year(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Counts keys in a range, each within it, and names the columns.
  private static func count(
    _ keys: [Int], _ range: ClosedRange<Int>, _ name: (Int) -> String
  ) -> [Exploration.DateCount] {
    var counts = [Int](repeating: 0, count: range.count)
    for key in keys { counts[key - range.lowerBound] += 1 }
    return zip(range, counts).map { Exploration.DateCount(date: name($0), articles: $1) }
  }
}
