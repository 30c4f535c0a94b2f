import News

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
  public var description: String { rejection.description }

  /// Why a page with it is not an article.
  public var rejection: Rejection {
    Rejection(code: kind == .challenge ? "blocked by \(name)" : name, reason: sign)
  }

  /// What is served instead of the page.
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
  /// Real pages behind these services also have their scripts, and may be refused with a text of their own. So what
  /// ordinary pages carry too counts last, and only on a page that says nothing else.
  public static func standing(in response: FetchResponse) -> Wall? {
    let view = WallView(response)
    for rule in WallRule.all {
      if let sign = rule.ownSign(in: view) { return Wall(name: rule.name, kind: rule.kind, sign: sign) }
    }
    if (200..<300).contains(response.status), let page = EmptyPage.standing(in: view) { return page }
    guard view.isWallSized else { return nil }
    for rule in WallRule.all {
      if let sign = rule.scriptSign(in: view) { return Wall(name: rule.name, kind: rule.kind, sign: sign) }
    }
    return nil
  }

  /// Recognises a wall in a page from a file or a WARC file, by the same signs as in an answer; nil if it is not one.
  public static func standing(in page: Page) -> Wall? {
    standing(
      in: FetchResponse(
        url: page.url, answeredURL: page.answeredURL, redirects: [], status: page.status, headers: page.headers,
        body: page.body, fetchedAt: page.fetchedAt))
  }
}
