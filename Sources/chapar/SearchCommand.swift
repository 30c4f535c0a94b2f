import ArgumentParser
import Foundation
import News
import Pipeline
import Settings
import Storage

/// `chapar search`: articles by their words.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find articles.",
    discussion: """
      Words must all be there; "a phrase" as it stands; -word must not be there; word* begins with it. Filters: site:HOST,
      language:TAG, source:NAME, since:YYYY-MM-DD, until:YYYY-MM-DD. Accents, Persian and Arabic letter forms, digits
      and half-spaces are found however they are typed.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "The most articles.")
  var limit = 20

  @Option(help: "\(SearchOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
  var order = SearchOrder.relevance

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(parsing: .allUnrecognized, help: "What to find.")
  var words: [String] = []

  func validate() throws {
    try OptionRange.check(limit: limit)
    if let option = words.first(where: { $0.hasPrefix("--") }) { throw ValidationError("unknown option '\(option)'") }
  }

  func run() async throws {
    let archive = try await common.archive()
    let query = try SearchQuery(words.joined(separator: " "))
    let results = try archive.search(query, order: order, limit: limit, now: .current())
    if json { return try results.hits.forEach { print(try JSONLine.text(of: $0)) } }
    let (opening, closing) = isatty(1) == 1 ? ("\u{1B}[1m", "\u{1B}[0m") : ("", "")
    for hit in results.hits {
      print(ArticleLine.text(of: hit.article).safeForTerminal(keepsLines: true))
      print("    " + hit.snippet.text(markingWith: opening, closing).replacing("\n", with: " "))
    }
    if results.hits.isEmpty {
      print(results.isWithoutWords ? "No word to look for in '\(words.joined(separator: " "))'." : "Nothing found.")
    } else if results.hasMore {
      print("… more: --limit \(limit * 5)")
    }
  }
}

extension SearchOrder: ExpressibleByArgument {}

/// A value as one line of JSON.
enum JSONLine {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

/// An article in a short line.
enum ArticleLine {
  static func text(of article: ArticleSummary) -> String {
    let date = article.published.map { String($0.prefix(10)) } ?? "undated   "
    return "\(article.id)  \(date)  [\(article.language ?? "?")] \(article.headline)\n    \(article.url)"
  }
}
