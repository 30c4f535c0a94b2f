import News

/// A date as shown to readers, with its machine-readable form.
package struct ShownDate: Hashable, Sendable, Codable {
  /// ISO 8601, to the precision that is known: the `datetime` of a `time` element.
  var iso: String
  /// `4 June 2023`, with the time of day if known: `4 June 2023, 10:15 (UTC+03:30)`.
  package var text: String
  /// The day in the Solar Hijri calendar, in Persian, such as `۱۴ خرداد ۱۴۰۲`; only for articles in languages that use
  /// it, and only if the day is known.
  package var jalali: String?

  /// Creates a date from an article, in ISO 8601 with any precision: `2023`, `2023-06`, `2023-06-04`,
  /// `2023-06-04T10:15+03:30`. What can't be read as such is shown as it is.
  ///
  /// - Parameter language: the article's, which decides whether there is a `jalali`.
  package init(_ iso: String, language: String? = nil) {
    let halves = iso.split(separator: "T", maxSplits: 1)
    let parts = (halves.first ?? "").split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    let year = parts.first.flatMap { $0 }
    let month = parts.count > 1 ? parts[1].flatMap { (1...12).contains($0) ? $0 : nil } : nil
    let day = parts.count > 2 ? parts[2] : nil
    self.iso = iso
    let date = year.flatMap { year in
      month.flatMap { month in day.flatMap { CivilDate(year: year, month: month, day: $0) } }
    }
    switch (date, year, month) {
    case (let date?, _, _): text = Self.day(date) + (halves.count == 2 ? Self.clock(halves[1]) : "")
    case (_, let year?, let month?): text = "\(Self.months[month - 1]) \(year)"
    case (_, let year?, _): text = "\(year)"
    default: text = iso
    }
    jalali = date.flatMap { Self.datesByJalali(language) ? JalaliDate($0)?.persian : nil }
  }

  /// Creates an instant, shown in UTC to the minute: `4 June 2023, 06:45 UTC`.
  init(_ instant: Timestamp) {
    iso = "\(instant)"
    text = "\(Self.day(instant.date)), \(iso.dropFirst(11).prefix(5)) UTC"
  }

  /// Creates an instant in a sequence of events, shown in UTC to a tenth of a second: `2023-06-04 06:45:12.3 UTC`.
  init(exactly instant: Timestamp) {
    iso = "\(instant)"
    text = "\(iso.prefix(10)) \(iso.dropFirst(11).prefix(10)) UTC"
  }

  /// Whether a language uses the Solar Hijri calendar: Persian, Dari, Pashto and Mazanderani do, in any region
  /// (`fa-AF`).
  static func datesByJalali(_ language: String?) -> Bool {
    guard let language = language?.split(separator: "-").first else { return false }
    return ["fa", "prs", "ps", "mzn"].contains(language)
  }

  /// `Sunday, 4 June 2023`: a heading of the front page.
  static func heading(_ date: CivilDate) -> String {
    let weekday = (date.daysSinceEpoch % 7 + 7 + 4) % 7
    return "\(weekdays[weekday]), \(day(date))"
  }

  private static func day(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }

  /// The time of day with its zone, after a comma; empty if there is none: `, 10:15 UTC`, `, 10:15 (UTC+03:30)`, and
  /// `, 10:15` for a time without a zone. Seconds are left out.
  private static func clock(_ text: Substring) -> String {
    let clock = text.prefix(5)
    guard clock.utf8.count == 5, clock.contains(":") else { return "" }
    let zone = text.dropFirst(5).drop { !"Z+-".contains($0) }
    guard !zone.isEmpty else { return ", \(clock)" }
    return zone == "Z" || zone == "+00:00" ? ", \(clock) UTC" : ", \(clock) (UTC\(zone))"
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
}
