import GRDB
import News

/// One version of an article, without its text.
public struct Revision: Hashable, Sendable, Codable {
  /// Unique in the archive; one that was stored later is greater.
  public var id: RevisionID
  /// Its number within the article, from 1, in order of first capture.
  public var number: Int
  /// The first capture that showed this content.
  public var firstSeen: Timestamp
  /// The last capture that showed this content.
  public var lastSeen: Timestamp
  /// The item that contained it.
  public var item: ItemID
  /// When it was stored.
  public var storedAt: Timestamp
  /// Whether lists and searches show it.
  public var isCurrent: Bool
}

extension Revision {
  /// The columns that a row must have.
  static let columns = """
    revision.id, revision.first_seen, revision.last_seen, revision.item, revision.stored_at,
    revision.id = article.current, row_number() OVER (ORDER BY revision.first_seen, revision.id)
    """

  /// Reads a row of `columns`. All rows must be of one article, as the numbers are counted over the rows.
  init(_ row: Row) {
    id = RevisionID(rawValue: row[0])
    firstSeen = Timestamp(milliseconds: row[1])
    lastSeen = Timestamp(milliseconds: row[2])
    item = ItemID(rawValue: row[3])
    storedAt = Timestamp(milliseconds: row[4])
    isCurrent = row[5]
    number = row[6]
  }
}
