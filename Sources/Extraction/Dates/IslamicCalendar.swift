import News

/// The tabular Islamic (lunar Hijri) calendar, civil epoch, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30.
///
/// Observed months can differ from it by a day, so such a date is trusted less than a solar one.
public enum IslamicCalendar {
  /// The Gregorian day of an Islamic date, or nil if the calendar has no such day.
  ///
  /// 1445-01-01 is 2023-07-19. Every month is taken to have 30 days: the 30th of a month of 29 is the first of the
  /// next.
  public static func date(year: Int, month: Int, day: Int) -> CivilDate? {
    guard (1...9999).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
    let months = (59 * (month - 1) + 1) / 2
    let days = day + months + (year - 1) * 354 + (3 + 11 * year) / 30
    return CivilDate(daysSinceEpoch: days - 492_149)
  }
}
