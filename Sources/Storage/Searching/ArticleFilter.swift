import GRDB
import News

/// A query's conditions on columns of the article's row, as SQL with arguments.
struct ArticleFilter {
  /// Conditions to be joined by AND.
  private(set) var conditions: [String] = []
  /// Their arguments, in order.
  private(set) var arguments = StatementArguments()

  /// The conditions of a query's filters. Values of one filter are alternatives, different filters must all match.
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

  /// Adds a condition, in SQL of our own: what a reader typed may only be among the values.
  mutating func add(_ condition: String, _ values: StatementArguments) {
    conditions.append(condition)
    arguments += values
  }

  /// The conditions as a WHERE clause; empty if there are none.
  var clause: String {
    conditions.isEmpty ? "" : "WHERE " + conditions.map { "(\($0))" }.joined(separator: " AND ")
  }

  typealias Condition = (sql: String, values: StatementArguments)

  /// The condition for a host and its subdomains. Hosts are compared in ASCII, as they are stored now, and as typed, as
  /// they used to be stored. With a port, only addresses at that port match; a scheme's default port is ignored.
  static func site(_ text: String) -> Condition {
    let url = WebURL(text.contains("://") ? text : "http://\(text)/")
    let host = host(text)
    let keys = [url?.host ?? host, host].map(HostKey.text)
    // In ASCII `/` follows `.`, so this range contains the host and its subdomains.
    let range = "article.host_key >= ? AND article.host_key < ?"
    let values = keys.map { [$0, String($0.dropLast()) + "/"] as StatementArguments }
    let condition = keys[0] == keys[1] ? (range, values[0]) : (range + " OR " + range, values[0] + values[1])
    guard let port = url?.port else { return condition }
    // The address up to the first `/` after the host; `https://` has eight characters.
    let origin = "substr(article.url, 1, 8 + instr(substr(article.url, 9) || '/', '/'))"
    return ("(\(condition.0)) AND \(origin) LIKE ?", condition.1 + ["%:\(port)/"])
  }

  /// The host in what was typed: `a.example` for `a.example:8080` and for `https://a.example/news`.
  static func host(_ text: String) -> String {
    guard text.contains(":") || text.contains("/") else { return text }
    return WebURL(text.contains("://") ? text : "http://\(text)/")?.host ?? text
  }

  /// The condition for a language with its regions and scripts. The tag must be in lower case, as those in the archive
  /// are.
  private static func language(_ tag: String) -> Condition {
    // In ASCII `.` follows `-`, so this range contains the language with all its regions and scripts.
    ("article.language = ? OR article.language >= ? AND article.language < ?", [tag, tag + "-", tag + "."])
  }

  private static func source(_ name: String) -> Condition { ("article.source = ?", [name]) }

  private mutating func addAny(_ values: [String], _ condition: (String) -> Condition) {
    guard !values.isEmpty else { return }
    let parts = values.map(condition)
    add(parts.map { "(\($0.sql))" }.joined(separator: " OR "), parts.reduce(into: []) { $0 += $1.values })
  }

  /// Adds conditions that must not hold. An article without a language is not in an unwanted one: hence `IS NOT TRUE`.
  private mutating func addNone(_ values: [String], _ condition: (String) -> Condition) {
    for part in values.map(condition) { add("(\(part.sql)) IS NOT TRUE", part.values) }
  }
}
