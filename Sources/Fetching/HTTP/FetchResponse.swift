import News

/// A server's answer, after redirects.
public struct FetchResponse: Hashable, Sendable {
  /// The address that was requested.
  public let url: String
  /// The address that answered, after redirects.
  public let answeredURL: String
  /// The redirects followed, in order.
  public let redirects: [Redirect]
  /// The status of the last answer.
  public let status: Int
  /// The last answer's headers, in order, names as received.
  public let headers: [Page.Header]
  /// The last answer's body, content encodings undone; for statuses other than 2xx at most its beginning.
  public let body: [UInt8]
  /// When the answer was complete.
  public let fetchedAt: Timestamp
  /// Whether the body came to its end; the connection may have ended before it.
  public let isWhole: Bool
  /// What was served instead of the page, if anything. It is looked for once, and only if a page was requested.
  var wall: Wall?

  /// Creates an answer from its parts.
  public init(
    url: String, answeredURL: String, redirects: [Redirect], status: Int, headers: [Page.Header], body: [UInt8],
    fetchedAt: Timestamp, isWhole: Bool = true
  ) {
    self.isWhole = isWhole
    self.url = url
    self.answeredURL = answeredURL
    self.redirects = redirects
    self.status = status
    self.headers = headers
    self.body = body
    self.fetchedAt = fetchedAt
  }

  /// One redirect that was followed on the way to the answer.
  public struct Redirect: Hashable, Sendable {
    /// The address that redirected.
    public let from: String
    /// The address that it named.
    public let to: String
    /// The status; 301 and 308 are permanent.
    public let status: Int
  }

  /// The value of the first header with a name, given in lower case, or nil.
  public func header(_ name: String) -> String? {
    headers.first { $0.name.isWritten(name) }?.value
  }

  /// What the status means for the address.
  public var verdict: Meaning {
    switch status {
    // RFC 9110 §15.3.3: 202 means that the answer is still being prepared.
    case 202: .later(after: retryAfter)
    case 200..<300: .taken
    case 304: .unchanged
    case 404, 410: .gone
    case 408, 425, 429, 500..<600: .later(after: retryAfter)
    default: .refused
    }
  }

  /// What a status means for an address.
  public enum Meaning: Hashable, Sendable {
    /// The body was received.
    case taken
    /// Nothing has changed since the validators were received.
    case unchanged
    /// The page no longer exists; final.
    case gone
    /// The server refuses it; final.
    case refused
    /// Try again, after this time if the server named one.
    case later(after: Duration?)
  }

  /// What `Retry-After` says (RFC 9110 §10.2.3), a date counted from the server's own `Date`, at most a day; nil if it
  /// is absent or unreadable.
  public var retryAfter: Duration? {
    guard let value = header("retry-after") else { return nil }
    if let seconds = Int64(value), seconds >= 0 { return min(.seconds(seconds), Self.longestWait) }
    guard let date = FeedDate.instant(of: value) else { return nil }
    return min(.milliseconds(max(0, date.milliseconds - serverTime.milliseconds)), Self.longestWait)
  }

  /// What to tell an operator about a status without a page, including the wait that was asked for.
  var refusal: String {
    guard let retryAfter else { return "the server answered \(status)" }
    return "the server answered \(status) and asked to wait \(retryAfter.milliseconds / 1000) s"
  }

  /// When the server says it answered (RFC 9110 §6.6.1), or else when the answer arrived. Its other dates are compared
  /// with this one, because a server with a wrong clock is wrong in all of them.
  public var serverTime: Timestamp { header("date").flatMap(FeedDate.instant(of:)) ?? fetchedAt }

  /// The longest wait that is obeyed: a server may ask for years, by mistake or in bad faith.
  private static let longestWait: Duration = .seconds(86_400)

  /// The declared media type, in lower case, without parameters; empty if none is declared.
  public var mediaType: String { ContentType(header("content-type") ?? "").mediaType }

  /// The charset declared in the header, or nil.
  public var charset: String? { ContentType(header("content-type") ?? "").charset }

  /// What to send with the next request for the same address; empty if this answer was cut off, because the rest is
  /// still needed.
  public var validators: Validators {
    guard isWhole else { return Validators() }
    return Validators(entityTag: header("etag"), lastModified: header("last-modified"))
  }
}
