import News

/// Why a request had no response: what went wrong, at which address, and why.
public struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public let code: Code
  /// The address at which it went wrong, without a password; after a redirect this is not the one requested.
  public let url: String
  /// Why, in words for an operator.
  public let reason: String
  /// With `postponed` and `unresolved`, when the address may be requested again: nothing was requested, so neither
  /// counts as a failure of a feed.
  public let until: Timestamp?

  /// What can go wrong.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// Not an `http` or `https` address.
    case badAddress = "bad-address"
    /// The settings forbid it, or the host is in a private network.
    case refused
    /// The host's robots.txt forbids it.
    case disallowed
    /// It was not requested, because the host must rest for a while: it said so, it showed a bot wall, or its
    /// robots.txt is unavailable; or because too many other names were being looked up.
    case postponed
    /// The name server did not answer for the host. It may be the host's, or the operator's own.
    case unresolved
    /// There is no such host.
    case noHost = "no-host"
    /// This machine has no network route there, as when its own network is down.
    case noRoute = "no-route"
    /// Nobody answers there.
    case noConnection = "no-connection"
    /// The server's certificate is not trusted, or TLS failed otherwise.
    case insecure
    /// A time limit passed.
    case timedOut = "timed-out"
    /// The connection ended before the response did.
    case truncated
    /// The body is longer than the limit, as received or decompressed.
    case tooLarge = "too-large"
    /// The content encoding is unknown or broken.
    case badEncoding = "bad-encoding"
    /// The media type is not accepted.
    case unwantedType = "unwanted-type"
    /// The redirects are too many, go in a circle, or lead nowhere.
    case badRedirect = "bad-redirect"
    /// The server doesn't speak HTTP as it should.
    case badResponse = "bad-response"
    /// The fetch was cancelled, which says nothing about the host.
    case cancelled
  }

  /// User name and password are removed from the address.
  public init(_ code: Code, url: String, reason: String, until: Timestamp? = nil) {
    self.code = code
    self.until = until
    self.url = WebURL.withoutCredentials(url)
    self.reason = reason
  }

  /// Creates an error for a host that could not be looked up.
  init(_ silence: HostLookup.Silence, of address: WebURL, at now: Timestamp) {
    switch silence {
    case .noAnswer:
      self.init(
        .unresolved, url: address.href, reason: "the name server did not answer for \(address.host ?? "")",
        until: now + Self.silencePause)
    case .notAsked:
      self.init(
        .postponed, url: address.href, reason: "too many other names were being looked up",
        until: now + Self.queuePause)
    }
  }

  /// The shortest time until a silent name is looked up again. Each costs a thread ten seconds, so a thousand of them
  /// keep eleven threads busy.
  private static let silencePause: Duration = .seconds(900)
  /// The shortest time until a name that got no thread is looked up again.
  private static let queuePause: Duration = .seconds(60)

  /// Whether the same request can succeed later; if not, it is final.
  public var isRetryable: Bool {
    switch code {
    case .noHost, .noRoute, .noConnection, .insecure, .timedOut, .truncated, .badResponse, .cancelled, .postponed,
      .unresolved:
      true
    case .badAddress, .refused, .disallowed, .tooLarge, .badEncoding, .unwantedType, .badRedirect: false
    }
  }

  /// Code, address and reason in one line.
  public var description: String { "\(code.rawValue): \(url): \(reason)" }
}
