import News

/// What asking for a host's robots.txt came to, and what it allows one crawler (RFC 9309 §2.3.1).
public enum RobotsAnswer: Hashable, Sendable {
  /// The file was there; what it says to this crawler.
  case rules(RobotsRules)
  /// There is no file, as with 4xx or redirects without end, and everything may be asked for (§2.3.1.2, §2.3.1.3).
  case unavailable(reason: String)
  /// A 5xx answer: nothing may be asked for (§2.3.1.4).
  case unreachable(reason: String)

  /// The longest that an answer is believed: a day (§2.4).
  public static let lifetime: Duration = .seconds(86_400)
  /// How long after a failure it is asked again.
  public static let retry: Duration = .seconds(1800)
  /// When a file that was never available since counts as absent (§2.3.1.4: 30 days).
  public static let unreachableLimit: Duration = .seconds(30 * 86_400)
  /// The redirects that are followed for it (§2.3.1.2).
  static let redirects = 5

  /// What a status without a file means.
  public init(status: Int) {
    let reason = "the server answered \(status)"
    // RFC 9309 has 429 among the 4xx; a server that is asked too much has not said yes.
    self = status == 429 || status >= 500 ? .unreachable(reason: reason) : .unavailable(reason: reason)
  }

  /// What an answer to a request for the file means to a crawler of this product token.
  init(_ response: FetchResponse, token: String) {
    if (200..<300).contains(response.status) {
      self = .rules(RobotsFile(response.body).rules(for: token))
    } else {
      self.init(status: response.status)
    }
  }

  /// What a failure to get it means; nil where the host itself was unavailable, and so no page of it either.
  init?(_ error: FetchError) {
    switch error.code {
    case .badRedirect: self = .unavailable(reason: error.reason)
    case .tooLarge, .badEncoding: self = .unreachable(reason: error.reason)
    default: return nil
    }
  }

  /// Why a path with its query may not be asked for: the line that refused; nil where it may.
  public func refusal(of path: String) -> String? {
    guard case .rules(let rules) = self, case .refused(let line, let text) = rules.decision(on: path) else {
      return nil
    }
    return "robots.txt, line \(line): \(text)"
  }

  /// The pause that the file asks for; nil where it asks for none.
  public var crawlDelay: Duration? {
    guard case .rules(let rules) = self else { return nil }
    return rules.crawlDelay.map { .milliseconds(Int64($0 * 1000)) }
  }

  /// How the file says that the content at a path may be used.
  func usage(of path: String) -> UsagePreferences {
    if case .rules(let rules) = self { rules.usage(of: path) } else { UsagePreferences() }
  }
}
