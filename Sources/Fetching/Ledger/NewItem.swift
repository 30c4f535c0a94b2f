import News

/// An item to be entered in the ledger: it stands in the journal, or in a file that is its own journal.
public struct NewItem: Hashable, Sendable {
  /// The identity.
  public var id: ItemID
  /// The address that was asked for.
  public var url: String
  /// Where the bytes stand.
  public var pointer: Pointer
  /// When they were taken.
  public var fetchedAt: Timestamp
  /// What the feed said of the page.
  public var entry: FeedEntry?
  /// How the publisher says that it may be kept and used; see `PageMarks`.
  public var marks: String?

  /// An item from its parts.
  public init(id: ItemID, url: String, pointer: Pointer, fetchedAt: Timestamp, entry: FeedEntry? = nil) {
    self.id = id
    self.url = url
    self.pointer = pointer
    self.fetchedAt = fetchedAt
    self.entry = entry
  }

  /// An item that was just journaled.
  public init(_ journaled: Journaled, of capture: Capture, entry: FeedEntry? = nil) {
    self.init(
      id: journaled.id, url: capture.url, pointer: journaled.pointer, fetchedAt: capture.fetchedAt, entry: entry)
    marks = capture.marks
  }

  /// The present state of an item's local file; nil where the item is a record, or no page stands at the path now.
  init?(replacing item: Outgoing) {
    let path = item.pointer.file
    guard item.pointer.form == .file, let facts = FileFacts.of(path), facts.form == .file, facts.size > 0 else {
      return nil
    }
    self.init(
      id: ItemIdentity.of(file: path, facts: facts), url: item.url,
      pointer: Pointer(form: .file, file: path, length: facts.size), fetchedAt: facts.modified, entry: item.entry)
  }
}
