import News

/// A length of time as people type it: `36h`, `7d`, `2w`, `1y`; a year has 365 days.
public struct Age: Hashable, Sendable {
  /// The length in milliseconds.
  public let milliseconds: Int64

  /// Reads a length; nil if the text isn't one: no sign, no space, one unit. The count is at most 100,000, or 1,000
  /// years.
  public init?(_ text: String) {
    let units: [Character: Int64] = ["h": 3_600_000, "d": 86_400_000, "w": 604_800_000, "y": 31_536_000_000]
    guard let unit = text.last.flatMap({ units[$0] }), let count = Int64(text.dropLast()),
      (0...100_000).contains(count),
      unit < 31_536_000_000 || count <= 1000
    else { return nil }
    milliseconds = count * unit
  }

  /// The instant this long before `now`.
  public func before(_ now: Timestamp) -> Timestamp { Timestamp(milliseconds: now.milliseconds - milliseconds) }
}
