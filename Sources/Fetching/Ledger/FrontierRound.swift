internal import GRDB
import News

/// Decides whose turn it is: goes through sources and their hosts in a circle, and takes a few addresses from each.
///
/// While few addresses are due, it looks at all of them instead, with the sources in turn. Going in a circle, it would
/// take seconds to find one due address among a hundred thousand that are due tomorrow, at the cost of a thousand looks
/// at each pulse.
struct FrontierRound: Sendable {
  private var source: Int64 = 0
  private var host = ""

  /// The most sources and hosts, or addresses while few are due, that are looked at for one claim.
  private static let mostLooks = 512

  /// The host of an address as the frontier stores it; empty if it has none, in which case the request will fail.
  static func host(of url: String) -> String { CrawlRunner<Int>.host(of: url) }

  /// Chooses addresses that are due, starting where the last choice ended. Addresses that fetchers died with are left
  /// out; `Ledger.dueFetches` adds those one at a time.
  ///
  /// - Parameters:
  ///   - limit: how many to choose at most.
  ///   - perHost: how many a host may have at most, with those that it has already.
  ///   - waiting: how many each host has already.
  /// - Returns: rows of the frontier.
  mutating func choose(
    limit: Int, perHost: Int, at now: Timestamp, waiting: [String: Int], in database: Database
  ) throws -> [Int64] {
    var choice = Choice(limit: limit, perHost: perHost, taken: waiting)
    let disabled = try Set(Int64.fetchAll(database.cachedStatement(sql: "SELECT id FROM source WHERE NOT isEnabled")))
    if try areFewDue(at: now, in: database) {
      try chooseOfFew(&choice, at: now, but: disabled, in: database)
    } else {
      try goRound(&choice, at: now, but: disabled, in: database)
    }
    return choice.chosen
  }

  /// The addresses chosen so far, and how many each host has with them.
  private struct Choice {
    let limit: Int
    let perHost: Int
    var taken: [String: Int]
    var chosen: [Int64] = []

    /// How many more addresses a host may have.
    func room(at host: String) -> Int {
      min(perHost - taken[host, default: 0], limit - chosen.count)
    }

    mutating func take(_ found: [Int64], at host: String) {
      taken[host, default: 0] += found.count
      chosen += found
    }
  }
}

// MARK: Few

extension FrontierRound {
  /// Whether at most `mostLooks` addresses are due; it counts no further than that.
  private func areFewDue(at now: Timestamp, in database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT count(*) FROM (SELECT 1 FROM frontier INDEXED BY frontierPending WHERE state = 0 AND nextAt <= ? LIMIT ?)
        """)
    let count = try Int.fetchOne(statement, arguments: [now.milliseconds, Self.mostLooks + 1]) ?? 0
    return count <= Self.mostLooks
  }

  /// Takes the first address of each source before the second of any.
  private func chooseOfFew(
    _ choice: inout Choice, at now: Timestamp, but disabled: Set<Int64>, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        SELECT seq, source, host FROM frontier INDEXED BY frontierPending
        WHERE state = 0 AND nextAt <= ? AND deaths = 0 ORDER BY nextAt, seq LIMIT ?
        """)
    var counts: [Int64: Int] = [:]
    var due: [(turn: Int, seq: Int64, host: String)] = []
    let rows = try Row.fetchCursor(statement, arguments: [now.milliseconds, Self.mostLooks])
    while let row = try rows.next() {
      let source: Int64 = row[1]
      if disabled.contains(source) { continue }
      due.append((counts[source, default: 0], row[0], row[2]))
      counts[source, default: 0] += 1
    }
    let inTurn = due.enumerated().sorted { ($0.element.turn, $0.offset) < ($1.element.turn, $1.offset) }
    for address in inTurn.map(\.element) where choice.room(at: address.host) > 0 {
      choice.take([address.seq], at: address.host)
    }
  }
}

// MARK: Many

extension FrontierRound {
  /// Takes a few addresses from each source and host in turn, until there are enough, `mostLooks` were seen, or the
  /// circle is closed.
  private mutating func goRound(
    _ choice: inout Choice, at now: Timestamp, but disabled: Set<Int64>, in database: Database
  ) throws {
    var start: (Int64, String)?
    for _ in 0..<Self.mostLooks where choice.chosen.count < choice.limit {
      guard try advance(in: database), start.map({ $0 != (source, host) }) ?? true else { break }
      start = start ?? (source, host)
      if disabled.contains(source) {
        // Sorted after every host of this source.
        host = "\u{10FFFF}"
        continue
      }
      let room = choice.room(at: host)
      if room > 0 { choice.take(try due(room, at: now, in: database), at: host) }
    }
  }

  /// Moves to the next source and host with waiting addresses, and from the last to the first; false if there is none.
  private mutating func advance(in database: Database) throws -> Bool {
    // Otherwise SQLite would use an index that only begins with the state, and sort everything that is waiting.
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

  /// The addresses that are due at the current source and host, those that wait longest first.
  private func due(_ limit: Int, at now: Timestamp, in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT seq FROM frontier WHERE state = 0 AND source = ? AND host = ? AND nextAt <= ? AND deaths = 0
          ORDER BY nextAt, seq LIMIT ?
          """), arguments: [source, host, now.milliseconds, limit])
  }
}
