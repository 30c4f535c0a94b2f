import News

/// An item to send now.
public struct Outgoing: Hashable, Sendable {
  /// The same at all attempts.
  public let id: ItemID
  /// The source that the page, and then its article, is said to be from.
  public let source: SourceName
  /// The address that was requested.
  public let url: String
  /// Where the bytes are.
  public let pointer: Pointer
  /// When its bytes were fetched.
  public let fetchedAt: Timestamp
  /// What the feed said about the page.
  public let entry: FeedEntry?
  /// What its publisher allows to be kept and used; see `PageMarks`.
  public var marks: String?
  /// Which attempt this is; 1 is the first.
  public let attempt: Int
  /// Whether an operator had it sent again after it had ended.
  public var isResent = false

  /// Creates an item from its parts.
  public init(
    id: ItemID, source: SourceName, url: String, pointer: Pointer, fetchedAt: Timestamp, entry: FeedEntry?,
    attempt: Int
  ) {
    self.id = id
    self.source = source
    self.url = url
    self.pointer = pointer
    self.fetchedAt = fetchedAt
    self.entry = entry
    self.attempt = attempt
  }
}
