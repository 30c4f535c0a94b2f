import Foundation
internal import GRDB
import News

extension Ledger {
  /// The items that are waiting for their receipt.
  public struct Flight: Hashable, Sendable {
    /// When the item that has waited longest was sent; nil if none is waiting.
    public let oldestSentAt: Timestamp?
    /// The most attempts of any of them; 0 if none is waiting.
    public let attempts: Int
  }

  /// How many items an owner has in flight.
  func countInFlight(of owner: Owner) throws -> Int {
    try read("count what is in flight") { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM item WHERE state = 1 AND owner = ?", arguments: [owner.rawValue]) ?? 0
    }
  }

  /// A problem if articles were stored but no archive is at the path; otherwise empty.
  ///
  /// An archive at another path would look like this too: the ledger doesn't know where articles were stored.
  public func missingArchive(at path: String) throws -> [String] {
    let total = try total()
    let stored = total[.stored] + total[.revised]
    guard stored > 0, !FileManager.default.fileExists(atPath: path) else { return [] }
    return [
      "the archive \(path) is missing, and \(stored) stored items with it: put it back from a backup, or start a storer and "
        + "`chapar resend --missing`"
    ]
  }

  /// Whether a receipt was ever entered. A ledger without any is new, or replaces one that was lost.
  public func hasReceipts() throws -> Bool {
    try read("look for receipts") { database in
      try Int64.fetchOne(database, sql: "SELECT receiptAt FROM pulse") ?? 0 > 0
    }
  }

  /// The items that are waiting for their receipt; reads only the index of items in flight.
  public func flight() throws -> Flight {
    try read("look at what is in flight") { database in
      let row = try Row.fetchOne(database, sql: "SELECT min(sentAt), max(attempt) FROM item WHERE state = 1")
      return Flight(
        oldestSentAt: (row?[0] as Int64?).map { Timestamp(milliseconds: $0) }, attempts: row?[1] ?? 0)
    }
  }
}
