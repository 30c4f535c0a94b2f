import News

/// Finds the date in an address: `/2023/06/04/`, `/2023-06-04-`, `/20230604/`.
///
/// Only years from 1990 to 2100 count, so that numbers of articles are rarely taken for dates. The cost is linear in
/// the address. Eight digits in a longer run are no date, unless the run has 14 digits or more (`stamp`).
enum URLDate {
  /// The date in an address with its text, or nil; a year and month alone give a date to the month.
  ///
  /// The first day wins, even after a month: `/2023/06/story-20230604` gives the day. The text is the part of the path
  /// that was read, as in `2023/06/04`.
  static func reading(of url: String) -> (reading: DateReading, text: String)? {
    let bytes = Array(PageFacts.path(of: url).utf8)
    var index = 0
    var month: (DateReading, String)?
    while index < bytes.count {
      guard bytes[index].isASCIIDigit, index == 0 || !bytes[index - 1].isASCIIDigit else {
        index += 1
        continue
      }
      if let (reading, end) = stamp(bytes, at: index) ?? date(bytes, at: index) {
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        if reading.day != nil { return (reading, text) }
        month = month ?? (reading, text)
      }
      while index < bytes.count, bytes[index].isASCIIDigit { index += 1 }
    }
    return month
  }

  /// The day in a run of 14 or more digits that begins with day and time of day, as in Korean articles' numbers. It is
  /// in the last part of the path: before that, archives have the instant of their copy. Only the day of
  /// `20230604101500` is taken: the time has no zone.
  private static func stamp(_ bytes: [UInt8], at start: Int) -> (DateReading, Int)? {
    let run = bytes[start...].prefix { $0.isASCIIDigit }
    guard run.count >= 14, !bytes[start...].contains(0x2F) else { return nil }
    let value = { (digits: Range<Int>) in digits.reduce(0) { $0 * 10 + Int(bytes[start + $1] - 48) } }
    guard (1990...2100).contains(value(0..<4)), value(8..<10) < 24, value(10..<12) < 60 else { return nil }
    return DateReading(year: value(0..<4), month: value(4..<6), day: value(6..<8)).map { ($0, start + 8) }
  }

  /// The date that begins at an index, and the index after it.
  ///
  /// Reads `20230604`, `2023/06/04`, `2023-Jun-04`, `2023_06_04`, `2023.06.04`, `29-10-2021` and `08112021`; both
  /// separators must be the same. A month without a day counts only as a path segment of its own (`/2023/06/`), since
  /// `2023/06-title` may be anything.
  private static func date(_ bytes: [UInt8], at start: Int) -> (DateReading, Int)? {
    var index = start
    guard let first = number(bytes, &index) else { return nil }
    if index - start == 8, (1990...2100).contains(first / 10_000) {
      return DateReading(year: first / 10_000, month: first / 100 % 100, day: first % 100).map { ($0, index) }
    }
    if index - start <= 2 || index - start == 8 { return dayFirst(bytes, at: start, first, index) }
    guard index - start == 4, (1990...2100).contains(first), index < bytes.count else { return nil }
    let separator = bytes[index]
    guard separator == 0x2F || separator == 0x2D || separator == 0x5F || separator == 0x2E else { return nil }
    index += 1
    guard let month = month(bytes, &index), (1...12).contains(month) else { return nil }
    let monthEnd = index
    if index < bytes.count, bytes[index] == separator {
      index += 1
      let dayStart = index
      if let day = number(bytes, &index), index - dayStart <= 2,
        let reading = DateReading(year: first, month: month, day: day)
      {
        return (reading, index)
      }
    }
    // Without a day, the month must be a whole path segment.
    guard separator == 0x2F, monthEnd < bytes.count, bytes[monthEnd] == 0x2F else { return nil }
    return DateReading(year: first, month: month).map { ($0, monthEnd) }
  }

  /// A day written like `29-10-2021` or `08112021`.
  ///
  /// The order is always day, month, year, with years from 1990 to 2100; eight digits are read so only if they don't
  /// begin with such a year.
  private static func dayFirst(_ bytes: [UInt8], at start: Int, _ first: Int, _ end: Int) -> (DateReading, Int)? {
    if end - start == 8 {
      guard (1990...2100).contains(first % 10_000) else { return nil }
      return DateReading(year: first % 10_000, month: first / 10_000 % 100, day: first / 1_000_000).map { ($0, end) }
    }
    var index = end
    guard end - start == 2, index < bytes.count, bytes[index] == 0x2D else { return nil }
    index += 1
    let monthStart = index
    guard let month = number(bytes, &index), index - monthStart == 2, index < bytes.count, bytes[index] == 0x2D else {
      return nil
    }
    index += 1
    let yearStart = index
    guard let year = number(bytes, &index), index - yearStart == 4, (1990...2100).contains(year) else { return nil }
    return DateReading(year: year, month: month, day: first).map { ($0, index) }
  }

  /// A month's number, or its English name.
  ///
  /// Nil for more than two digits and for fewer than three letters. Names are looked up in the vocabulary of all
  /// languages, so those in ASCII letters count, `jun` and `juni` alike; but no months of other calendars, such as `tir`
  /// and `ramadan`, since the year beside them is Gregorian.
  private static func month(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    let start = index
    if let value = number(bytes, &index) { return index - start <= 2 ? value : nil }
    while index < bytes.count, bytes[index] | 0x20 >= 0x61, bytes[index] | 0x20 <= 0x7A { index += 1 }
    guard index - start >= 3 else { return nil }
    var hash = FNV1a()
    for byte in bytes[start..<index] { hash.append(byte | 0x20) }
    guard let month = DateVocabulary.standard.months[hash.value], month.calendar == .gregorian else { return nil }
    return month.number
  }

  /// Takes a number of at most nine digits; nil if there is none. A longer run is cut there, so that the value can't
  /// overflow.
  private static func number(_ bytes: [UInt8], _ index: inout Int) -> Int? {
    let start = index
    var value = 0
    while index < bytes.count, bytes[index].isASCIIDigit, index - start < 9 {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    return index > start ? value : nil
  }
}
