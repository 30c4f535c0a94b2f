internal import GRDB
import News

/// An address that was given up, or waits to be fetched: no item yet.
public struct UnfetchedAddress: Hashable, Sendable {
  /// The address.
  public let url: String
  /// The source that led to it.
  public let source: SourceName
  /// Where it stands.
  public let standing: Standing
  /// Why it failed last; nil where it was not tried yet.
  public let reason: String?

  /// Where an address without an item can stand.
  public enum Standing: Int, Hashable, Sendable {
    case toFetch = 0
    case failed = 3
    /// Fetchers died with it in hand.
    case setAside = 4
  }
}

extension Ledger {
  /// The addresses that stand so, the newest first; of one source, or one page, or all.
  public func unfetched(
    _ standing: UnfetchedAddress.Standing? = nil, of source: SourceName? = nil, url: String? = nil, limit: Int = 100
  ) throws -> [UnfetchedAddress] {
    try read("list what is not fetched") { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT url, name, max(0, state - (state = 1)), frontier.lastError
          FROM frontier JOIN source ON source.id = frontier.source
          WHERE state <> 2 AND (:standing IS NULL OR state - (state = 1) = :standing)
            AND (:name IS NULL OR name = :name) AND (:page IS NULL OR page = :page)
          ORDER BY seq DESC LIMIT :limit
          """,
        arguments: [
          "standing": standing?.rawValue, "name": source?.rawValue, "page": url.map(Self.page), "limit": limit,
        ])
      return rows.map {
        UnfetchedAddress(
          url: WebURL.withoutCredentials($0[0]), source: SourceName(rawValue: $0[1]),
          standing: UnfetchedAddress.Standing(rawValue: $0[2]) ?? .toFetch, reason: $0[3])
      }
    }
  }
}
