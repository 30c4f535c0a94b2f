internal import GRDB
import News

/// Counts of a source's addresses that are not items yet.
public struct UnfetchedCounts: Hashable, Sendable {
  /// Those that wait to be fetched, or are being fetched.
  public var waiting = 0
  /// Those that failed for good; addresses that were set aside are not among them.
  public var givenUp = 0

  /// Creates counts of 0.
  public init() {}
}

/// What the monitor's pages list; each query uses an index.
extension Ledger {
  /// How many addresses wait or were given up, by source.
  public func unfetchedCounts() throws -> [SourceName: UnfetchedCounts] {
    func count(_ state: Frontier.State) -> String {
      "(SELECT count(*) FROM frontier WHERE frontier.source = source.id AND frontier.state = \(state.rawValue))"
    }
    return try read("count what is not fetched") { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT name, \(count(.pending)) + \(count(.claimed)), \(count(.failed)) FROM source")
      var counts: [SourceName: UnfetchedCounts] = [:]
      for row in rows {
        var unfetched = UnfetchedCounts()
        unfetched.waiting = row[1]
        unfetched.givenUp = row[2]
        counts[SourceName(rawValue: row[0])] = unfetched
      }
      return counts
    }
  }

  /// The items of a source that were entered last, newest first.
  public func lastItems(of source: SourceName, limit: Int = 50) throws -> [ItemTrace] {
    try traces(
      "WHERE source = (SELECT id FROM source WHERE name = ?) ORDER BY seq DESC LIMIT ?", [source.rawValue, limit])
  }

  /// The items that were rejected or filtered, latest first.
  public func lastRefused(limit: Int = 2000) throws -> [ItemTrace] {
    try traces("WHERE state IN (6, 7) ORDER BY endedAt DESC LIMIT ?", [limit])
  }

  /// The items of an address that did not become articles, because they are dead, filtered or rejected; oldest first.
  public func troubled(atAddress url: String, limit: Int = 20) throws -> [ItemTrace] {
    try traces("WHERE url = ? AND state IN (2, 6, 7) ORDER BY seq LIMIT ?", [url, limit])
  }

  /// When the last item of a source was fetched; nil if none was.
  public func lastFetch(of source: SourceName) throws -> Timestamp? {
    try read("find the last fetch") { database in
      try Int64.fetchOne(
        database,
        sql: """
          SELECT fetchedAt FROM item WHERE source = (SELECT id FROM source WHERE name = ?) ORDER BY seq DESC LIMIT 1
          """, arguments: [source.rawValue]
      ).map(Timestamp.init(milliseconds:))
    }
  }

  /// A source's average number of items per day, in the last week or since it was added; one added within the last day
  /// counts as a day old.
  ///
  /// - Parameter limit: the most items that are counted.
  public func storiesADay(of source: Source, at now: Timestamp, limit: Int = 100_000) throws -> Double {
    let week = now.milliseconds - 7 * 86_400_000
    let count = try read("count the fetches of a week") { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (SELECT fetchedAt FROM item WHERE source = (SELECT id FROM source WHERE name = ?)
            ORDER BY seq DESC LIMIT ?) WHERE fetchedAt > ?
          """, arguments: [source.name.rawValue, limit, week]) ?? 0
    }
    let age = Double(now.milliseconds - source.addedAt.milliseconds) / 86_400_000
    return Double(count) / min(max(age, 1), 7)
  }
}

extension Ledger {
  /// Addresses that were given up, at most `limit` in all: by source in the order of their addition, those entered
  /// first before the others.
  public func someGivenUp(limit: Int = 2000) throws -> [UnfetchedAddress] {
    try read("list what was given up") { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT url, name, frontier.lastError FROM source CROSS JOIN frontier ON frontier.source = source.id
          WHERE frontier.state = \(Frontier.State.failed.rawValue) LIMIT ?
          """, arguments: [limit])
      return rows.map {
        UnfetchedAddress(
          url: WebURL.withoutCredentials($0[0]), source: SourceName(rawValue: $0[1]), standing: .failed, reason: $0[2],
          nextAt: nil)
      }
    }
  }
}
