internal import GRDB
import News

/// The addresses that are still to be fetched, of sources that are neither paused nor removed.
public struct Outstanding: Hashable, Sendable {
  /// How many may be requested now, or are being requested.
  public let due: Int
  /// The others by host, the soonest first. Unless they are asked for, they are listed only if none is due: counting
  /// them reads all of the frontier.
  public let rests: [Rest]

  /// How many rest, on all hosts together.
  public var resting: Int { rests.reduce(0) { $0 + $1.addresses } }

  /// Addresses of one host that are requested later: a request for them failed or was put off.
  public struct Rest: Hashable, Sendable {
    /// The host, as the frontier has it.
    public let host: String
    /// How many addresses.
    public let addresses: Int
    /// When the first of them is requested again.
    public let until: Timestamp
    /// Why that one rests; nil if it is simply not due yet.
    public let reason: String?
  }
}

extension Ledger {
  /// What is still to be fetched, and what of it rests until when: `chapar wait` sat out a wall's quarter of an hour.
  ///
  /// - Parameter withRests: whether what rests is listed also while something is due.
  public func outstanding(at now: Timestamp, withRests: Bool = false) throws -> Outstanding {
    try read("look at what is to be fetched") { database in
      let isRead = "source IN (SELECT id FROM source WHERE isEnabled)"
      let claimed = try Int.fetchOne(database, sql: "SELECT count(*) FROM frontier WHERE state = 1") ?? 0
      let due =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM frontier WHERE state = 0 AND nextAt <= :now AND \(isRead)",
          arguments: ["now": now.milliseconds]) ?? 0
      guard withRests || claimed + due == 0 else { return Outstanding(due: claimed + due, rests: []) }
      // Beside one `min` SQLite takes the other columns from the row that has it (lang_select.html, "bare columns").
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT host, count(*), min(nextAt), lastError FROM frontier
          WHERE state = 0 AND nextAt > :now AND \(isRead) GROUP BY host ORDER BY 3, 1
          """, arguments: ["now": now.milliseconds])
      let rests = rows.map {
        Outstanding.Rest(host: $0[0], addresses: $0[1], until: Timestamp(milliseconds: $0[2]), reason: $0[3])
      }
      return Outstanding(due: claimed + due, rests: rests)
    }
  }
}
