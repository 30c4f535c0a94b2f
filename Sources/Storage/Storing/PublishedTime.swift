import News

/// The instant by which a date of any precision is sorted.
enum PublishedTime {
  /// Milliseconds since the epoch of an ISO 8601 date such as `2023`, `2023-06`, `2023-06-04`, `2023-06-04T10:15`,
  /// `2023-06-04T10:15:00+03:30`; missing parts count as their first moment, in UTC. Nil if it isn't a date.
  static func milliseconds(_ text: String) -> Int64? {
    let halves = text.split(separator: "T", maxSplits: 1)
    guard let day = halves.first.flatMap(Self.day) else { return nil }
    guard halves.count == 2 else { return Int64(day.daysSinceEpoch) * 86_400_000 }
    let zoneStart = halves[1].firstIndex { "Z+-".contains($0) } ?? halves[1].endIndex
    let clock = halves[1][..<zoneStart]
    let zone = halves[1][zoneStart...]
    let whole = clock + (clock.split(separator: ":").count == 2 ? ":00" : "")
    return Timestamp("\(day)T\(whole)\(zone.isEmpty ? "Z" : String(zone))")?.milliseconds
      ?? Int64(day.daysSinceEpoch) * 86_400_000
  }

  /// The first day of a year, a month or a day; nil if the calendar has no such day or the year is not from 1 to 9999.
  static func day(_ text: Substring) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(parts.count), let year = parts[0], (1...9999).contains(year) else { return nil }
    guard let month = parts.count > 1 ? parts[1] : 1, let day = parts.count > 2 ? parts[2] : 1 else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
