/// How the fetcher asks, how long it waits, and how much it takes.
public struct FetchSettings: Hashable, Sendable {
  /// The `User-Agent` header: who asks, with an address where that is explained (RFC 9110 §10.1.5).
  public var userAgent: String
  /// The longest wait for a connection, TLS included.
  public var connectTimeout: Duration
  /// The longest silence while a response arrives.
  public var idleTimeout: Duration
  /// The longest a request may take in all, redirects included.
  public var totalTimeout: Duration
  /// The longest body, in bytes, after content encodings are undone.
  public var bodyLimit: Int
  /// The most redirects that one request follows.
  public var redirectLimit: Int
  /// Which networks may be asked.
  public var reach: Reach
  /// The proxy that stands between; nil where hosts are asked directly.
  public var proxy: Proxy?
  /// Whether servers that speak HTTP/2 are asked by it.
  public var usesHTTP2 = true
  /// A PEM file with authorities whose certificates are trusted besides those of the system.
  public var authoritiesFile: String?
  /// The key that requests are signed with (Web Bot Auth); nil where they are not.
  public var botIdentity: BotIdentity?

  /// The largest sitemap in bytes, decompressed (sitemaps.org/protocol.html).
  static let sitemapLimit = 52_428_800

  /// The longest body that an answer may have where this is expected.
  func limit(for form: FetchRequest.Form) -> Int {
    switch form {
    case .page, .feed, .robots: bodyLimit
    case .sitemap: max(bodyLimit, Self.sitemapLimit)
    }
  }

  /// Settings with the defaults: who asks should be the operator, with an address of the operator's own.
  public init(
    userAgent: String = "Chapar/0.1 (+https://example.org/chapar)", connectTimeout: Duration = .seconds(10),
    idleTimeout: Duration = .seconds(20), totalTimeout: Duration = .seconds(60), bodyLimit: Int = 10_485_760,
    redirectLimit: Int = 8, reach: Reach = .publicOnly
  ) {
    self.userAgent = userAgent
    self.connectTimeout = connectTimeout
    self.idleTimeout = idleTimeout
    self.totalTimeout = totalTimeout
    self.bodyLimit = bodyLimit
    self.redirectLimit = redirectLimit
    self.reach = reach
  }
}
