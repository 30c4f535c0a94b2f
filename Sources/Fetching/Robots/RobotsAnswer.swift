import News

/// What asking for a host's robots.txt came to, and what it allows (RFC 9309 §2.3.1).
public enum RobotsAnswer: Hashable, Sendable {
  /// The file was there.
  case file(RobotsFile)
  /// A 4xx answer: there is no file, and everything may be asked for (§2.3.1.3).
  case unavailable(status: Int)
  /// A 5xx answer or none at all: nothing may be asked for (§2.3.1.4).
  case unreachable(reason: String)

  /// The longest that an answer is believed: a day (§2.4).
  public static let lifetime: Duration = .seconds(86_400)
  /// How long after a failure it is asked again.
  public static let retry: Duration = .seconds(1800)
  /// When a file that was never to be had since counts as absent (§2.3.1.4: 30 days).
  public static let patience: Duration = .seconds(30 * 86_400)
  /// The redirects that are followed for it (§2.3.1.2).
  public static let redirects = 5

  /// What a status without a file means; nil for those that are no end: 2xx has a file, redirects go on.
  public init?(status: Int) {
    switch status {
    case 400..<500 where status != 429: self = .unavailable(status: status)
    case 429, 500..<600: self = .unreachable(reason: "the server answered \(status)")
    default: return nil
    }
  }

  /// Why an address may not be asked for.
  public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// For an operator: the line that refused, or why there is none.
    public let description: String
  }

  /// Whether a path with its query may be asked for by a crawler of this product token; nil where it may.
  ///
  /// - Parameter unreachableSince: since when the file could not be had.
  public func refusal(
    of path: String, for token: String, unreachableSince: Timestamp? = nil, at now: Timestamp
  ) -> Refusal? {
    switch self {
    case .unavailable: return nil
    case .unreachable(let reason):
      if let since = unreachableSince, since + Self.patience <= now { return nil }
      return Refusal(description: "robots.txt can't be had (\(reason)), so nothing may be asked for")
    case .file(let file):
      guard case .refused(let line, let text) = file.rules(for: token).decision(on: path) else { return nil }
      return Refusal(description: "robots.txt, line \(line): \(text)")
    }
  }

  /// The pause that the file asks for; nil where it asks for none.
  public func crawlDelay(for token: String) -> Duration? {
    guard case .file(let file) = self else { return nil }
    return file.rules(for: token).crawlDelay.map { .milliseconds(Int64($0 * 1000)) }
  }
}
