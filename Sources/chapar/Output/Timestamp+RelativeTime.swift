import News

extension Timestamp {
  /// The instant, to the second, and how long ago it was: `2026-11-27 20:15:03Z (5 min ago)`.
  func told(at now: Timestamp = .current()) -> String {
    "\(clock) (\(distance(from: now)))"
  }

  /// Of something that is still to come, `2026-11-27 20:15:03Z (in 3 min)`: if it is due, it is due now, however long.
  func awaited(at now: Timestamp = .current()) -> String { self > now ? told(at: now) : "\(clock) (now)" }

  /// `5 min ago`, `in 2 h`, `now`; clocks may be a second apart.
  func distance(from now: Timestamp) -> String {
    let (difference, isTooLong) = now.milliseconds.subtractingReportingOverflow(milliseconds)
    guard !isTooLong, let seconds = Int(exactly: (difference.magnitude) / 1000) else { return "ages away" }
    if seconds < 2 { return "now" }
    let length =
      switch seconds {
      case ..<60: "\(seconds) s"
      case ..<3600: "\(seconds / 60) min"
      case ..<172_800: "\(seconds / 3600) h"
      case ..<63_072_000: "\(seconds / 86_400) days"
      default: "\(seconds / 31_536_000) years"
      }
    return difference > 0 ? "\(length) ago" : "in \(length)"
  }
}
