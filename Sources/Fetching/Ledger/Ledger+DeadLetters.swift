import Foundation
internal import GRDB
import News
import Synchronization

extension Ledger {
  /// The dead letters, newest first; of one source or of all.
  public func deadLetters(of source: SourceName? = nil, limit: Int = 100) throws -> [DeadLetter] {
    let condition = source == nil ? "" : "AND source = (SELECT id FROM source WHERE name = :name)"
    var arguments: StatementArguments = ["limit": limit]
    if let source { arguments += ["name": source.rawValue] }
    return try read("list dead letters") { database in
      let rows = try Row.fetchAll(
        database, sql: "\(Self.letterSelect) WHERE state = 2 \(condition) ORDER BY endedAt DESC LIMIT :limit",
        arguments: arguments)
      return try names.withLock { names in try rows.map { try Self.letter($0, &names, database) } }
    }
  }

  /// One dead letter; nil if the item is not one, or its id is not a UUID.
  public func deadLetter(_ id: ItemID) throws -> DeadLetter? {
    guard let bytes = ItemIdentity.bytes(id) else { return nil }
    return try read("show a dead letter") { database in
      let row = try Row.fetchOne(
        database, sql: "\(Self.letterSelect) WHERE state = 2 AND item.id = ?", arguments: [Data(bytes)])
      return try row.map { row in try names.withLock { [row] names in try Self.letter(row, &names, database) } }
    }
  }

  /// Sends dead letters again, with all attempts restored; nil means all dead letters. Returns how many. Ids that are
  /// no dead letter's are passed over.
  @discardableResult
  public func retryDeadLetters(_ ids: [ItemID]? = nil) throws -> Int {
    let revive =
      """
      UPDATE item SET state = 0, attempt = 0, reason = NULL, stage = NULL, endedAt = NULL, hops = NULL, deadline = NULL,
        formerly = coalesce(formerly, 0) WHERE state = 2
      """
    return try write("retry dead letters") { database in
      guard let ids else {
        try database.execute(sql: revive)
        return database.changesCount
      }
      var count = 0
      for bytes in ids.compactMap(ItemIdentity.bytes) {
        try database.cachedStatement(sql: revive + " AND id = ?").execute(arguments: [Data(bytes)])
        count += database.changesCount
      }
      return count
    }
  }

  /// The columns that `letter` reads, in its order.
  private static let letterSelect = """
    SELECT item.id, source, url, form, file, path, offset, inner, length, attempt, sentAt, endedAt, reason, fetchedAt
    FROM item
    """

  /// A dead letter from the columns of `letterSelect`. Its file is looked up by its row if it is a record's.
  private static func letter(_ row: Row, _ names: inout LedgerNames, _ database: Database) throws -> DeadLetter {
    let isRecord = (row[3] as Int) == Pointer.Form.record.rawValue
    let file: String = isRecord ? try names.file(row[4], in: database) : row[5]
    return DeadLetter(
      id: ItemIdentity.id(Array(row[0] as Data)), source: try names.source(row[1], in: database), url: row[2],
      pointer: Pointer(
        form: isRecord ? .record : .file, file: file, place: WARCPlace(offset: row[6], inner: row[7]), length: row[8]),
      fetchedAt: Timestamp(milliseconds: row[13]), attempts: row[9],
      sentAt: (row[10] as Int64?).map { Timestamp(milliseconds: $0) },
      diedAt: Timestamp(milliseconds: row[11] ?? 0), reason: row[12] ?? "")
  }
}
