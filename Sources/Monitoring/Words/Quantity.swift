import News

/// Numbers with their units, as people read them.
package enum Quantity {
  /// `1,234,567`; `−5` with a minus sign (U+2212).
  static func count(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return number < 0 ? "−" + text : text
  }

  /// `1,235`, `52`, `5.2`, `0.03`: the smaller, the more decimals, up to two; none from 10. `0` for what is negative or
  /// not a number, and also for infinity.
  package static func rate(_ number: Double) -> String {
    guard number.isFinite, number > 0 else { return "0" }
    if number >= 100 { return count(Int(min(number, 1e15).rounded())) }
    let digits = number >= 9.95 ? 0 : number >= 0.0995 ? 1 : 2
    let scale = [1.0, 10, 100][digits]
    let scaled = Int((number * scale).rounded())
    guard digits > 0 else { return String(scaled) }
    let fraction = String(scaled % Int(scale))
    return "\(scaled / Int(scale)).\(String(repeating: "0", count: digits - fraction.utf8.count))\(fraction)"
  }

  /// `40 ms`, `5.2 s`, `43 s`, `12 min`, `5 h`, `3 days`: one unit. The larger unit begins at two of it (`90 s`,
  /// `119 min`, `47 h`). `0 s` for what is negative or not finite.
  package static func duration(seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 0 else { return "0 s" }
    let seconds = min(seconds, 1e12)
    switch seconds {
    case ..<0.0995: return "\(Int((seconds * 1000).rounded())) ms"
    case ..<9.95: return "\(rate(seconds)) s"
    case ..<119.5: return "\(Int(seconds.rounded())) s"
    case ..<7170: return "\(Int((seconds / 60).rounded())) min"
    case ..<172_800: return "\(Int((seconds / 3600).rounded())) h"
    default: return "\(count(Int((seconds / 86_400).rounded()))) days"
    }
  }

  /// `500 bytes`, `64 KiB`, `1.5 GiB`: powers of 1024, up to TiB. `0 bytes` for a negative number.
  static func bytes(_ bytes: Int) -> String {
    var value = Double(max(0, bytes))
    for unit in ["bytes", "KiB", "MiB", "GiB", "TiB"] {
      if value < 1000 || unit == "TiB" { return "\(unit == "bytes" ? count(Int(value)) : rate(value)) \(unit)" }
      value /= 1024
    }
    return count(bytes)
  }

  /// How long ago or ahead: `43 s ago`, `in 5 min`. Ahead is what is planned, such as a feed's next poll.
  static func distance(from instant: Timestamp, to now: Timestamp) -> String {
    let seconds = Double(now.milliseconds - instant.milliseconds) / 1000
    return seconds >= 0 ? "\(duration(seconds: seconds)) ago" : "in \(duration(seconds: -seconds))"
  }
}
