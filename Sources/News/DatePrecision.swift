/// How precisely a date in ISO 8601 is known.
public enum DatePrecision: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  case year, month, day, minute, second

  /// The precision of `2023`, `2023-06`, `2023-06-04`, `2023-06-04T10:15` or `2023-06-04T10:15:00`, with or without a
  /// zone; nil if it doesn't begin with a date. What follows `T` counts as far as it is a clock: `2023-06-04T10` is a
  /// day.
  public init?(of date: String) {
    let halves = date.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: "-", omittingEmptySubsequences: false)
    let isWhole = zip(parts, [4, 2, 2]).allSatisfy { part, digits in
      part.utf8.count == digits && part.utf8.allSatisfy(\.isASCIIDigit)
    }
    guard isWhole, (1...3).contains(parts.count) else { return nil }
    guard halves.count == 2, parts.count == 3 else {
      self = [.year, .month, .day][parts.count - 1]
      return
    }
    // The zone begins with a sign or a Z.
    let clock = halves[1].prefix { $0 == ":" || $0 == "." || $0.isASCIIDigit }
    switch clock.split(separator: ":").count {
    case 2: self = .minute
    case 3: self = .second
    default: self = .day
    }
  }

  /// Whether the left is less precise.
  public static func < (left: DatePrecision, right: DatePrecision) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .year: 0
    case .month: 1
    case .day: 2
    case .minute: 3
    case .second: 4
    }
  }
}
