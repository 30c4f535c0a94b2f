import News

/// An item that is to be sent now.
public struct Outgoing: Hashable, Sendable {
  /// The identity.
  public let id: ItemID
  /// Its source.
  public let source: SourceName
  /// The address that was asked for.
  public let url: String
  /// Where the bytes stand.
  public let pointer: Pointer
  /// When they were taken.
  public let fetchedAt: Timestamp
  /// What the feed said of the page.
  public let entry: FeedEntry?
  /// How its publisher says that it may be kept and used; see `PageMarks`.
  public var marks: String?
  /// Which attempt this is; 1 is the first.
  public let attempt: Int

  /// An item from its parts.
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
