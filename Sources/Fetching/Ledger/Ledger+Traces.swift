import Foundation
internal import GRDB
import News
import Synchronization

extension Ledger {
  /// Every item of a page, however its address is written (see `PageKey`), oldest first.
  ///
  /// A page that changed has one item for each version that was fetched.
  public func traces(ofPage url: String) throws -> [ItemTrace] {
    try traces("WHERE page = ? ORDER BY seq", [Self.page(of: url)])
  }

  /// One item; nil if it is unknown, or its id is not a UUID.
  public func trace(of id: ItemID) throws -> ItemTrace? {
    guard let bytes = ItemIdentity.bytes(id) else { return nil }
    return try traces("WHERE item.id = ?", [Data(bytes)]).first
  }

  /// The items in a state that were entered last, newest first.
  public func traces(in state: ItemState, of source: SourceName? = nil, limit: Int = 100) throws -> [ItemTrace] {
    let condition = source == nil ? "" : "AND source = (SELECT id FROM source WHERE name = :name)"
    var arguments: StatementArguments = ["state": state.rawValue, "limit": limit]
    if let source { arguments += ["name": source.rawValue] }
    return try traces("WHERE item.state = :state \(condition) ORDER BY seq DESC LIMIT :limit", arguments)
  }

  /// How many items in a state ended for each reason, most frequent first. It reads all items.
  ///
  /// Items that ended without a reason are counted under an empty text.
  public func reasons(for state: ItemState, limit: Int = 50) throws -> [(reason: String, count: Int)] {
    try read("count reasons") { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT coalesce(reason, ''), count(*) AS n FROM item WHERE state = ? GROUP BY reason
          ORDER BY n DESC LIMIT ?
          """, arguments: [state.rawValue, limit])
      return rows.map { ($0[0], $0[1]) }
    }
  }

  /// The items that a condition selects: SQL from `WHERE` on, with its arguments.
  func traces(_ condition: String, _ arguments: StatementArguments) throws -> [ItemTrace] {
    let columns =
      "item.id, source, url, form, file, path, offset, inner, length, fetchedAt, state, attempt, sentAt, endedAt, stage, reason, hops, marks"
    return try read("look items up") { database in
      let rows = try Row.fetchAll(database, sql: "SELECT \(columns) FROM item \(condition)", arguments: arguments)
      return try names.withLock { names in try rows.compactMap { try Self.trace($0, &names, database) } }
    }
  }

  /// A trace from the columns of `traces(_:_:)`; nil for a state that only a newer version knows.
  private static func trace(_ row: Row, _ names: inout LedgerNames, _ database: Database) throws -> ItemTrace? {
    guard let state = ItemState(rawValue: row[10]) else { return nil }
    let isRecord = (row[3] as Int) == Pointer.Form.record.rawValue
    let file: String = isRecord ? try names.file(row[4], in: database) : row[5]
    return ItemTrace(
      id: ItemIdentity.id(Array(row[0] as Data)), source: try names.source(row[1], in: database), url: row[2],
      pointer: Pointer(
        form: isRecord ? .record : .file, file: file, place: WARCPlace(offset: row[6], inner: row[7]), length: row[8]),
      fetchedAt: Timestamp(milliseconds: row[9]), state: state, attempts: row[11],
      sentAt: (row[12] as Int64?).map { Timestamp(milliseconds: $0) },
      endedAt: (row[13] as Int64?).map { Timestamp(milliseconds: $0) },
      stage: (row[14] as String?).flatMap(Stage.init(rawValue:)), reason: row[15],
      hops: HopNotes.hops(row[16]), marks: row[17])
  }
}
