/// Converts labels of domains to and from ASCII (RFC 3492).
enum Punycode {
  private static let base = 36
  private static let initialBias = 72

  /// The ASCII form of a label, without `xn--`; nil if it is too long to count. `bücher` gives `bcher-kva`. Its time
  /// grows with the square of the length, so the caller limits that.
  static func encode(_ label: [Unicode.Scalar]) -> [UInt8]? {
    var output = label.filter(\.isASCII).map { UInt8(truncatingIfNeeded: $0.value) }
    let basicCount = output.count
    if basicCount > 0 { output.append(0x2D) }
    var (next, delta, bias, handled) = (128, 0, initialBias, basicCount)
    while handled < label.count {
      guard let smallest = label.lazy.map({ Int($0.value) }).filter({ $0 >= next }).min() else { return nil }
      let (step, overflow) = (smallest - next).multipliedReportingOverflow(by: handled + 1)
      if overflow || delta > Int.max - step { return nil }
      delta += step
      next = smallest
      for scalar in label {
        if scalar.value < next { delta += 1 }
        guard scalar.value == next else { continue }
        append(delta, bias: bias, to: &output)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basicCount)
        delta = 0
        handled += 1
      }
      delta += 1
      next += 1
    }
    return output
  }

  /// The label in an ASCII form without `xn--`, nil if invalid: a byte that is no digit, a number that ends too early
  /// or is too large, or a scalar beyond Unicode.
  static func decode(_ text: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    let dash = text.lastIndex(of: 0x2D)
    var output = text[..<(dash ?? text.startIndex)].map { Unicode.Scalar($0) }
    var digits = text[(dash.map { $0 + 1 } ?? text.startIndex)...]
    var (next, index, bias) = (128, 0, initialBias)
    while !digits.isEmpty {
      let start = index
      guard let end = readNumber(&digits, from: index, bias: bias) else { return nil }
      index = end
      bias = adapted(index - start, count: output.count + 1, isFirst: start == 0)
      next += index / (output.count + 1)
      index %= output.count + 1
      guard next <= 0x10FFFF, let scalar = Unicode.Scalar(UInt32(next)) else { return nil }
      output.insert(scalar, at: index)
      index += 1
    }
    return output
  }

  /// Reads a number of variable length (RFC 3492 §3.3), added to `start`; nil if it is cut off, or too large.
  private static func readNumber(_ digits: inout ArraySlice<UInt8>, from start: Int, bias: Int) -> Int? {
    var (value, weight, place) = (start, 1, base)
    while let byte = digits.popFirst(), let digit = digitValue(byte) {
      value += digit * weight
      let threshold = threshold(place, bias)
      if digit < threshold { return value }
      weight *= base - threshold
      place += base
      // No valid label needs larger numbers.
      if weight > 1 << 40 || value > 1 << 40 { return nil }
    }
    return nil
  }

  /// Writes a number of variable length.
  private static func append(_ delta: Int, bias: Int, to output: inout [UInt8]) {
    var (rest, place) = (delta, base)
    while true {
      let threshold = threshold(place, bias)
      if rest < threshold { break }
      output.append(digit(threshold + (rest - threshold) % (base - threshold)))
      rest = (rest - threshold) / (base - threshold)
      place += base
    }
    output.append(digit(rest))
  }

  /// The digit below which a number ends at a place (RFC 3492 §3.3).
  private static func threshold(_ place: Int, _ bias: Int) -> Int { min(max(place - bias, 1), 26) }

  /// The bias for the next number (RFC 3492 §6.1): small if the last ones were small, so that most take one or two
  /// digits.
  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var place = 0
    while rest > 455 {
      rest /= base - 1
      place += base
    }
    return place + 36 * rest / (rest + 38)
  }

  /// The letter or digit for a value from 0 to 35: a to z, then 0 to 9.
  private static func digit(_ value: Int) -> UInt8 { UInt8(value < 26 ? value + 0x61 : value + 0x16) }

  private static func digitValue(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x16
    case 0x41...0x5A: Int(byte) - 0x41
    case 0x61...0x7A: Int(byte) - 0x61
    default: nil
    }
  }
}
