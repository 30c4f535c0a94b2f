import News

/// Reads ISO 8601 dates and numbers that stand for dates, as machines write them. `DateReader` tries it before the
/// grammar of words.
enum ISODate {
  /// Reads `2023-06-04T10:15:00.5+03:30` and its shorter forms; nil for any other text.
  ///
  /// White space around it is ignored; a space may stand for the `T` and before the zone. Fractions of a second are
  /// dropped. Nil also for years outside 1500 to 2200, days that the month doesn't have, and week or ordinal dates
  /// (`2023-W22`, `2023-155`).
  static func reading(of bytes: ArraySlice<UInt8>) -> DateReading? {
    var cursor = Cursor(bytes)
    guard let year = cursor.number(4), cursor.take(0x2D), let month = cursor.number(2), cursor.take(0x2D),
      let day = cursor.number(2)
    else { return nil }
    // Leave years of the Persian calendar to the grammar.
    guard (1500...2200).contains(year), var reading = DateReading(year: year, month: month, day: day) else {
      return nil
    }
    if cursor.isAtEnd { return reading }
    guard cursor.take(0x54) || cursor.take(0x74) || cursor.take(0x20), let hour = cursor.number(2), hour < 24,
      cursor.take(0x3A), let minute = cursor.number(2), minute < 60
    else { return nil }
    reading.hour = hour
    reading.minute = minute
    if cursor.take(0x3A) {
      guard let second = cursor.number(2), second <= 60 else { return nil }
      reading.second = second
      if cursor.take(0x2E) || cursor.take(0x2C) { cursor.skipDigits() }
    }
    if cursor.isAtEnd { return reading }
    _ = cursor.take(0x20)
    guard let zone = cursor.zone(), cursor.isAtEnd else { return nil }
    reading.zone = zone
    return reading
  }

  /// The date in a bare number: a year, a compact date, or a time since 1970.
  ///
  /// The number of digits decides: 4 are a year; 6 a year and month, or `230604`; 8 `20230604`; 12 and 14 the same
  /// with minutes or seconds, without a zone; 10 seconds and 13 milliseconds since 1970, in UTC. Years that are
  /// written out must be from 1900 to 2100. Any other number of digits gives nil.
  static func digits(_ value: Int, count: Int) -> DateReading? {
    switch count {
    case 4: return (1900...2100).contains(value) ? DateReading(year: value) : nil
    case 6:
      if (1900...2100).contains(value / 100) { return DateReading(year: value / 100, month: value % 100) }
      return DateReading(year: 2000 + value / 10_000, month: value / 100 % 100, day: value % 100)
    case 8: return day(value)
    case 10: return value >= 500_000_000 ? epoch(value) : nil
    case 13: return epoch(value / 1000)
    case 12, 14:
      let clock = count == 14 ? value % 1_000_000 : value % 10_000 * 100
      guard var reading = day(value / (count == 14 ? 1_000_000 : 10_000)), clock / 10_000 < 24,
        clock / 100 % 100 < 60
      else { return nil }
      reading.hour = clock / 10_000
      reading.minute = clock / 100 % 100
      if count == 14 { reading.second = clock % 100 }
      return reading
    default: return nil
    }
  }

  /// The date in `20230604`. Nil outside the years 1900 to 2100, and for days that don't exist.
  private static func day(_ value: Int) -> DateReading? {
    (1900...2100).contains(value / 10_000)
      ? DateReading(year: value / 10_000, month: value / 100 % 100, day: value % 100) : nil
  }

  /// The instant in seconds since 1970, in UTC.
  private static func epoch(_ seconds: Int) -> DateReading {
    var reading = DateReading(CivilDate(daysSinceEpoch: seconds / 86_400))
    reading.hour = seconds % 86_400 / 3600
    reading.minute = seconds % 3600 / 60
    reading.second = seconds % 60
    reading.zone = 0
    return reading
  }

  /// A place in the bytes. White space and control characters at both ends are left out.
  private struct Cursor {
    let bytes: ArraySlice<UInt8>
    var index: Int

    init(_ bytes: ArraySlice<UInt8>) {
      let first = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
      let last = bytes.lastIndex { $0 > 0x20 } ?? first
      self.bytes = bytes[first..<min(bytes.endIndex, last + 1)]
      index = first
    }

    var isAtEnd: Bool { index >= bytes.endIndex }

    /// Takes a byte if it is next; returns whether it was.
    mutating func take(_ byte: UInt8) -> Bool {
      guard index < bytes.endIndex, bytes[index] == byte else { return false }
      index += 1
      return true
    }

    /// Takes a number with exactly `digits` digits. Nil, and the cursor stays, if there are fewer.
    mutating func number(_ digits: Int) -> Int? {
      guard index + digits <= bytes.endIndex else { return nil }
      var value = 0
      for byte in bytes[index..<index + digits] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      index += digits
      return value
    }

    mutating func skipDigits() {
      while index < bytes.endIndex, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
    }

    /// Takes `Z`, `+03:30`, `+0330` or `+03`; the result is in minutes. The hours may be up to 15; nil for anything
    /// else.
    mutating func zone() -> Int? {
      if take(0x5A) || take(0x7A) { return 0 }
      let sign = take(0x2D) ? -1 : take(0x2B) ? 1 : 0
      guard sign != 0, let hours = number(2), hours <= 15 else { return nil }
      _ = take(0x3A)
      if isAtEnd { return sign * hours * 60 }
      guard let minutes = number(2), minutes < 60 else { return nil }
      return sign * (hours * 60 + minutes)
    }
  }
}
