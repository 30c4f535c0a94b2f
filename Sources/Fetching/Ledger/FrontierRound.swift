internal import GRDB
import News

/// Whose turn it is: sources and their hosts are gone through in a circle, each giving a few addresses.
struct FrontierRound: Sendable {
  private var source: Int64 = 0
  private var host = ""

  /// The most sources and hosts that are looked at for one claim.
  private static let mostLooks = 512

  /// The host of an address as the frontier keeps it; empty where it is none, which fails when it is asked for.
  static func host(of url: String) -> String { CrawlRunner<Int>.host(of: url) }

  /// Chooses addresses that are due, from where the last choice ended on.
  mutating func choose(
    limit: Int, at now: Timestamp, waiting: [String: Int], in database: Database
  ) throws -> [Int64] {
    let disabled = try Set(Int64.fetchAll(database.cachedStatement(sql: "SELECT id FROM source WHERE NOT isEnabled")))
    var chosen: [Int64] = []
    var taken = waiting
    var start: (Int64, String)?
    for _ in 0..<Self.mostLooks where chosen.count < limit {
      guard try advance(in: database), start.map({ $0 != (source, host) }) ?? true else { break }
      start = start ?? (source, host)
      if disabled.contains(source) {
        // Behind every host of this source.
        host = "\u{10FFFF}"
        continue
      }
      let room = min(CrawlSettings.waitingPerHost - taken[host, default: 0], limit - chosen.count)
      guard room > 0 else { continue }
      let found = try due(room, at: now, in: database)
      taken[host, default: 0] += found.count
      chosen += found
    }
    return chosen
  }

  /// Goes on to the next source and host with addresses that wait, from the last to the first; false where there is none.
  private mutating func advance(in database: Database) throws -> Bool {
    // SQLite would rather sort all that waits, by an index that only begins with the state.
    let statement = try database.cachedStatement(
      sql: """
        SELECT source, host FROM frontier INDEXED BY frontierWaiting WHERE state = 0 AND (source, host) > (?, ?)
        ORDER BY source, host LIMIT 1
        """)
    for place in [(source, host), (0, "")] {
      guard let row = try Row.fetchOne(statement, arguments: [place.0, place.1]) else { continue }
      (source, host) = (row[0], row[1])
      return true
    }
    return false
  }

  private func due(_ limit: Int, at now: Timestamp, in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT seq FROM frontier WHERE state = 0 AND source = ? AND host = ? AND nextAt <= ? AND deaths = 0
          ORDER BY nextAt, seq LIMIT ?
          """), arguments: [source, host, now.milliseconds, limit])
  }
}
