/// What the fetcher passes on: one response, its bytes unchanged.
///
/// On the wire the `body` is not in the JSON: it follows as the attachment frame, which `attachment` describes.
public struct Page: Hashable, Sendable, Codable {
  /// The address that was requested; a `file:` URL for a local file.
  public var url: String
  /// The address that answered, after redirects.
  public var answeredURL: String
  /// The HTTP status; 200 for a file.
  public var status: Int
  /// The response headers in order, names as received.
  public var headers: [Header]
  /// When the response was received: the time of the fetch, a WARC record's date, a file's modification time.
  public var fetchedAt: Timestamp
  /// The source that led here.
  public var source: SourceName
  /// What the feed said about the page, if a feed led to it.
  public var entry: FeedEntry?
  /// What the publisher allows to be kept and used, such as `noindex` and `train-ai=n`; nil if it says nothing.
  public var publisherMarks: [String]?
  /// What the attachment frame holds.
  public var attachment: Attachment
  /// The raw bytes, with transfer and content encodings undone, in an unknown charset.
  public var body: [UInt8] = []

  /// One response header.
  public struct Header: Hashable, Sendable, Codable {
    /// The field's name, as received.
    public var name: String
    /// The field's value, as received.
    public var value: String

    /// Keeps both as they are, in their own letter case.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Describes the attachment frame.
  public struct Attachment: Hashable, Sendable, Codable {
    /// The declared media type in lower case, without parameters, such as `text/html`.
    public var mediaType: String
    /// The charset declared in the header, or nil.
    public var charset: String?
    /// How many bytes the frame has; with another number the page is refused.
    public var length: Int

    /// Creates a description of `length` bytes.
    public init(mediaType: String, charset: String?, length: Int) {
      self.mediaType = mediaType
      self.charset = charset
      self.length = length
    }
  }

  private enum CodingKeys: String, CodingKey {
    case url, answeredURL, status, headers, fetchedAt, source, entry, publisherMarks, attachment
  }

  /// The length in `attachment` is that of `body`; there are no publisher's marks yet.
  public init(
    url: String, answeredURL: String, status: Int = 200, headers: [Header] = [], fetchedAt: Timestamp,
    source: SourceName, entry: FeedEntry? = nil, mediaType: String, charset: String?, body: [UInt8]
  ) {
    self.url = url
    self.answeredURL = answeredURL
    self.status = status
    self.headers = headers
    self.fetchedAt = fetchedAt
    self.source = source
    self.entry = entry
    self.attachment = Attachment(mediaType: mediaType, charset: charset, length: body.count)
    self.body = body
  }
}
