/// Something that stands between the crawler and the page: a bot wall's challenge, a consent wall, a page for people
/// whose script is off. Such a page is never an article, and nothing is done to get past it.
public struct Wall: Hashable, Sendable {
  /// Whose it is, such as `Cloudflare`.
  public let name: String
  /// What kind of page it is.
  public let kind: Kind
  /// What gave it away, such as `header cf-mitigated`.
  public let sign: String

  /// The kinds of walls.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// A bot wall's challenge or refusal: the host is left alone for a while.
    case challenge
    /// A page that asks for consent before it shows another.
    case consent
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
    return nil
  }
}
