internal import GRDB
import News

/// An address that was given up, or waits to be fetched: no item yet.
public struct UnfetchedAddress: Hashable, Sendable {
  /// The address.
  public let url: String
  /// The source that led to it.
  public let source: SourceName
  /// Whether it was given up.
  public let isGivenUp: Bool
  /// Why it failed last; nil where it was not tried yet.
  public let reason: String?
}

extension Ledger {
  /// The addresses that were given up or wait, the newest first; of one source, or one address, or all.
  public func unfetched(
    givenUp: Bool? = nil, of source: SourceName? = nil, url: String? = nil, limit: Int = 100
  ) throws -> [UnfetchedAddress] {
    try read("list what is not fetched") { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT url, name, state = 3, frontier.lastError FROM frontier JOIN source ON source.id = frontier.source
          WHERE state <> 2 AND (:givenUp IS NULL OR (state = 3) = :givenUp) AND (:name IS NULL OR name = :name) AND (:url IS NULL OR url = :url)
          ORDER BY seq DESC LIMIT :limit
          """, arguments: ["givenUp": givenUp, "name": source?.rawValue, "url": url, "limit": limit])
      return rows.map {
        UnfetchedAddress(url: $0[0], source: SourceName(rawValue: $0[1]), isGivenUp: $0[2], reason: $0[3])
      }
    }
  }
}
