internal import GRDB
import News

extension Ledger {
  /// The result of adding many sources at once.
  public struct Subscribed: Hashable, Sendable {
    /// The names of those that were new.
    public var added: [SourceName] = []
    /// How many existed already; they only get the labels.
    public var known = 0
  }

  /// Adds sources in one transaction, each under a unique name. If another source already has the address, that source
  /// is left as it is, even if that was removed. Ten thousand take a second.
  @discardableResult
  public func subscribe(to sources: [DetectedSource], at now: Timestamp) throws -> Subscribed {
    try write("add sources") { try subscribe(to: sources, isByOperator: false, at: now, in: $0) }
  }

  /// Adds the feeds of a list that is itself a source; its folders become their labels. Removed feeds come back:
  /// whoever adds the list wants them. The source then counts as a finished list.
  @discardableResult
  public func add(_ list: SubscriptionList, from source: SourceName, at now: Timestamp) throws -> Subscribed {
    try write("add the feeds of '\(source)'") { database in
      try database.execute(
        sql: "UPDATE source SET kind = ?, finishedAt = ?, lastError = NULL WHERE name = ?",
        arguments: [SourceKind.opml.rawValue, now.milliseconds, source.rawValue])
      return try subscribe(to: list.sources, isByOperator: true, at: now, in: database)
    }
  }

  /// Addresses are compared as pages are (`PageKey`), so that `http` and `https` are the same.
  ///
  /// - Parameter isByOperator: whether removed sources come back.
  private func subscribe(
    to sources: [DetectedSource], isByOperator: Bool, at now: Timestamp, in database: Database
  ) throws -> Subscribed {
    var rows: [String: Int64] = [:]
    var names: Set<String> = []
    var removed: [String: SourceName] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, name, location, removedAt IS NOT NULL FROM source") {
      let key = PageKey(row[2]).text
      rows[key] = row[0]
      names.insert(row[1])
      if isByOperator, row[3] { removed[key] = SourceName(rawValue: row[1]) }
    }
    let revive = try database.cachedStatement(
      sql: "UPDATE source SET removedAt = NULL, isEnabled = 1, finishedAt = NULL, nextAt = ? WHERE id = ?")
    let insert = try database.cachedStatement(
      sql: "INSERT INTO source (name, kind, location, addedAt, nextAt, cursor) VALUES (?, ?, ?, ?, ?, ?)")
    let label = try database.cachedStatement(sql: "INSERT OR IGNORE INTO label (source, name) VALUES (?, ?)")
    var result = Subscribed()
    for source in sources {
      let key = PageKey(source.location).text
      if let name = removed.removeValue(forKey: key) {
        try revive.execute(arguments: [now.milliseconds, rows[key]])
        result.added.append(name)
      } else if rows[key] != nil {
        result.known += 1
      } else {
        let name = Self.free(source.name, among: &names)
        try insert.execute(
          arguments: [
            name, source.kind.rawValue, source.location, now.milliseconds, now.milliseconds,
            source.sites.isEmpty ? nil : try SitemapState(sites: source.sites).text(),
          ])
        rows[key] = database.lastInsertedRowID
        result.added.append(SourceName(rawValue: name))
      }
      for name in source.labels { try label.execute(arguments: [rows[key], name]) }
    }
    return result
  }

  /// A name that no other source has, with a number if needed: `example.com/feed-2`. It is added to the names.
  private static func free(_ wish: String, among names: inout Set<String>) -> String {
    var name = wish
    var number = 2
    while !names.insert(name).inserted {
      name = "\(wish)-\(number)"
      number += 1
    }
    return name
  }

  /// The labels of all sources that have any, in order.
  public func labels() throws -> [SourceName: [String]] {
    try read("list labels") { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT source.name, label.name FROM label JOIN source ON source.id = label.source ORDER BY 1, 2")
      return Dictionary(rows.map { (SourceName(rawValue: $0[0]), [$0[1] as String]) }, uniquingKeysWith: +)
    }
  }

  /// One source; nil if there is none with that name.
  public func source(named name: SourceName) throws -> Source? {
    try read("look for a source") { database in
      try Row.fetchOne(
        database, sql: "SELECT \(Self.sourceColumns) FROM source WHERE name = ?", arguments: [name.rawValue]
      ).flatMap(Self.source)
    }
  }
}

extension SubscriptionList {
  /// The feeds as sources; those without a web address are left out.
  public var sources: [DetectedSource] {
    feeds.compactMap { feed in
      guard let address = WebURL(feed.url), address.isWeb else { return nil }
      let labels = feed.folders.isEmpty ? [] : [feed.folders.joined(separator: "/")]
      return .address(address.href, kind: .feed, labels: labels)
    }
  }
}
