import News

/// A value that a setting can have: read from one line of text, and written as one.
public protocol SettingValue: Sendable, Equatable {
  /// The kind of value, in a word or two for the reference.
  static var kind: String { get }

  /// Reads the value; nil if the text isn't one.
  init?(settingText: String)

  /// The value as an operator writes it.
  var settingText: String { get }
}

extension Int: SettingValue {
  /// Any `Int`; most settings have a narrower range.
  public static var kind: String { "whole number" }

  /// Reads decimal digits; `_` may separate them.
  public init?(settingText: String) { self.init(settingText.replacing("_", with: "")) }

  /// Decimal digits without separators; a minus sign before a negative number.
  public var settingText: String { String(self) }
}

extension Bool: SettingValue {
  /// Yes or no.
  public static var kind: String { "true or false" }

  /// Reads `true`, `yes`, `on`, `1` and their opposites.
  public init?(settingText: String) {
    switch settingText.lowercased() {
    case "true", "yes", "on", "1": self = true
    case "false", "no", "off", "0": self = false
    default: return nil
    }
  }

  /// `true` or `false`, whichever word was read.
  public var settingText: String { self ? "true" : "false" }
}

extension String: SettingValue {
  /// Any text, even an empty one.
  public static var kind: String { "text" }

  /// Takes the text as it is.
  public init?(settingText: String) { self = settingText }

  /// The text as it is, without quotes.
  public var settingText: String { self }
}

extension Duration: SettingValue {
  /// A time with its unit.
  public static var kind: String { "duration" }

  /// Reads a whole number with its unit: `250ms`, `5s`, `2m`, `1h`, `30d`.
  public init?(settingText: String) {
    guard let (number, unit) = splitUnit(settingText) else { return nil }
    switch unit {
    case "ms": self = .milliseconds(number)
    case "s": self = .seconds(number)
    case "m" where number < .max / 60: self = .seconds(number * 60)
    case "h" where number < .max / 3600: self = .seconds(number * 3600)
    case "d" where number < .max / 86_400: self = .seconds(number * 86_400)
    default: return nil
    }
  }

  /// In the largest unit that leaves no remainder.
  public var settingText: String {
    if milliseconds == 0 { return "0s" }
    if milliseconds.isMultiple(of: 3_600_000) { return "\(milliseconds / 3_600_000)h" }
    if milliseconds.isMultiple(of: 60_000) { return "\(milliseconds / 60_000)m" }
    if milliseconds.isMultiple(of: 1000) { return "\(milliseconds / 1000)s" }
    return "\(milliseconds)ms"
  }
}

/// A number of bytes, as a type so that nobody takes it for another number.
public struct ByteCount: SettingValue, Comparable, Hashable {
  /// The number of bytes.
  public let bytes: Int

  /// Creates a count of bytes.
  public init(_ bytes: Int) { self.bytes = bytes }

  /// A count of mebibytes, of 1,048,576 bytes each.
  public static func mebibytes(_ number: Int) -> ByteCount { ByteCount(number * 1_048_576) }

  /// A size with its unit.
  public static var kind: String { "size" }

  /// Reads a whole number with its unit: `512B`, `64KiB`, `32MiB`, `2GiB`; without a unit it is bytes.
  public init?(settingText: String) {
    guard let (number, unit) = splitUnit(settingText) else { return nil }
    let scale: Int
    switch unit {
    case "B", "": scale = 1
    case "KiB": scale = 1024
    case "MiB": scale = 1_048_576
    case "GiB": scale = 1_073_741_824
    default: return nil
    }
    let (product, overflow) = number.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    bytes = product
  }

  /// In the largest unit that leaves no remainder.
  public var settingText: String {
    if bytes != 0, bytes.isMultiple(of: 1_073_741_824) { return "\(bytes / 1_073_741_824)GiB" }
    if bytes != 0, bytes.isMultiple(of: 1_048_576) { return "\(bytes / 1_048_576)MiB" }
    if bytes != 0, bytes.isMultiple(of: 1024) { return "\(bytes / 1024)KiB" }
    return "\(bytes)B"
  }

  /// Whether the left count is the smaller one.
  public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }
}

/// Splits `32MiB` into its number and its unit.
private func splitUnit(_ text: String) -> (Int, String)? {
  let digits = text.prefix { $0.isASCIIDigit }
  guard let number = Int(digits), number <= 1_000_000_000_000 else { return nil }
  return (number, text.dropFirst(digits.count).trimmingPrefix(" ").description)
}
