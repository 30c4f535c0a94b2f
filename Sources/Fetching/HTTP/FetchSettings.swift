/// How the fetcher makes requests, how long it waits, and how much it accepts.
public struct FetchSettings: Hashable, Sendable {
  /// The `User-Agent` header: the crawler's name, with an address that explains it (RFC 9110 §10.1.5).
  public var userAgent: String
  /// The longest wait for a connection, including TLS.
  public var connectTimeout: Duration
  /// The longest silence while a response arrives.
  public var idleTimeout: Duration
  /// The longest time for a request in all, including redirects.
  public var totalTimeout: Duration
  /// The longest body in bytes, decoded.
  public var bodyLimit: Int
  /// The most redirects that one request follows.
  public var redirectLimit: Int
  /// Which networks may be reached.
  public var reach: Reach
  /// The proxy; nil if hosts are asked directly.
  public var proxy: Proxy?
  /// Whether to use HTTP/2 with servers that speak it.
  public var usesHTTP2 = true
  /// A PEM file with authorities that are trusted besides the system's.
  public var authoritiesFile: String?
  /// The key that signs requests (Web Bot Auth); nil if they are not signed.
  public var botIdentity: BotIdentity?

  /// The largest sitemap in bytes, decompressed (sitemaps.org/protocol.html).
  static let sitemapLimit = 52_428_800

  /// The longest body in bytes for what is expected.
  func limit(for form: FetchRequest.Form) -> Int {
    switch form {
    case .page, .feed, .robots: bodyLimit
    case .sitemap: max(bodyLimit, Self.sitemapLimit)
    }
  }

  /// Creates settings with the defaults; `userAgent` should name the operator, with an address of theirs.
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
