import News

/// Why an address gave no response: what went wrong, at which address, and why.
public struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public let code: Code
  /// The address at which it did, without a password; after redirects not the one asked for.
  public let url: String
  /// Why, in words for an operator.
  public let reason: String
  /// With `postponed`, from when on the address may be asked for.
  public let until: Timestamp?

  /// The things that go wrong.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// No `http` or `https` address.
    case badAddress = "bad-address"
    /// The settings say no, or a private network does.
    case refused
    /// The host's robots.txt says no.
    case disallowed
    /// The host is to be left alone for a while, and was not asked: it said so, a bot wall stands there, or its
    /// robots.txt is unavailable.
    case postponed
    /// There is no such host, or nobody answers there.
    case noConnection = "no-connection"
    /// The server's certificate is not to be trusted, or TLS failed otherwise.
    case insecure
    /// A time limit passed.
    case timedOut = "timed-out"
    /// The connection ended before the response did.
    case truncated
    /// The body is longer than the limit, as received or decompressed.
    case tooLarge = "too-large"
    /// The content encoding is unknown or broken.
    case badEncoding = "bad-encoding"
    /// The media type is none that is taken.
    case unwantedType = "unwanted-type"
    /// The redirects are too many, go in a circle, or lead nowhere.
    case badRedirect = "bad-redirect"
    /// The server doesn't speak HTTP as it should.
    case badResponse = "bad-response"
    /// The fetch was called off.
    case cancelled
  }

  /// An error from its parts.
  public init(_ code: Code, url: String, reason: String, until: Timestamp? = nil) {
    self.code = code
    self.until = until
    self.url = WebURL.withoutCredentials(url)
    self.reason = reason
  }

  /// Whether the same request can succeed later; if not, it is final.
  public var isRetryable: Bool {
    switch code {
    case .noConnection, .insecure, .timedOut, .truncated, .badResponse, .cancelled, .postponed: true
    case .badAddress, .refused, .disallowed, .tooLarge, .badEncoding, .unwantedType, .badRedirect: false
    }
  }

  /// What, on what, why, in one line.
  public var description: String { "\(code.rawValue): \(url): \(reason)" }
}
