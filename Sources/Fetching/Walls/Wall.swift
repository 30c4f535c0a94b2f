/// Something that stands in the place of a page: a bot wall's challenge, a consent wall, a login, a page for people whose
/// script is off, a "not found" that says 200. It is never an article, and nothing is done to get past it.
public struct Wall: Hashable, Sendable, CustomStringConvertible {
  /// Whose it is, such as `Cloudflare`.
  public let name: String
  /// What kind of page it is.
  public let kind: Kind
  /// What gave it away, such as `header cf-mitigated`.
  public let sign: String

  /// What stands there, for an operator.
  public var description: String {
    switch kind {
    case .challenge: "blocked by \(name): \(sign)"
    case .consent, .login, .script, .missing: "\(name): \(sign)"
    }
  }

  /// The kinds of walls.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A bot wall's challenge or refusal: the host is left alone for a while.
    case challenge
    /// A page that asks for consent before it shows another.
    case consent
    /// A page that wants a password.
    case login
    /// A page that says nothing but that scripts must be allowed.
    case script
    /// A page that says in words that there is none: a soft 404.
    case missing
  }

  /// Recognises a wall; nil where an answer is none.
  ///
  /// Pages behind these services carry their scripts and headers too, so a mark in the body counts only where the page
  /// says next to nothing besides, or the status is no success.
  public static func standing(in response: FetchResponse) -> Wall? {
    let view = WallView(response)
    for rule in WallRule.all {
      if let sign = rule.sign(in: view) { return Wall(name: rule.name, kind: rule.kind, sign: sign) }
    }
    guard (200..<300).contains(response.status) else { return nil }
    return EmptyPage.standing(in: view)
  }
}
