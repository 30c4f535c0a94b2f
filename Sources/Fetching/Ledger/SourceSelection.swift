internal import GRDB
import News

/// A selection of sources: some by name, those with a label, or all.
public enum SourceSelection: Hashable, Sendable {
  case named([SourceName])
  case labelled(String)
  case all
}

extension Ledger {
  /// The sources of a selection: those named in the order given, others in the order they were added. Removed ones only
  /// by name.
  ///
  /// - Throws: `LedgerError` for a name or label that no source has.
  public func names(of selection: SourceSelection) throws -> [SourceName] {
    try read("look for sources") { database in
      switch selection {
      case .named(let names):
        for name in names { _ = try row(of: name, in: database) }
        return names
      case .labelled(let label):
        let names = try String.fetchAll(
          database,
          sql: """
            SELECT source.name FROM label JOIN source ON source.id = label.source
            WHERE label.name = ? AND removedAt IS NULL ORDER BY id
            """, arguments: [label])
        guard !names.isEmpty else {
          throw LedgerError(action: "find sources", file: path, cause: UnknownLabel(label: label))
        }
        return names.map(SourceName.init(rawValue:))
      case .all:
        let names = try String.fetchAll(database, sql: "SELECT name FROM source WHERE removedAt IS NULL ORDER BY id")
        return names.map(SourceName.init)
      }
    }
  }

  /// Makes feeds and sitemaps due at once, including those that have ended; their hosts' pauses and rests still apply.
  /// Returns how many.
  ///
  /// Sources of another kind, and disabled ones, are left as they are and don't count.
  @discardableResult
  public func pollNow(_ sources: [SourceName], at now: Timestamp) throws -> Int {
    try write("poll sources") { database in
      let statement = try database.cachedStatement(
        sql: """
          UPDATE source SET nextAt = ?, finishedAt = NULL
          WHERE name = ? AND kind IN ('feed', 'sitemap') AND isEnabled
          """)
      return try sources.reduce(0) { count, name in
        try statement.execute(arguments: [now.milliseconds, name.rawValue])
        return count + database.changesCount
      }
    }
  }

  /// Gives sources a label, or removes it if `isTaken`. Returns how many that changed.
  @discardableResult
  public func label(_ sources: [SourceName], _ label: String, isTaken: Bool = false) throws -> Int {
    try write("label sources") { database in
      let statement = try database.cachedStatement(
        sql: isTaken
          ? "DELETE FROM label WHERE source = ? AND name = ?"
          : "INSERT OR IGNORE INTO label (source, name) VALUES (?, ?)")
      return try sources.reduce(0) { count, name in
        try statement.execute(arguments: [row(of: name, in: database), label])
        return count + database.changesCount
      }
    }
  }

  /// Sets the time between two polls of sources, from the next poll on; nil for their own rhythm. A next poll that is
  /// further away than the new interval is brought forward.
  public func setInterval(_ interval: Duration?, of sources: [SourceName], at now: Timestamp) throws {
    try write("set sources' intervals") { database in
      let statement = try database.cachedStatement(
        sql: """
          UPDATE source SET interval = :interval, nextAt = min(nextAt, :now + coalesce(:interval, nextAt - :now))
          WHERE name = :name
          """)
      for name in sources {
        try statement.execute(arguments: [
          "interval": interval?.milliseconds, "now": now.milliseconds, "name": name.rawValue,
        ])
      }
    }
  }
}

/// A label was given that no source has: that is an error, not an empty choice.
public struct UnknownLabel: Error, Hashable, CustomStringConvertible {
  /// The label that was asked for.
  public let label: String

  /// What is wrong, for an operator.
  public var description: String { "no source has the label '\(label)'; `chapar sources` shows them" }
}
