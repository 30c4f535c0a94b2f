import News

/// One HTTP response as the fetcher received it, to be journaled.
public struct Capture: Sendable {
  /// The address that was requested.
  public var url: String
  /// The address that answered, after redirects.
  public var answeredURL: String
  /// The HTTP status.
  public var status: Int
  /// The reason phrase, if there was one.
  public var reason: String
  /// The header fields as received, in order.
  public var headers: [Page.Header]
  /// The body: the transfer coding undone, the content coding as `isDecoded` says.
  public var body: [UInt8]
  /// Whether the content coding (gzip, br …) named in the headers is already undone in `body`.
  public var isDecoded: Bool
  /// When the response was received.
  public var fetchedAt: Timestamp
  /// The server's IP address, if known.
  public var ipAddress: String?
  /// What the publisher allows to be kept and used; see `PageMarks`.
  public var marks: String?
  /// The full text that the feed gave for the page, to be kept beside it; see `FeedEntry.text`.
  public var feedText: String?
  /// Whether the body was made by us from a feed's text, instead of coming from the server.
  public var isMade = false

  /// `isDecoded` is false if the body still has its content coding, such as gzip.
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
