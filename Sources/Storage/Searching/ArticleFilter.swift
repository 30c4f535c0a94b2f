import GRDB
import News

/// The conditions of a query that are columns of the article's row, as SQL with its arguments.
struct ArticleFilter {
  /// Conditions to be joined by AND.
  private(set) var conditions: [String] = []
  /// Their arguments, in order.
  private(set) var arguments = StatementArguments()

  /// The conditions of a query's filters.
  init(_ query: SearchQuery) {
    addAny(query.sites, Self.site)
    addAny(query.languages, Self.language)
    addAny(query.sources, Self.source)
    addNone(query.unwanted.sites, Self.site)
    addNone(query.unwanted.languages, Self.language)
    addNone(query.unwanted.sources, Self.source)
    if let since = query.since { add("article.sort_time >= ?", [since]) }
    if let until = query.until { add("article.sort_time < ?", [until]) }
  }

  /// Adds a condition.
  mutating func add(_ condition: String, _ values: StatementArguments) {
    conditions.append(condition)
    arguments += values
  }

  /// The conditions as a WHERE clause, empty where there are none.
  var clause: String {
    conditions.isEmpty ? "" : "WHERE " + conditions.map { "(\($0))" }.joined(separator: " AND ")
  }

  private typealias Condition = (sql: String, values: StatementArguments)

  /// The host and all below it, in ASCII as hosts are kept now, or as it is written: so they were kept once.
  private static func site(_ host: String) -> Condition {
    let keys = [WebURL("http://\(host)/")?.host ?? host, host].map(HostKey.text)
    // A full stop is followed by a slash in ASCII: the range holds the host and all below it.
    let range = "article.host_key >= ? AND article.host_key < ?"
    let values = keys.map { [$0, String($0.dropLast()) + "/"] as StatementArguments }
    return keys[0] == keys[1] ? (range, values[0]) : (range + " OR " + range, values[0] + values[1])
  }

  private static func language(_ tag: String) -> Condition {
    // A hyphen is followed by a full stop: the range holds the language's regions and scripts.
    ("article.language = ? OR article.language >= ? AND article.language < ?", [tag, tag + "-", tag + "."])
  }

  private static func source(_ name: String) -> Condition { ("article.source = ?", [name]) }

  private mutating func addAny(_ values: [String], _ condition: (String) -> Condition) {
    guard !values.isEmpty else { return }
    let parts = values.map(condition)
    add(parts.map { "(\($0.sql))" }.joined(separator: " OR "), parts.reduce(into: []) { $0 += $1.values })
  }

  private mutating func addNone(_ values: [String], _ condition: (String) -> Condition) {
    for part in values.map(condition) { add("(\(part.sql)) IS NOT TRUE", part.values) }
  }
}
