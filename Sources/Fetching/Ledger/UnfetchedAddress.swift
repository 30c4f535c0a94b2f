internal import GRDB
import News

/// An address that waits to be fetched or was given up, and so has no item.
public struct UnfetchedAddress: Hashable, Sendable {
  /// The address, without user and password.
  public let url: String
  /// The source that led to it.
  public let source: SourceName
  /// An address that is being fetched counts as still to fetch.
  public let standing: Standing
  /// Why it failed last; nil if it was not tried yet.
  public let reason: String?
  /// When it is asked again at the earliest; nil if it was not tried yet, or was given up.
  public let nextAt: Timestamp?

  /// The states of an address without an item.
  public enum Standing: Int, Hashable, Sendable {
    case toFetch = 0
    case failed = 3
    /// Set aside, because fetchers died with it in hand.
    case setAside = 4
  }
}

extension Ledger {
  /// The addresses in a state, newest first; of one source, or one page, or all.
  ///
  /// - Parameters:
  ///   - standing: nil for all.
  ///   - url: an address of the page, however it is written (see `PageKey`).
  public func unfetched(
    _ standing: UnfetchedAddress.Standing? = nil, of source: SourceName? = nil, url: String? = nil, limit: Int = 100
  ) throws -> [UnfetchedAddress] {
    var conditions = ["frontier.state IN (\(Self.states(of: standing)))"]
    var arguments: StatementArguments = ["limit": limit]
    if let source {
      conditions.append("frontier.source = (SELECT id FROM source WHERE name = :name)")
      arguments += ["name": source.rawValue]
    }
    if let url {
      conditions.append("page = :page")
      arguments += ["page": Self.page(of: url)]
    }
    return try read("list what is not fetched") { [arguments, conditions] database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT url, name, max(0, state - (state = 1)), frontier.lastError, frontier.nextAt
          FROM frontier JOIN source ON source.id = frontier.source
          WHERE \(conditions.joined(separator: " AND ")) ORDER BY seq DESC LIMIT :limit
          """, arguments: arguments)
      return rows.map { row in
        let standing = UnfetchedAddress.Standing(rawValue: row[2]) ?? .toFetch
        let error: String? = row[3]
        return UnfetchedAddress(
          url: WebURL.withoutCredentials(row[0]), source: SourceName(rawValue: row[1]), standing: standing,
          reason: error,
          nextAt: error != nil && standing == .toFetch ? Timestamp(milliseconds: row[4]) : nil)
      }
    }
  }

  /// The frontier's states for a standing; an address being fetched counts as still to fetch.
  private static func states(of standing: UnfetchedAddress.Standing?) -> String {
    switch standing {
    case .toFetch: "0, 1"
    case .failed: "3"
    case .setAside: "4"
    case nil: "0, 1, 3, 4"
    }
  }
}
