import News

/// Decides which of three numbers is the year, the month and the day.
///
/// `4/6/2023` is April 6 on pages in American English and on those without a language, else June 4. `25/6/2023` can
/// only be June 25, and `4/6/2023` on a page captured in May 2023 only April 6.
struct NumericOrder {
  /// The page's language as a BCP 47 tag; `en` alone counts as American.
  let language: String?
  /// Whether the text is one date and nothing else, so that short and odd years may be read.
  let isWhole: Bool
  /// Whether the numbers are in a short line, where `6.1.24` is a date.
  let isLine: Bool
  /// The day of the capture, which decides between two orders if one of them gives a later day; nil if unknown.
  let reference: CivilDate?

  /// Reads three numbers with the same sign between them.
  ///
  /// `sign` is the scalar of that sign. Two digits for a year are read in one date, in a short line, or if day and
  /// month have two digits too. Nil if no order gives a day.
  func reading(_ first: DateToken, _ second: DateToken, _ third: DateToken, sign: Int) -> DateReading? {
    let (a, b, c) = (first.value, second.value, third.value)
    if first.digits == 4, second.digits <= 2, third.digits <= 2 { return yearFirst(a, b, c) }
    guard first.digits <= 2, second.digits <= 2 else { return nil }
    if third.digits == 4 { return dayAndMonth(a, b, year: c, sign: sign) }
    guard third.digits == 2, isWhole || isLine || (first.digits == 2 && second.digits == 2) else { return nil }
    if !isWhole, c < 70, !plausible(2000 + c) { return nil }
    // ISO 8601 with a short year: 03-12-31.
    if sign == 0x2D, a <= 31, b <= 12, c <= 31, c > 12, !(a > 12 && plausible(2000 + c)),
      !(writesDayFirst && plausible(2000 + c))
    {
      return DateReading(year: 2000 + a, month: b, day: c)
    }
    return dayAndMonth(a, b, year: c < 70 ? 2000 + c : 1900 + c, sign: sign)
  }

  /// Whether a year is not after the next one, counted from the reference. Without a reference, 2041 is the last.
  private func plausible(_ year: Int) -> Bool { year <= (reference?.year ?? 2040) + 1 }

  /// Reads year, month, day; with a month above 12, year, day, month.
  private func yearFirst(_ year: Int, _ month: Int, _ day: Int) -> DateReading? {
    if let reading = eastern(year, month, day) { return reading }
    guard let year = gregorian(year) else { return nil }
    return month > 12
      ? DateReading(year: year, month: day, day: month) : DateReading(year: year, month: month, day: day)
  }

  /// Reads day and month in the only order that gives a date, or that is not in the future, or that the language uses.
  /// Without a language the order is a guess.
  private func dayAndMonth(_ a: Int, _ b: Int, year: Int, sign: Int) -> DateReading? {
    if let reading = eastern(year, b, a) { return reading }
    guard let year = gregorian(year) else { return nil }
    let dayFirst = DateReading(year: year, month: b, day: a)
    let monthFirst = DateReading(year: year, month: a, day: b)
    guard let dayFirst, let monthFirst else { return dayFirst ?? monthFirst }
    if let reference, !isWhole || language != nil {
      // If the date would be after the capture, take the other order.
      let latest = reference.daysSinceEpoch + 1
      let isLate = (dayFirst.date?.daysSinceEpoch ?? 0) > latest
      if isLate != ((monthFirst.date?.daysSinceEpoch ?? 0) > latest) { return isLate ? monthFirst : dayFirst }
    }
    var reading = prefersMonthFirst(sign) ? monthFirst : dayFirst
    // The day comes before the month wherever full stops are between them.
    reading.isOrderGuessed = language == nil && sign != 0x2E && dayFirst != monthFirst
    return reading
  }

  /// The Persian or Islamic date if the year is in their 14th or 15th century.
  ///
  /// Years to 1429 are Persian (1429 ends in 2051), later ones Islamic (1430 began in 2008), except on Persian pages.
  private func eastern(_ year: Int, _ month: Int, _ day: Int) -> DateReading? {
    switch year {
    case 1300...1429: return PersianCalendar.date(year: year, month: month, day: day).map { DateReading($0) }
    case 1430...1470 where language?.hasPrefix("fa") != true:
      var reading = IslamicCalendar.date(year: year, month: month, day: day).map { DateReading($0) }
      reading?.isLunar = true
      return reading
    default: return nil
    }
  }

  /// The Gregorian year of a year that may be Buddhist, as in Thailand (2566 is 2023); nil if it is implausible.
  private func gregorian(_ year: Int) -> Int? {
    if (2440...2600).contains(year) { return year - 543 }
    return (1000...2200).contains(year) && (isWhole || (1900...2100).contains(year)) ? year : nil
  }

  /// Whether dates with hyphens begin with the day in the page's language.
  private var writesDayFirst: Bool {
    guard let language else { return false }
    return ["es", "pt", "it", "fr", "nl", "da", "tr", "el", "id", "hi"].contains { language.hasPrefix($0) }
  }

  /// Whether the month comes first: only in American English and on pages without a language, and never with full
  /// stops.
  private func prefersMonthFirst(_ sign: Int) -> Bool {
    if sign == 0x2E { return false }
    guard let language = language?.lowercased() else { return true }
    guard language.hasPrefix("en") else { return language.hasPrefix("fil") }
    return language == "en" || language.hasSuffix("us") || language.hasSuffix("ph")
  }
}
