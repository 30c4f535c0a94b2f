internal import GRDB
import News

extension Ledger {
  /// What waits for its receipt now.
  public struct Flight: Hashable, Sendable {
    /// When the item that waits longest was sent; nil where nothing waits.
    public let oldestSentAt: Timestamp?
    /// The most attempts that one of them has had; 0 where nothing waits.
    public let attempts: Int
  }

  /// What waits for its receipt now; the index of items in flight holds all of it.
  public func flight() throws -> Flight {
    try read("look at what is in flight") { database in
      let row = try Row.fetchOne(database, sql: "SELECT min(sentAt), max(attempt) FROM item WHERE state = 1")
      return Flight(
        oldestSentAt: (row?[0] as Int64?).map { Timestamp(milliseconds: $0) }, attempts: row?[1] ?? 0)
    }
  }
}
