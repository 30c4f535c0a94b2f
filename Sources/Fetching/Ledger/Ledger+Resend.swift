import Foundation
internal import GRDB
import News
import Synchronization

/// An item that the archive has, according to the ledger.
public struct KeptItem: Hashable, Sendable {
  /// Its row in the ledger; pass it to ask for the next ones.
  public let sequence: Int64
  /// The id under which it was stored, and under which it would be sent again.
  public let id: ItemID
  /// The source for which the item was entered.
  public let source: SourceName
  /// The file that holds its bytes.
  public let file: String
}

extension Ledger {
  /// The items that the storer reported as stored, revised or unchanged, in the order they were entered.
  ///
  /// - Parameters:
  ///   - since: only those that ended then or later.
  ///   - sequence: only those after this row.
  public func kept(
    of source: SourceName? = nil, since: Timestamp? = nil, after sequence: Int64 = 0, limit: Int
  ) throws -> [KeptItem] {
    try read("list what is stored") { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT seq, item.id, source, form, file, path FROM item
          WHERE seq > :after AND state IN (3, 4, 5) AND \(Self.isThere) AND (:since IS NULL OR endedAt >= :since)
            AND (:name IS NULL OR source = (SELECT id FROM source WHERE name = :name))
          ORDER BY seq LIMIT :limit
          """,
        arguments: ["after": sequence, "since": since?.milliseconds, "name": source?.rawValue, "limit": limit])
      return try names.withLock { names in
        try rows.map { row in
          let isRecord = (row[3] as Int) == Pointer.Form.record.rawValue
          return KeptItem(
            sequence: row[0], id: ItemIdentity.id(Array(row[1] as Data)),
            source: try names.source(row[2], in: database),
            file: isRecord ? try names.file(row[4], in: database) : row[5])
        }
      }
    }
  }

  /// The SQL condition that the journal has an item's bytes, provided that only Chapar deletes segments.
  private static let isThere = "(file IS NULL OR file NOT IN (SELECT file FROM goneFile))"

  /// Sends items again that were stored, revised or unchanged, with all attempts restored; returns how many.
  ///
  /// Their outcome is withdrawn, so the books count them as in flight until the storer sends a receipt again.
  ///
  /// `formerly` is the outcome that an item had; 0 if that is not to be given back.
  ///
  /// - Parameter keeping: whether an item whose bytes turn out to be damaged gets its outcome back, as the archive has
  ///   its article; otherwise it is rejected.
  @discardableResult
  public func resend(_ items: [ItemID], keeping: Bool = true) throws -> Int {
    try write("send items again") { database in
      let statement = try database.cachedStatement(
        sql: """
          UPDATE item SET state = 0, attempt = 0, owner = NULL, sentAt = NULL, deadline = NULL, reason = NULL,
            stage = NULL, endedAt = NULL, hops = NULL, formerly = CASE WHEN ? THEN state ELSE 0 END
          WHERE id = ? AND state IN (3, 4, 5) AND \(Self.isThere)
          """)
      var count = 0
      for bytes in items.compactMap(ItemIdentity.bytes) {
        try statement.execute(arguments: [keeping, Data(bytes)])
        count += database.changesCount
      }
      return count
    }
  }
}
