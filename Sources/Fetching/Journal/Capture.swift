import News

/// One HTTP response as the fetcher got it, to be journaled.
public struct Capture: Sendable {
  /// The address that was asked for.
  public var url: String
  /// The address that answered, after redirects.
  public var answeredURL: String
  /// The HTTP status.
  public var status: Int
  /// The reason phrase, if there was one.
  public var reason: String
  /// The header fields as received, in their order.
  public var headers: [Page.Header]
  /// The body: the transfer coding undone, the content coding as `isDecoded` says.
  public var body: [UInt8]
  /// Whether the content coding (gzip, br …) that the headers tell of is already undone in `body`.
  public var isDecoded: Bool
  /// When the response was taken.
  public var fetchedAt: Timestamp
  /// The address of the server, if known.
  public var ipAddress: String?
  /// How the publisher says that it may be kept and used; see `PageMarks`.
  public var marks: String?
  /// Whether the body is no answer of the server's but made here, of a feed's text.
  public var isMade = false

  /// A response.
  public init(
    url: String, answeredURL: String, status: Int, reason: String = "", headers: [Page.Header], body: [UInt8],
    isDecoded: Bool, fetchedAt: Timestamp, ipAddress: String? = nil
  ) {
    self.url = url
    self.answeredURL = answeredURL
    self.status = status
    self.reason = reason
    self.headers = headers
    self.body = body
    self.isDecoded = isDecoded
    self.fetchedAt = fetchedAt
    self.ipAddress = ipAddress
  }
}
