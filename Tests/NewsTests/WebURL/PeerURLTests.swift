import Foundation
import News
import Testing

/// Other programs' tables of canonical addresses. Each is a policy, and they contradict each other, so what comes out
/// otherwise here has its reason.
@Suite("Addresses of other people's policies", .enabled(if: URLData.isPresent, "../shared/data/urls is not there"))
struct PeerURLTests {
  /// Functions of courlan and w3lib that have no counterpart.
  private static let unasked = [
    "type_filter": "guesses by an address's words whether it is an article; here the page is fetched and judged",
    "path_filter": "as above", "extension_filter": "as above", "is_navigation_page": "as above",
    "is_not_crawlable": "as above", "lang_filter": "guesses the language, which is found in the text",
    "is_external": "asks whether two hosts have one owner; here they are the same host or not",
    "extract_domain": "needs the list of public suffixes; here a site is its host",
    "get_base_url": "gives the origin as text", "get_host_and_path": "as above",
    "url_query_cleaner": "keeps or drops parameters that the caller names",
  ]

  /// Rows that come out otherwise, by the end of their name, each with its reason.
  private static let differing = [
    "expected_changes.27": "bytes that are not UTF-8 stay as they are",
    "expected_changes.33": "fragments with `#!` were Google's agreement with sites, which ended in 2015",
    "expected_changes.41": "a text without a scheme is not an address",
    "query_string.77": "the caller names the query's encoding", "query_string.78": "as above",
    "blank_values.67": "parameters without a value, and their order, can make another page",
    "blank_values.68": "as above",
    "blank_values.69": "as above", "blank_values.71": "as above", "query_arguments.91": "as above",
    "semicolon.63": "as above", "test_spaces.72": "as above", "test_spaces.73": "as above",
    "test_spaces.74": "as above",
    "unsafe_chars.31": "only the addresses of the web are made one",
    "safe_url_string.3": "the caller names the path's encoding",
    "CanonicalHost.3": "a name with empty labels can't be looked up",
    "CanonicalPath.8": "only one layer of percent-encoding is an address's own",
    "clean_url.28": "an apostrophe is a reserved sign, encoded or not (RFC 3986 §2.2)",
    "clean_url.29": "markup around an address is not guessed away: readers of markup and feeds know where it ends",
    "fix_relative_urls.24": "as above: an unfilled template is a path as any other", "scrub_url.35": "as above",
    "scrub_url.36": "as above", "scrub_url.37": "as above", "scrub_url.38": "as above", "scrub_url.45": "as above",
    "scrub_url.46": "as above", "scrub_url.47": "as above", "scrub_url.48": "as above", "scrub_url.49": "as above",
    "normalize_url.143": "a parameter that some sites use to track can name a page on others",
    "normalize_url.145": "as above", "normalize_url.153": "as above: the strict mode drops all parameters but a few",
    "normalize_url.155": "as above",
  ]

  @Test(
    "Each row comes out as there, or has its reason", arguments: ["courlan", "url-normalize", "w3lib", "safebrowsing"])
  func table(name: String) throws {
    let data = try Data(contentsOf: URLData.folder.appending(path: name + ".jsonl"))
    let rows = try data.split(separator: 0x0A).map { try JSONDecoder().decode(Row.self, from: $0) }
    let asked = rows.filter { $0.function.map { Self.unasked[$0] == nil } ?? true }
    let different = asked.filter { Self.agrees($0) == false }.map(\.name)
    let unexplained = different.filter { name in !Self.differing.keys.contains { name.hasSuffix($0) } }
    #expect(unexplained.isEmpty)
    for key in Self.differing.keys where asked.contains(where: { $0.name.hasSuffix(key) }) {
      #expect(different.contains { $0.hasSuffix(key) }, "\(key) has a reason and needs none")
    }
  }

  /// Whether we agree with a row; nil where it asks nothing of ours.
  private static func agrees(_ row: Row) -> Bool? {
    if row.function == "fix_relative_urls" {
      return WebURL(row.arguments[1], base: WebURL(row.arguments[0]))?.href == row.wanted.flatMap { WebURL($0)?.href }
    }
    guard let wanted = row.wanted ?? row.value else { return nil }
    let url = row.input.flatMap { WebURL($0) }
    switch row.what {
    case "host": return url.map { key("http://\($0.host ?? "")/") } == key("http://\(wanted)/")
    case "path": return url.map { key($0.path) } == key(wanted)
    case "ip": return nil
    default: break
    }
    if let host = row.host { return key("http://\(host)/") == key("http://\(wanted)/") }
    if let query = row.query { return key("/?" + query) == key("/?" + wanted) }
    if let url = row.url { return WebURL(url, base: WebURL("https://example.com"))?.href == wanted }
    return (row.input ?? row.value ?? row.path ?? row.arguments.first).map { key($0) == key(wanted) }
  }

  /// The key of an address, or of a path of some site.
  private static func key(_ text: String) -> PageKey {
    WebURL(text) == nil ? PageKey("http://a.example" + (text.hasPrefix("/") ? "" : "/") + text) : PageKey(text)
  }

  /// A row of the tables; what it does not say, or says otherwise than as text, is nil.
  private struct Row: Decodable {
    let name: String
    let function, what, input, value, wanted, host, path, query, url: String?
    let arguments: [String]

    private enum CodingKeys: String, CodingKey {
      case name = "case"
      case function, what, input, value, output, expected, host, path, query, url, arguments
    }

    init(from decoder: any Decoder) throws {
      let row = try decoder.container(keyedBy: CodingKeys.self)
      func text(_ key: CodingKeys) -> String? { try? row.decode(String.self, forKey: key) }
      name = try row.decode(String.self, forKey: .name)
      (function, what, input, value) = (text(.function), text(.what), text(.input), text(.value))
      (host, path, query, url) = (text(.host), text(.path), text(.query), text(.url))
      wanted = text(.output) ?? text(.expected)
      arguments = (try? row.decode([String].self, forKey: .arguments)) ?? []
    }
  }
}
