import News

/// Dates as HTTP writes them (RFC 9110 §5.6.7).
enum HTTPDate {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Sun, 06 Nov 1994 08:49:37 GMT`.
  static func text(_ instant: Timestamp) -> String {
    let seconds = Int(instant.milliseconds / 1000)
    let date = instant.date
    let clock = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map(padded).joined(separator: ":")
    let day = days[seconds / 86_400 % 7]
    return "\(day), \(padded(date.day)) \(months[date.month - 1]) \(date.year) \(clock) GMT"
  }

  /// The instant in such a text; nil if it is invalid.
  static func instant(_ text: String) -> Timestamp? {
    let words = text.split(separator: " ")
    guard words.count == 6, let day = Int(words[1]), let month = months.firstIndex(of: String(words[2])) else {
      return nil
    }
    return Timestamp("\(words[3])-\(padded(month + 1))-\(padded(day))T\(words[4])Z")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
