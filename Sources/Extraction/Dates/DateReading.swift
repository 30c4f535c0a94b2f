import News

/// A date as precise as a text gives it, in the Gregorian calendar.
public struct DateReading: Hashable, Sendable {
  /// The year of the Gregorian calendar, whichever calendar the text used.
  public var year: Int
  /// The month, 1 to 12, if given.
  public var month: Int?
  /// The day of the month, if given.
  public var day: Int?
  /// The hour, 0 to 23, if given.
  public var hour: Int?
  /// The minute, 0 to 59, if given.
  public var minute: Int?
  /// The second; fractions are cut off.
  public var second: Int?
  /// The zone's offset from UTC in minutes, if given. East of Greenwich is positive: `+03:30` is 210.
  public var zone: Int?
  /// Whether the year is not in the text but follows from the reference day. On a page, such a date gets two fifths of
  /// the trust (`DateWitnesses`).
  public var isYearInferred = false
  /// Whether the text is a distance from the reference instant: `2 hours ago`.
  public var isRelative = false
  /// Whether the text is only a span, such as `2 h`, without a word like "ago".
  var isBare = false
  /// Whether the date was converted from the Islamic calendar, and so can be off by a day or two: in some countries
  /// months begin by observation.
  public var isLunar = false
  /// Whether day and month may be the other way round: both orders give a day, and no language says which one is meant.
  /// On a page, such a date gets three fifths of the trust (`DateWitnesses`).
  var isOrderGuessed = false

  /// Creates a date from its parts; nil if the calendar has no such day. A day without a month is dropped.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard CivilDate(year: year, month: month ?? 1, day: month == nil ? 1 : day ?? 1) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// The day, if the text gives one.
  public var date: CivilDate? {
    guard let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The first day that the reading allows. `2023-06` gives June 1.
  public var firstDay: CivilDate? { CivilDate(year: year, month: month ?? 1, day: day ?? 1) }

  /// The instant in seconds since the epoch; a missing time counts as midnight, a missing zone as UTC.
  public var seconds: Int? {
    guard let date else { return nil }
    return ((date.daysSinceEpoch * 24 + (hour ?? 0)) * 60 + (minute ?? 0) - (zone ?? 0)) * 60 + (second ?? 0)
  }

  /// Whether this reading and another may mean the same instant: zones shift days, so adjacent days may. If both have
  /// hour and zone, readings two hours apart are different instants. If only one of them has a zone, 15 hours are
  /// allowed.
  func mayBe(_ other: DateReading) -> Bool {
    guard date != other.date, let seconds, let others = other.seconds else { return true }
    switch (hour != nil && zone != nil, other.hour != nil && other.zone != nil) {
    case (true, true): return abs(seconds - others) < 2 * 3600
    case (true, false) where other.hour != nil, (false, true) where hour != nil:
      return abs(seconds - others) < 15 * 3600
    default: return true
    }
  }

  /// The reading in ISO 8601, to the precision that is known: `2023`, `2023-06`, `2023-06-04T10:15:00+03:30`. A time
  /// without a zone has none: `2023-06-04T10:15`.
  public var iso: String {
    var text: [UInt8] = []
    text.reserveCapacity(25)
    writeISO(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes `iso` as bytes, without a string for each part.
  private func writeISO(to text: inout [UInt8]) {
    func write(_ sign: Unicode.Scalar?, _ number: Int, width: Int = 2) {
      if let sign { text.append(UInt8(ascii: sign)) }
      Self.append(number, width: width, to: &text)
    }
    write(nil, year, width: 4)
    guard let month else { return }
    write("-", month)
    guard let day else { return }
    write("-", day)
    guard let hour else { return }
    write("T", hour)
    write(":", minute ?? 0)
    if let second { write(":", second) }
    guard let zone else { return }
    if zone == 0 { return text.append(UInt8(ascii: "Z")) }
    write(zone < 0 ? "-" : "+", abs(zone) / 60)
    write(":", abs(zone) % 60)
  }

  /// Appends a number with at least `width` digits.
  private static func append(_ number: Int, width: Int, to text: inout [UInt8]) {
    guard number >= 0, number < (width == 2 ? 100 : 10_000) else {
      let digits = String(number)
      text.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, width - digits.utf8.count)))
      return text.append(contentsOf: digits.utf8)
    }
    var unit = width == 2 ? 10 : 1000
    while unit > 0 {
      text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
      unit /= 10
    }
  }
}
