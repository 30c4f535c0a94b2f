import News

/// One address to request.
public struct FetchRequest: Hashable, Sendable {
  /// The address, absolute.
  public var url: String
  /// An earlier response's validators, so that the server can say that nothing has changed since.
  public var validators: Validators
  /// The operator's address that led to this one, if any. If its host is in a private network, requests to that host
  /// are allowed, whatever `fetch.reach` says.
  public var home: String?
  /// What is expected there.
  public var form = Form.page
  /// Whether a crawl must check the host's robots.txt first.
  public var heedsRobots = false

  /// Headers for hosts to which the operator subscribes.
  public var secrets: [SourceSecret] = []

  /// What is expected at an address.
  public enum Form: Hashable, Sendable {
    /// A page; an image, a film or the like is refused by its media type.
    case page
    /// A feed, of whatever media type.
    case feed
    /// A sitemap, of whatever media type and as large as the protocol allows.
    case sitemap
    /// A robots.txt: of any media type, its first 500 KiB (RFC 9309 §2.5), behind at most five redirects (§2.3.1.2).
    case robots
  }

  /// Creates a request for an address.
  public init(url: String, validators: Validators = Validators(), home: String? = nil, heedsRobots: Bool = false) {
    self.url = url
    self.validators = validators
    self.home = home
    self.heedsRobots = heedsRobots
  }

  /// Creates a request for the robots.txt of an origin; `home` as for the page.
  init(robotsOf origin: String, home: String?) {
    self.init(url: origin + "/robots.txt", home: home)
    form = .robots
  }
}
