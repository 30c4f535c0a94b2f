import News

/// Puts a date together from its words, in whatever order they come: `Wed, 02 Oct 2002 15:00:00 +0200`, `October 2nd,
/// 2002`, `2 oct. 2002 15:00 Uhr`.
struct WordReader {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var time: DayTime?

  /// The instant, if the words gave a year, a month's name and a day; midnight UTC without a time.
  var instant: Timestamp? {
    guard let year, let month, let day, let date = CivilDate(year: year, month: month, day: day) else { return nil }
    return FeedDate.instant(of: date, at: time ?? DayTime(seconds: 0))
  }

  /// Takes the next word; false if it can't belong to a date.
  ///
  /// A name or zone that it doesn't know is passed over where it can't change the date; a number that has no place is
  /// not.
  mutating func take(_ word: String) -> Bool {
    if word.contains(":"), let clock = DayTime(word) {
      time = clock
      return true
    }
    if word.first == "+" || word.first == "-" || time != nil && DayTime.offset(word.uppercased()) != nil {
      return takeZone(word.uppercased())
    }
    let parts = word.split { $0 == "-" || $0 == "/" || $0 == "." }
    if parts.count == 3, parts.contains(where: { $0.first?.isLetter ?? false }) {
      return parts.allSatisfy { take(String($0)) }
    }
    if let number = Int(word.prefix { $0.isASCIIDigit }) { return take(number, of: word) }
    return takeName(word.lowercased())
  }

  /// Takes `+0200` or `EST`; false before a time of day, where it would have no meaning.
  private mutating func takeZone(_ word: String) -> Bool {
    // A zone must follow a time of day.
    guard var clock = time else { return false }
    // Invalid zones, such as `-0001`, are ignored.
    _ = clock.take(zone: word)
    time = clock
    return true
  }

  /// Takes the day first, then the year, since months are names here; an ordinal's ending (`2nd`) may follow.
  private mutating func take(_ number: Int, of word: String) -> Bool {
    let rest = word.drop { $0.isASCIIDigit }.lowercased()
    guard ["", "st", "nd", "rd", "th", "."].contains(rest) else { return false }
    if day == nil, (1...31).contains(number), word.count <= 4 {
      day = number
    } else if year == nil, number <= 9999 {
      // RFC 2822 §4.3: two digits below 50 mean this century.
      year = number < 50 ? 2000 + number : number < 1000 ? 1900 + number : number
    } else {
      return false
    }
    return true
  }

  /// Takes AM or PM, a month, a weekday, or a word that may stand in a date.
  private mutating func takeName(_ word: String) -> Bool {
    if time != nil, var clock = time, clock.take(zone: word.uppercased()) {
      time = clock
      return true
    }
    let name = word.filter { $0.isLetter }
    if name.isEmpty || ["at", "of", "the", "de", "del", "di", "г"].contains(name) { return true }
    if let index = MonthWords.month(of: name) {
      month = index
      return true
    }
    // A word before all numbers is a day of the week, in whatever language.
    if day == nil, year == nil, time == nil { return true }
    if Self.days.contains(where: { $0.hasPrefix(name) || name.hasPrefix($0.prefix(3)) }) { return true }
    // An unknown zone after the clock is ignored: the date is then only wrong by hours.
    return time != nil
  }

  private static let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
}
