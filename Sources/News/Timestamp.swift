/// An instant in milliseconds since 1970-01-01T00:00:00Z; on the wire an RFC 3339 string in UTC with milliseconds.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since the epoch, negative before it.
  public let milliseconds: Int64

  /// Creates an instant this many milliseconds after the epoch.
  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Reads an RFC 3339 text, such as `2023-06-04T10:15:00.250Z` or `…T10:15:00+03:30`; nil if it is not one. Fractions
  /// beyond milliseconds are cut off. A leap second, `:60`, is the first second of the next minute. The year has four
  /// digits.
  public init?(_ text: String) {
    var reader = DigitReader(bytes: Array(text.utf8))
    guard let year = reader.number(digits: 4), reader.take("-"), let month = reader.number(digits: 2),
      reader.take("-"), let day = reader.number(digits: 2),
      let date = CivilDate(year: year, month: month, day: day),
      reader.take("T") || reader.take("t") || reader.take(" "),
      let hour = reader.number(digits: 2), hour < 24, reader.take(":"), let minute = reader.number(digits: 2),
      minute < 60, reader.take(":"), let second = reader.number(digits: 2), second <= 60,
      let fraction = reader.fraction(), let offset = reader.offset(), reader.isAtEnd
    else { return nil }
    let seconds = ((date.daysSinceEpoch * 24 + hour) * 60 + minute - offset) * 60 + second
    milliseconds = Int64(seconds) * 1000 + Int64(fraction)
  }

  /// Whether the left instant is the earlier one.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

  /// The instant `duration` later.
  package static func + (instant: Timestamp, duration: Duration) -> Timestamp {
    Timestamp(milliseconds: instant.milliseconds + duration.milliseconds)
  }

  /// The day of the instant in UTC.
  public var date: CivilDate { CivilDate(daysSinceEpoch: Int(floorDivide(milliseconds, by: 86_400_000))) }
}

extension Timestamp: CustomStringConvertible {
  /// The instant in RFC 3339, in UTC with milliseconds.
  public var description: String {
    let rest = Int(milliseconds - floorDivide(milliseconds, by: 86_400_000) * 86_400_000)
    let pad = CivilDate.padded
    let clock = "\(pad(rest / 3_600_000, 2)):\(pad(rest / 60_000 % 60, 2)):\(pad(rest / 1000 % 60, 2))"
    return "\(date)T\(clock).\(pad(rest % 1000, 3))Z"
  }
}

extension Timestamp: Codable {
  /// Reads an RFC 3339 string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let timestamp = Timestamp(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is not an RFC 3339 date and time")
    }
    self = timestamp
  }

  /// Writes an RFC 3339 string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// Division that rounds towards negative infinity.
private func floorDivide(_ dividend: Int64, by divisor: Int64) -> Int64 {
  let quotient = dividend / divisor
  return dividend % divisor < 0 ? quotient - 1 : quotient
}

/// Reads fixed-width digits from ASCII.
private struct DigitReader {
  let bytes: [UInt8]
  var position = 0

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ character: Character) -> Bool {
    guard position < bytes.count, bytes[position] == character.asciiValue else { return false }
    position += 1
    return true
  }

  mutating func digit() -> Int? {
    guard position < bytes.count, (48...57).contains(bytes[position]) else { return nil }
    position += 1
    return Int(bytes[position - 1]) - 48
  }

  /// A number of exactly this many digits; nil if there are fewer.
  mutating func number(digits: Int) -> Int? {
    var value = 0
    for _ in 0..<digits {
      guard let digit = digit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// A fraction in milliseconds; 0 if there is none, nil if no digits follow the point.
  mutating func fraction() -> Int? {
    guard take(".") else { return 0 }
    guard let first = digit() else { return nil }
    let second = digit() ?? 0
    let third = digit() ?? 0
    while digit() != nil {}
    return first * 100 + second * 10 + third
  }

  /// The zone's offset from UTC in minutes.
  mutating func offset() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign = take("-") ? -1 : take("+") ? 1 : 0
    guard sign != 0, let hours = number(digits: 2), hours < 24, take(":"), let minutes = number(digits: 2), minutes < 60
    else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
