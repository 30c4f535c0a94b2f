import News

/// An item to enter in the ledger; its bytes are in the journal, or in an imported file.
public struct NewItem: Hashable, Sendable {
  /// Random for what was fetched, made from its name for what is imported.
  public var id: ItemID
  /// The address that was requested.
  public var url: String
  /// Where the bytes are.
  public var pointer: Pointer
  /// When they were fetched.
  public var fetchedAt: Timestamp
  /// What the feed said about the page.
  public var entry: FeedEntry?
  /// What the publisher allows to be kept and used; see `PageMarks`.
  public var marks: String?
  /// The id that an imported record has in its file: that of an item, if the file is of a journal or was exported.
  var original: ItemID?

  /// Creates an item from its parts.
  public init(id: ItemID, url: String, pointer: Pointer, fetchedAt: Timestamp, entry: FeedEntry? = nil) {
    self.id = id
    self.url = url
    self.pointer = pointer
    self.fetchedAt = fetchedAt
    self.entry = entry
  }

  /// Creates an item that was just journaled.
  public init(_ journaled: Journaled, of capture: Capture, entry: FeedEntry? = nil) {
    self.init(
      id: journaled.id, url: capture.url, pointer: journaled.pointer, fetchedAt: capture.fetchedAt, entry: entry)
    marks = capture.marks
  }

  /// Creates an item for the current content of another item's local file; nil if that item is a record, or there is no
  /// page at the path now.
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
