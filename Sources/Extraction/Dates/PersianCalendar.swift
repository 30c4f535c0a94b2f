import News

/// The Persian (Jalali, Solar Hijri) calendar, used in Iran and Afghanistan.
///
/// Leap years by the breaks of Borkowski's "The Persian calendar for 3000 years" (Earth, Moon, and Planets 74, 1996),
/// which agree with the observed equinoxes for the years 1178 to 1633.
public enum PersianCalendar {
  /// The years at which the pattern of leap years changes.
  private static let breaks = [
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
  ]

  /// The Gregorian day of a Persian date, or nil if the calendar has no such day; years are limited to -61 to 3177.
  /// 1402-01-01 is 2023-03-21.
  public static func date(year: Int, month: Int, day: Int) -> CivilDate? {
    guard (1...12).contains(month), day >= 1, let start = position(of: year) else { return nil }
    let length = month <= 6 ? 31 : month < 12 ? 30 : start.yearsSinceLeap == 0 ? 30 : 29
    guard day <= length, let nowruz = CivilDate(year: year + 621, month: 3, day: start.dayInMarch) else { return nil }
    let dayOfYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30
    return CivilDate(daysSinceEpoch: nowruz.daysSinceEpoch + dayOfYear + day - 1)
  }

  /// How many years ago the last leap year was (0: this one is), and the day in March on which the year begins.
  private static func position(of year: Int) -> (yearsSinceLeap: Int, dayInMarch: Int)? {
    guard let first = breaks.first, let last = breaks.last, year >= first, year < last else { return nil }
    var leaps = -14
    var start = first
    var jump = 0
    for next in breaks.dropFirst() {
      jump = next - start
      if year < next { break }
      leaps += jump / 33 * 8 + jump % 33 / 4
      start = next
    }
    var years = year - start
    leaps += years / 33 * 8 + (years % 33 + 3) / 4
    if jump % 33 == 4, jump - years == 4 { leaps += 1 }
    let gregorian = year + 621
    let gregorianLeaps = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150
    if jump - years < 6 { years += (jump + 4) / 33 * 33 - jump }
    let sinceLeap = ((years + 1) % 33 - 1) % 4
    return (sinceLeap == -1 ? 4 : sinceLeap, 20 + leaps - gregorianLeaps)
  }
}
