import News

/// A day in the Solar Hijri calendar of Iran and Afghanistan, which Persian readers use.
///
/// A year is a leap year if its position in the cycle of 33 years is 1, 5, 9, 13, 17, 22, 26 or 30. That agrees with
/// the official calendar from 1244 to 1502 (1865 to 2124). 1 Farvardin 1403 is 20 March 2024.
package struct JalaliDate: Hashable, Sendable {
  /// The year, 1244 to 1502.
  let year: Int
  /// The month, 1 to 12.
  let month: Int
  /// The day of the month, from 1.
  let day: Int

  /// The leap years' positions: a year's remainder when divided by 33.
  private static let leapPlaces: Set<Int> = [1, 5, 9, 13, 17, 22, 26, 30]
  /// The years for which the rule of leap years agrees with the official calendar.
  private static let years = 1244...1502
  /// A known first day of a year, from which others are counted.
  private static let epoch = (year: 1403, day: CivilDate(year: 2024, month: 3, day: 20)?.daysSinceEpoch ?? 0)

  /// The day of a Gregorian date; nil outside the years for which the leap year rule is known to hold. Of the first and
  /// the last of them, only the part in 1866 and the part in 2123 are converted.
  package init?(_ date: CivilDate) {
    var year = date.year - 621
    guard Self.years.contains(year), Self.years.contains(year - 1) else { return nil }
    if Self.firstDay(of: year) > date.daysSinceEpoch { year -= 1 }
    let dayOfYear = date.daysSinceEpoch - Self.firstDay(of: year)
    self.year = year
    // Six months of 31 days, then months of 30.
    month = dayOfYear < 186 ? dayOfYear / 31 + 1 : (dayOfYear - 186) / 30 + 7
    day = dayOfYear < 186 ? dayOfYear % 31 + 1 : (dayOfYear - 186) % 30 + 1
  }

  /// The date as Iranians write it: `۱۴ خرداد ۱۴۰۲`.
  package var persian: String { "\(Self.digits(day)) \(Self.persianMonths[month - 1]) \(Self.digits(year))" }

  /// The date in Latin letters: `14 Khordad 1402`.
  var latin: String { "\(day) \(Self.latinMonths[month - 1]) \(year)" }

  /// The first day of a year, in days since 1970. Counts the years from 1403, up or down.
  private static func firstDay(of year: Int) -> Int {
    let (from, to) = year < epoch.year ? (year, epoch.year) : (epoch.year, year)
    let days = (from..<to).reduce(0) { $0 + (leapPlaces.contains($1 % 33) ? 366 : 365) }
    return year < epoch.year ? epoch.day - days : epoch.day + days
  }

  /// A number in Persian digits (U+06F0 to U+06F9): `۱۴۰۲`. For numbers that are not negative.
  static func digits(_ number: Int) -> String {
    String(String.UnicodeScalarView(String(number).unicodeScalars.compactMap { Unicode.Scalar($0.value + 0x6C0) }))
  }

  private static let persianMonths = [
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
  ]
  private static let latinMonths = [
    "Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman",
    "Esfand",
  ]
}
