import News

/// The counts of one source, or of all: what was fetched, and how it ended.
public struct Book: Hashable, Sendable {
  /// The source; nil for all of them.
  public var source: SourceName?
  /// All items ever entered, counted when they were entered.
  public var fetched = 0
  /// Items by state; a state that no item is in may be missing.
  public var counts: [ItemState: Int] = [:]

  /// Creates a book with nothing in it.
  public init() {}

  /// Items on their way: waiting or sent.
  public var inFlight: Int { self[.queued] + self[.inFlight] }
  /// Items in the archive, as new articles or new revisions.
  public var stored: Int { self[.stored] + self[.revised] }

  /// The number of items in a state.
  public subscript(state: ItemState) -> Int { counts[state] ?? 0 }

  /// Whether fetched = stored + unchanged + filtered + rejected + dead + in flight.
  public var isBalanced: Bool {
    fetched == stored + self[.unchanged] + self[.filtered] + self[.rejected] + self[.dead] + inFlight
  }
}
