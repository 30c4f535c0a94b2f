/// Something served instead of a page: a bot wall's challenge, a consent wall, a login, a page for browsers without
/// scripts, a "not found" with status 200. It is never an article, and we never try to get past it.
public struct Wall: Hashable, Sendable, CustomStringConvertible {
  /// The name of its vendor, such as `Cloudflare`, or of its kind.
  public let name: String
  /// The kind of page.
  public let kind: Kind
  /// The sign by which it was recognised, such as `header cf-mitigated`.
  public let sign: String

  /// What it is, for an operator.
  public var description: String {
    switch kind {
    case .challenge: "blocked by \(name): \(sign)"
    case .consent, .login, .script, .missing: "\(name): \(sign)"
    }
  }

  /// The kinds of walls.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A bot wall's challenge or refusal: the host then rests for a while.
    case challenge
    /// A page that asks for consent before it shows the real one.
    case consent
    /// A page that asks for a password.
    case login
    /// A page that only says that scripts must be allowed.
    case script
    /// A page that says that there is no such page: a soft 404.
    case missing
  }

  /// Recognises a wall; nil if an answer is not one.
  ///
  /// Real pages behind these services also have their scripts and headers. So a mark in the body counts only if the
  /// page has almost no other text, or the status is not a success.
  public static func standing(in response: FetchResponse) -> Wall? {
    let view = WallView(response)
    for rule in WallRule.all {
      if let sign = rule.sign(in: view) { return Wall(name: rule.name, kind: rule.kind, sign: sign) }
    }
    guard (200..<300).contains(response.status) else { return nil }
    return EmptyPage.standing(in: view)
  }
}
