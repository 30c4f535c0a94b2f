import ArgumentParser
import Foundation
import News
import Storage

/// `chapar search`: articles by their words.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find articles.",
    discussion: """
      Words must all be there; OR between words, and brackets: (oil OR gas) price. "A phrase" stands as it is; -word must \
      not be there; word* begins with it; headline:, author: and tag: before one of these say where. A word is found in its \
      other forms too, plurals and the like, after the articles that have it as it was typed. Accents, Persian and Arabic \
      letter forms, digits and half-spaces are found however they are typed.

      Filters hold for the whole query: site:HOST or site:HOST:PORT, language:TAG, source:NAME, each with a minus before it \
      for what is not wanted; since:2023-06-04, since:2023-06, since:7d, until:2023.

      Behind -- everything is a word.
      """)

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "The most articles (default: 20).", transform: OptionRange.limit)
  var limit = 20

  @Option(parsing: .unconditional, help: "The page of hits, from 1 (default: 1).", transform: OptionRange.page)
  var page = 1

  @Option(help: "\(SearchOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
  var order = SearchOrder.relevance

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(parsing: .allUnrecognized, help: "What to find.")
  var words: [String] = []

  func validate() throws { try WordList.check(words, of: Self.self) }

  func run() async throws {
    let archive = try await common.archive()
    let text = WordList.text(of: words)
    let first = (page - 1) * limit
    let results = try archive.search(try SearchQuery(text), order: order, limit: limit, offset: first, now: .current())
    if json { return try results.hits.forEach { try Output.json($0) } }
    for hit in results.hits {
      Output.lines(ArticleLine.lines(of: hit.article))
      Output.line("    \(Line(hit.snippet))")
    }
    Output.line(ending(results, text, first: first))
  }

  /// What is said below the hits: how many there are, and how to see more.
  private func ending(_ results: SearchResults, _ text: String, first: Int) -> Line {
    let total = results.isTotalCut ? "more than \(results.total)" : "\(results.total)"
    if results.isWithoutWords { return "No word to look for in '\(text)'." }
    guard !results.hits.isEmpty else {
      return results.total > 0 ? "No page \(page): \(total) found in all." : "Nothing found."
    }
    let more = results.hasMore ? "; more with --page \(page + 1)" : ""
    return "\(first + 1) to \(first + results.hits.count) of \(total)\(more)"
  }
}

extension SearchOrder: ExpressibleByArgument {}

extension Line {
  /// A snippet with what was found standing out.
  init(_ snippet: Snippet) {
    self.init(snippet.isCutBefore ? "…" : "")
    for piece in snippet.pieces { append(piece.text.replacing("\n", with: " "), piece.isMatch ? .strong : nil) }
    if snippet.isCutAfter { append("…") }
  }
}

/// The words of a query as a shell hands them over.
enum WordList {
  /// Refuses what looks like an option and is none; a query's own `-word` has one hyphen.
  static func check(_ words: [String], of command: any ParsableCommand.Type) throws {
    let options = words.prefix { $0 != "--" }
    guard let option = options.first(where: { $0.hasPrefix("--") }) else { return }
    throw ValidationError("unknown option '\(option)'; write -- before words that begin so")
  }

  /// The query.
  static func text(of words: [String]) -> String {
    var words = words
    if let mark = words.firstIndex(of: "--") { words.remove(at: mark) }
    return words.joined(separator: " ")
  }
}

/// An article in short lines.
enum ArticleLine {
  static func lines(of article: ArticleSummary) -> [Line] {
    let date = article.published.map { String($0.prefix(10)) } ?? "undated"
    let filled = date + String(repeating: " ", count: max(0, 10 - date.count))
    let head: Line = "\(article.id.shown, .faint)  \(filled)  [\(article.language ?? "?")] \(article.headline, .strong)"
    return [head.hanging(by: 4), "    \(article.url)"]
  }
}
