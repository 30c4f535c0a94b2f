import News

/// Dates as feeds write them: RFC 822 and its many misspellings, with month names in thirteen languages; RFC 3339 and
/// W3C-DTF to any precision; `asctime`.
///
/// A date without a zone is taken as UTC, one without a time as midnight. The words may come in any order, as long as
/// it has only one meaning: `05/06/2004` can't be read.
public enum FeedDate {
  /// Nil if a word of the text isn't understood, or if the words have more than one meaning.
  public static func instant(of text: String) -> Timestamp? {
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    guard let first = words.first else { return nil }
    if let instant = iso(first, rest: words.dropFirst()) { return instant }
    var reader = WordReader()
    for word in words where !reader.take(word) { return nil }
    return reader.instant
  }

  /// `2003-12-31T10:14:55.123+03:30` and all its shorter forms, also with a space instead of the `T`.
  private static func iso(_ first: String, rest: ArraySlice<String>) -> Timestamp? {
    let parts = first.split(maxSplits: 1) { $0 == "T" || $0 == "t" || $0 == "_" }
    guard let head = parts.first, let day = day(head) else { return nil }
    var clock = parts.count > 1 ? String(parts[1]) : ""
    for word in rest { clock += clock.isEmpty ? word : " " + word }
    if clock.isEmpty { return instant(of: day, at: DayTime(seconds: 0)) }
    guard let time = DayTime(clock) else { return nil }
    return instant(of: day, at: time)
  }

  /// The day in `2003-12-31`, `20031231`, `2003-12`, `2003-365`, `2003/12/31`, `2003`.
  private static func day(_ text: Substring) -> CivilDate? {
    let fields = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
    guard fields.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isASCIIDigit) }) else { return nil }
    let numbers = fields.compactMap { Int($0) }
    guard numbers.count == fields.count, let year = numbers.first else { return nil }
    switch (fields[0].count, numbers.count) {
    case (4, 1): return CivilDate(year: year, month: 1, day: 1)
    case (8, 1): return CivilDate(year: year / 10_000, month: year / 100 % 100, day: year % 100)
    case (4, 2) where fields[1].count == 3:
      guard let first = CivilDate(year: year, month: 1, day: 1), numbers[1] > 0 else { return nil }
      let day = CivilDate(daysSinceEpoch: first.daysSinceEpoch + numbers[1] - 1)
      return day.year == year ? day : nil
    case (4, 2): return CivilDate(year: year, month: numbers[1], day: 1)
    case (4, 3): return CivilDate(year: year, month: numbers[1], day: numbers[2])
    default: return nil
    }
  }

  /// The instant of a time of day in its own zone.
  static func instant(of day: CivilDate, at time: DayTime) -> Timestamp {
    let seconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(time.seconds - time.offset)
    return Timestamp(milliseconds: seconds * 1000 + Int64(time.milliseconds))
  }
}
