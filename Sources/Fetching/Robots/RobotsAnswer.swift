import News

/// The result of requesting a host's robots.txt, and what it allows one crawler (RFC 9309 §2.3.1).
public enum RobotsAnswer: Hashable, Sendable {
  /// The file exists; these are its rules for this crawler.
  case rules(RobotsRules)
  /// There is no file (4xx, endless redirects), so everything may be requested (§2.3.1.2, §2.3.1.3).
  case unavailable(reason: String)
  /// The server failed (429, 5xx) or could not be reached, so nothing may be requested (§2.3.1.4).
  case unreachable(reason: String)

  /// How long an answer is valid: a day (§2.4).
  public static let lifetime: Duration = .seconds(86_400)
  /// The shortest and the longest pause before it is requested again after a failure. In between, the pause is as long
  /// as the failure has lasted.
  public static let retries: ClosedRange<Duration> = .seconds(300) ... .seconds(6 * 3600)
  /// The same after a failure of this machine's own network, which costs the host nothing.
  public static let ownRetries: ClosedRange<Duration> = .seconds(60) ... .seconds(600)
  /// How long a file must be unavailable to count as absent (§2.3.1.4: 30 days).
  public static let unreachableLimit: Duration = .seconds(30 * 86_400)
  /// How many redirects are followed (§2.3.1.2).
  static let redirects = 5

  /// What a status other than 2xx means.
  public init(status: Int) {
    let reason = "the server answered \(status)"
    // RFC 9309 counts 429 among the 4xx, but an overloaded server has not given permission.
    self = status == 429 || status >= 500 ? .unreachable(reason: reason) : .unavailable(reason: reason)
  }

  /// What an answer to a request for the file means to a crawler with this product token.
  init(_ response: FetchResponse, token: String) {
    if (200..<300).contains(response.status) {
      self = .rules(RobotsFile(response.body).rules(for: token))
    } else {
      self.init(status: response.status)
    }
  }

  /// What a failure to fetch the file means; nil if it says nothing about the server: a name that nobody has, a
  /// request that the settings forbid, or one that was not made.
  package init?(_ error: FetchError) {
    switch error.code {
    case .badRedirect: self = .unavailable(reason: error.reason)
    case .tooLarge, .badEncoding, .unwantedType, .badResponse, .noRoute, .noConnection, .insecure, .timedOut,
      .truncated:
      self = .unreachable(reason: error.reason)
    default: return nil
    }
  }

  /// The line that forbids requesting a path with its query; nil if it may be requested.
  public func refusal(of path: String) -> String? {
    guard case .rules(let rules) = self, case .refused(let line, let text) = rules.decision(on: path) else {
      return nil
    }
    return "robots.txt, line \(line): \(text)"
  }

  /// The pause that the file asks for; nil if none.
  public var crawlDelay: Duration? {
    guard case .rules(let rules) = self else { return nil }
    return rules.crawlDelay.map { .milliseconds(Int64($0 * 1000)) }
  }

  /// How the content at a path may be used, according to the file.
  func usage(of path: String) -> UsagePreferences {
    if case .rules(let rules) = self { rules.usage(of: path) } else { UsagePreferences() }
  }
}
