internal import GRDB
import News

/// An address that was given up: it never became an item.
public struct FailedFetch: Hashable, Sendable {
  /// The address.
  public let url: String
  /// The source that led to it.
  public let source: SourceName
  /// Why.
  public let reason: String
}

extension Ledger {
  /// The addresses that were given up, the newest first; of one source, or one address, or all.
  public func failedFetches(
    of source: SourceName? = nil, url: String? = nil, limit: Int = 100
  ) throws -> [FailedFetch] {
    try read("list what could not be fetched") { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT url, name, frontier.lastError FROM frontier JOIN source ON source.id = frontier.source
          WHERE state = 3 AND (:name IS NULL OR name = :name) AND (:url IS NULL OR url = :url)
          ORDER BY seq DESC LIMIT :limit
          """, arguments: ["name": source?.rawValue, "url": url, "limit": limit])
      return rows.map { FailedFetch(url: $0[0], source: SourceName(rawValue: $0[1]), reason: $0[2] ?? "") }
    }
  }
}
