import ArgumentParser
import Fetching
import Fields
import Foundation
import News
import Storage

/// `chapar list`: the newest articles that pass all filters. A word that is no filter is refused with 64: a list looks
/// for no words.
///
/// As JSON an `ArticleSummary` a line, without the text, and nothing if there is none. For people two lines each
/// (`ArticleLine`), and if there is none a sentence that says whether the archive is empty or only the filters pass
/// nothing.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the newest articles.")

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "The most articles (default: 20).", transform: OptionRange.limit)
  var limit = 20

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "Articles that changed after they were first stored, latest change first, with what changed.")
  var changed = false

  @Argument(
    help: "Filters as in `chapar search`, such as site:example.com or -site:example.com.",
    transform: QueryArguments.typed)
  var filters: [String] = []

  func validate() throws {
    if changed, !filters.isEmpty { throw ValidationError("--changed takes no filters") }
  }

  /// Filters are read as a query, as in `chapar search`, so both know the same ones.
  func run() async throws {
    let archive = try await common.archive()
    if changed { return try ChangedList(archive, limit: limit, asJSON: json).show() }
    let query = try SearchQuery(filters.joined(separator: " "))
    if query.firstWord != nil {
      // Of `headline:ferry` only the word was repeated.
      let words = filters.joined(separator: " ").prefix(100)
      throw CommandRefusal(
        "`list` takes filters, such as site:example.com; to find words, use `chapar search \(words.hasPrefix("-") ? "-- " : "")\(words)`",
        code: .usage)
    }
    try await common.requireSources(of: query, in: archive)
    let articles = try archive.list(query, limit: limit)
    for article in articles {
      if json { try Output.json(article) } else { Output.lines(ArticleLine.lines(of: article)) }
    }
    if json { return }
    if articles.count == limit {
      let all = try archive.search(query, order: .newest, limit: 1, now: .current())
      Output.noteCut(limit, of: all.isTotalCut ? nil : all.total)
    }
    guard articles.isEmpty else { return }
    let isEmpty = try query == SearchQuery() || archive.list(SearchQuery(), limit: 1).isEmpty
    Output.line(isEmpty ? "No articles yet." : "No article matches \(filters.joined(separator: " ")).")
  }
}
