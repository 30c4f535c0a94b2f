/// An IPv4 address, read in any notation that browsers accept.
public struct IPv4Address: Hashable, Sendable {
  /// The four bytes as one number, the first byte highest.
  public let value: UInt32

  /// `0x7F000001` makes 127.0.0.1.
  public init(value: UInt32) { self.value = value }

  /// Whether a domain must be an address because its last label is a number (URL standard, "ends in a number").
  static func isMeant(by domain: [UInt8]) -> Bool {
    var end = domain.count
    if end > 0, domain[end - 1] == 0x2E { end -= 1 }
    let start = (domain[..<end].lastIndex(of: 0x2E) ?? -1) + 1
    let label = domain[start..<end]
    guard let first = label.first, first.isASCIIDigit else { return false }
    return label.allSatisfy(\.isASCIIDigit) || number(label) != nil
  }

  /// Reads one to four numbers, decimal, octal or hexadecimal; the last fills the remaining bytes. Nil for failure.
  /// `0x7f.1`, `017700000001` and `2130706433` are all 127.0.0.1: a guard that compares texts would miss them.
  init?(_ domain: [UInt8]) {
    var parts = domain.split(separator: 0x2E, omittingEmptySubsequences: false)
    if parts.count > 1, parts.last?.isEmpty == true { parts.removeLast() }
    guard parts.count <= 4 else { return nil }
    var numbers: [UInt64] = []
    for part in parts {
      guard let number = IPv4Address.number(part) else { return nil }
      numbers.append(number)
    }
    guard let last = numbers.popLast(), numbers.allSatisfy({ $0 <= 255 }), last < 1 << (8 * (4 - numbers.count)) else {
      return nil
    }
    var value = last
    for (place, number) in numbers.enumerated() { value += number << (8 * (3 - place)) }
    self.value = UInt32(truncatingIfNeeded: value)
  }

  /// The four numbers separated by dots.
  var serialised: [UInt8] {
    Array("\(value >> 24).\(value >> 16 & 255).\(value >> 8 & 255).\(value & 255)".utf8)
  }

  /// Reads a number; one that is far too large stays large, without overflow.
  private static func number(_ text: ArraySlice<UInt8>) -> UInt64? {
    guard let first = text.first else { return nil }
    var digits = text
    var radix: UInt64 = 10
    if first == 0x30, text.count > 1 {
      let isHex = text[text.startIndex + 1] | 0x20 == 0x78
      radix = isHex ? 16 : 8
      digits = text.dropFirst(isHex ? 2 : 1)
    }
    var value: UInt64 = 0
    for digit in digits {
      guard let number = Hexadecimal.value(of: digit), UInt64(number) < radix else { return nil }
      value = min(value * radix + UInt64(number), 1 << 40)
    }
    return value
  }
}
