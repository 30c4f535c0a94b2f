import Foundation
internal import GRDB
import News

/// What the ledger knows about one host.
public struct HostRecord: Hashable, Sendable {
  /// A domain in ASCII or an IP address, in lower case.
  public var name: String
  /// How fast it may be asked, and whether it rests.
  public var pace: HostPace
  /// Its robots.txt files, by origin.
  public var robots: [String: RobotsMemory]
  /// When it was last asked.
  public var seenAt: Timestamp
}

extension Ledger {
  /// The hosts that were asked: first those that rest longest, then the others by name.
  ///
  /// - Parameters:
  ///   - name: only this host.
  ///   - token: the product token whose robots.txt rules are read.
  public func hosts(_ name: String? = nil, token: String = "Chapar", limit: Int = 10_000) throws -> [HostRecord] {
    try read("list hosts") { database in
      let one = name == nil ? "" : "WHERE name = :name"
      var arguments: StatementArguments = ["limit": limit]
      if let name { arguments += ["name": name] }
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT name, pace, seenAt FROM host \(one) ORDER BY coalesce(restUntil, 0) DESC, name LIMIT :limit",
        arguments: arguments)
      return try rows.map { row in
        let name: String = row[0]
        let robots = try Row.fetchAll(
          database.cachedStatement(
            sql: "SELECT form, reason, file, askedAt, expiresAt, unreachableSince, origin FROM robots WHERE host = ?"),
          arguments: [name])
        let memories = try robots.map { ($0[6] as String, try Self.robots($0, for: token)) }
        return HostRecord(
          name: name, pace: try JSONDecoder().decode(HostPace.self, from: Data((row[1] as String).utf8)),
          robots: Dictionary(memories) { first, _ in first }, seenAt: Timestamp(milliseconds: row[2]))
      }
    }
  }
}
