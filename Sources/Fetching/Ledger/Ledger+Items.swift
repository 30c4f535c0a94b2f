import Foundation
internal import GRDB
import News
import Synchronization

extension Ledger {
  /// Enters items; known items are left as they are. Returns how many were new.
  ///
  /// When it returns, the ledger is responsible for the items: they will be sent until they have an outcome.
  @discardableResult
  public func enter(_ items: [NewItem], from source: SourceName) throws -> Int {
    try write("enter items") { try enter(items, from: row(of: source, in: $0), in: $0) }
  }

  /// The row number of a source; nil if it has been removed.
  func knownRow(of source: SourceName, in database: Database) throws -> Int64? {
    let statement = try database.cachedStatement(sql: "SELECT id FROM source WHERE name = ?")
    return try Int64.fetchOne(statement, arguments: [source.rawValue])
  }

  /// The row number of a source.
  ///
  /// - Throws: `LedgerError` with `UnknownSource` if there is none.
  func row(of source: SourceName, in database: Database) throws -> Int64 {
    guard let row = try knownRow(of: source, in: database) else {
      throw LedgerError(action: "find the source", file: path, cause: UnknownSource(name: source))
    }
    return row
  }

  /// Enters items within a transaction of the caller; returns how many were new.
  ///
  /// An imported page without an entry gets the one that the ledger has: that of the item whose record it is, or else
  /// that of the page's address in the frontier. Otherwise what only a feed said would be missing from its article, and
  /// adding a segment of the journal again would make a revision without it.
  ///
  /// - Throws: `LedgerError` with `UnknownItem` for an id that is not a UUID.
  func enter(_ items: [NewItem], from source: Int64, in database: Database) throws -> Int {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO item (id, source, url, form, file, path, offset, inner, length, fetchedAt, entry, marks, page)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, (SELECT own.entry FROM item AS own WHERE own.id = ?),
          (SELECT known.entry FROM frontier AS known WHERE known.page = ?)), ?, ?)
        """)
    var entered = 0
    var lastFile: (path: String, row: Int64)?
    for item in items {
      guard let id = ItemIdentity.bytes(item.id) else {
        throw LedgerError(action: "enter an item", file: path, cause: UnknownItem(id: item.id))
      }
      let pointer = item.pointer
      if pointer.form == .record, lastFile?.path != pointer.file {
        lastFile = (pointer.file, try names.withLock { try $0.row(of: pointer.file, in: database) })
      }
      let isRecord = pointer.form == .record
      let page = Self.page(of: item.url)
      let original: Data? = item.original.flatMap(ItemIdentity.bytes).map { Data($0) }
      let known: Data? = ItemIdentity.isImported(item.id) ? page : nil
      try statement.execute(arguments: [
        Data(id), source, item.url, pointer.form.rawValue, isRecord ? lastFile?.row : nil,
        isRecord ? nil : pointer.file, pointer.place.offset, pointer.place.inner, pointer.length,
        item.fetchedAt.milliseconds, try Self.text(of: item.entry), original, known, item.marks, page,
      ])
      entered += database.changesCount
    }
    return entered
  }

  /// Ends an item that was entered in this transaction, so that it is not sent.
  func end(_ item: NewItem, by refusal: Frontier.RefusedPage, in database: Database) throws {
    guard let id = ItemIdentity.bytes(item.id) else { return }
    try database.cachedStatement(
      sql: "UPDATE item SET state = ?, reason = ?, stage = ?, endedAt = ? WHERE id = ? AND state = 0"
    ).execute(arguments: [
      refusal.state.rawValue, refusal.reason, Stage.fetch.rawValue, item.fetchedAt.milliseconds, Data(id),
    ])
  }

  /// A feed's entry as the ledger stores it: JSON with sorted keys, so that equal entries give equal texts.
  static func text(of entry: FeedEntry?) throws -> String? {
    guard let entry else { return nil }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(entry), as: UTF8.self)
  }

  /// The entry in such a text; nil without one.
  static func entry(of text: String?) throws -> FeedEntry? {
    guard let text else { return nil }
    return try JSONDecoder().decode(FeedEntry.self, from: Data(text.utf8))
  }
}

/// A source that the ledger doesn't know.
public struct UnknownSource: Error, Hashable, CustomStringConvertible {
  /// The name that was asked for.
  public let name: SourceName

  /// What is wrong, for an operator.
  public var description: String { "there is no source named '\(name)'; `chapar sources` shows those there are" }
}

/// An item that the ledger doesn't know.
public struct UnknownItem: Error, Hashable, CustomStringConvertible {
  /// The id that was asked for.
  public let id: ItemID

  /// What is wrong, for an operator.
  public var description: String { "there is no item '\(id)'" }
}
