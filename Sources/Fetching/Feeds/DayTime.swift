import News

/// A time of day with its time zone.
struct DayTime {
  /// Seconds since midnight in that zone.
  var seconds: Int
  /// The fraction of the second, in milliseconds.
  var milliseconds = 0
  /// The zone's distance from UTC, in seconds.
  var offset = 0

  init(seconds: Int) { self.seconds = seconds }

  /// Reads `10:14:55.123 +0330`, `10:14`, `10:14:55Z`, `3:04 PM EST`, `101455Z`; nil if the text is not a time.
  ///
  /// A second of 60 (a leap second) and an hour of 24 are allowed; they run into the next minute or day.
  init?(_ text: String) {
    let end = text.firstIndex { !$0.isASCIIDigit && $0 != ":" && $0 != "." } ?? text.endIndex
    guard let clock = Self.clock(text[..<end]) else { return nil }
    (seconds, milliseconds) = clock
    for word in text[end...].split(whereSeparator: \.isWhitespace) where !take(zone: word.uppercased()) { return nil }
  }

  /// Takes a word after the clock, AM or PM or a zone; false if it is neither.
  mutating func take(zone word: String) -> Bool {
    if word == "AM" || word == "A.M." {
      if seconds >= 43_200 { seconds -= 43_200 }
    } else if word == "PM" || word == "P.M." {
      if seconds < 43_200 { seconds += 43_200 }
    } else if let offset = Self.offset(word) {
      self.offset = offset
    } else {
      return false
    }
    return true
  }

  /// The clock in `10:14`, `10:14:55.123`, `1014` or `101455`; nil if a field is out of range. Digits beyond the
  /// millisecond are cut off.
  private static func clock(_ text: Substring) -> (seconds: Int, milliseconds: Int)? {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var fields = halves[0].split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if fields.count == 1, fields[0].count == 6 || fields[0].count == 4 {
      let digits = Array(fields[0])
      fields = stride(from: 0, to: digits.count, by: 2).map { String(digits[$0...($0 + 1)]) }
    }
    let numbers = fields.compactMap { $0.count <= 2 ? Int($0) : nil }
    guard (2...3).contains(numbers.count), numbers.count == fields.count, numbers[0] <= 24, numbers[1] < 60 else {
      return nil
    }
    let second = numbers.count > 2 ? numbers[2] : 0
    guard second <= 60 else { return nil }
    let fraction = halves.count > 1 ? String(halves[1].prefix(3)) : ""
    let scale = [1000, 100, 10, 1][fraction.count]
    return (numbers[0] * 3600 + numbers[1] * 60 + second, (Int(fraction) ?? 0) * scale)
  }

  /// The seconds from UTC of `+0330`, `-05:00`, `+1`, `GMT+2`, `EST`, `Z`; nil if the word is not a zone.
  static func offset(_ word: String) -> Int? {
    if let hours = named[word] { return Int(hours * 3600) }
    var rest = Substring(word)
    for prefix in ["GMT", "UTC", "UT"] where rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
    guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
    let digits = rest.dropFirst().filter { $0 != ":" }
    guard (1...4).contains(digits.count), let number = Int(digits), number >= 0 else { return nil }
    let (hours, minutes) = digits.count > 2 ? (number / 100, number % 100) : (number, 0)
    guard hours < 24, minutes < 60 else { return nil }
    return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  /// The zones of RFC 822 §5.1 and others that news sites write, in hours from UTC. Several are ambiguous: `IST` is
  /// India's and `CST` North America's here.
  private static let named: [String: Double] = [
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "BST": 1, "CET": 1, "CEST": 2, "MET": 1, "MEST": 2,
    "EET": 2, "EEST": 3, "MSK": 3, "MSD": 4, "IRST": 3.5, "IRDT": 4.5, "GST": 4, "PKT": 5, "IST": 5.5, "HKT": 8,
    "SGT": 8, "AWST": 8, "JST": 9, "KST": 9, "ACST": 9.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AST": -4, "ADT": -3,
    "NST": -3.5, "NDT": -2.5, "AKST": -9, "AKDT": -8, "HST": -10, "BRT": -3, "ART": -3, "ET": -5, "CT": -6, "MT": -7,
    "PT": -8,
  ]
}
