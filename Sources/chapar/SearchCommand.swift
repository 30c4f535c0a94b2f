import ArgumentParser
import Foundation
import News
import Storage

/// `chapar search`: articles by their words. That nothing was found is no error; a query that can't be understood exits
/// with 64.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Find articles.",
    discussion: """
      All words must occur, unless OR and brackets say otherwise: (oil OR gas) price. "A phrase" must occur as it is; \
      -word or NOT word must not occur; word* matches words that begin so; headline:, author: and tag: before any of \
      these say where. OR, AND (which may be left out) and NOT are written in capitals; in small letters they are words \
      like others. Other forms of a word, such as plurals, are found too, after articles that have it as typed. Accents, \
      Persian and Arabic letter forms, digits and half-spaces match however they are typed.

      Filters apply to the whole query: site:HOST or site:HOST:PORT, language:TAG, source:NAME, each with a minus \
      before it to exclude; since:2023-06-04, since:2023-06, since:7d, until:2023. \
      Other names: host:, lang:, after:, before:, title:, by: and section: (tag:).

      After -- everything is a word.
      """)

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "The most articles (default: 20).", transform: OptionRange.limit)
  var limit = 20

  @Option(parsing: .unconditional, help: "The page of hits, from 1 (default: 1).", transform: OptionRange.page)
  var page = 1

  @Option(help: "\(SearchOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
  var order = SearchOrder.relevance

  @Flag(help: "One JSON object: total, isTotalCut, page, hasMore, and hits, which may be empty.")
  var json = false

  @Argument(parsing: .allUnrecognized, help: "What to find.")
  var words: [String] = []

  /// Searches the archive as it is now: if new articles came, the next page may begin with some that were on the one
  /// before.
  func run() async throws {
    let archive = try await common.archive()
    let text = WordList.text(of: words)
    let first = (page - 1) * limit
    let query = try SearchQuery(text)
    try await common.requireSources(of: query, in: archive)
    let results = try archive.search(query, order: order, limit: limit, offset: first, now: .current())
    if json { return try Output.json(SearchReport(results, page: page)) }
    for hit in results.hits {
      Output.lines(ArticleLine.lines(of: hit.article))
      Output.line("    \(Line(hit.snippet))")
    }
    Output.line(ending(results, text, first: first))
  }

  /// The line below the hits: how many there are, and how to see more: `1 to 20 of 134; more with --page 2`.
  ///
  /// - Parameter first: how many hits come before this page.
  private func ending(_ results: SearchResults, _ text: String, first: Int) -> Line {
    let total = results.isTotalCut ? "more than \(results.total)" : "\(results.total)"
    if results.isWithoutWords { return "There is no word to find in '\(text)'." }
    let hint = results.total > Self.few ? nil : Operators.hint(for: text)
    guard !results.hits.isEmpty else {
      if results.total > 0 { return "No page \(page): \(total) found in all." }
      return WebURL(text)?.isWeb ?? false
        ? "Nothing found; `chapar show` finds an article by its address."
        : "Nothing found\(hint.map { "; " + $0 } ?? ".")"
    }
    let more = results.hasMore ? "; more with --page \(page + 1)" : ""
    return "\(first + 1) to \(first + results.hits.count) of \(total)\(more)\(hint.map { "; " + $0 } ?? "")"
  }

  /// So few hits that a query may not have been read as it was meant; then an operator in small letters is pointed out.
  private static let few = 3
}

extension SearchOrder: ExpressibleByArgument {}

/// One page of hits, as JSON. The total stood on standard error, and a search without hits printed nothing. It is one
/// object and not a line for each hit, so that the total is with them.
private struct SearchReport: Encodable {
  /// How many articles match; at least so many if `isTotalCut`.
  let total: Int
  let isTotalCut: Bool
  /// The page, from 1.
  let page: Int
  /// Whether the next page has hits.
  let hasMore: Bool
  /// Each with its article, the marked headline, a passage of the text, and a score.
  let hits: [SearchHit]

  init(_ results: SearchResults, page: Int) {
    total = results.total
    isTotalCut = results.isTotalCut
    self.page = page
    hasMore = results.hasMore
    hits = results.hits
  }
}

extension Line {
  /// Creates a snippet with the matches highlighted, in one line, with `…` where text was left out.
  init(_ snippet: Snippet) {
    self.init(snippet.isCutBefore ? "…" : "")
    for piece in snippet.pieces { append(piece.text.replacing("\n", with: " "), piece.isMatch ? .strong : nil) }
    if snippet.isCutAfter { append("…") }
  }
}

/// The operators of a query.
private enum Operators {
  /// That an operator in small letters was looked for as a word; nil if none stands between words outside quotations:
  /// `'or' was looked for as a word, and the operator is written in capitals: oil OR gas`.
  static func hint(for text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !text.contains("\""),
      let place = words.indices.dropFirst().dropLast().first(where: { ["or", "and", "not"].contains(words[$0]) })
    else { return nil }
    return "'\(words[place])' was looked for as a word, and the operator is written in capitals: "
      + "\(words[place - 1]) \(words[place].uppercased()) \(words[place + 1])"
  }
}

/// The words of a query as the shell passes them.
enum WordList {
  /// The query; words after `--` are quoted if the query would read them as more than words: of `-- -5 OR` it is
  /// `"-5" "OR"`.
  static func text(of words: [String]) -> String {
    let mark = words.firstIndex(of: "--") ?? words.endIndex
    return (words[..<mark].map(QueryArguments.typed) + words[mark...].dropFirst().map(plain)).joined(separator: " ")
  }

  /// A word that the query language would otherwise read as an operator, in quotes; quotation marks in it become
  /// spaces.
  private static func plain(_ word: String) -> String {
    let isRead =
      word.hasPrefix("-") || ["AND", "OR", "NOT"].contains(word)
      || word.unicodeScalars.contains { "\"():*|".unicodeScalars.contains($0) }
    return isRead
      ? "\"" + String(String.UnicodeScalarView(word.unicodeScalars.map { $0 == "\"" ? " " : $0 })) + "\"" : word
  }
}

/// An article in short lines: id, day, language and headline in the first, the address in the second.
enum ArticleLine {
  /// Two lines, with the date's age behind the address. An undated article has `undated` for its day, and one without a
  /// language `?`.
  static func lines(of article: ArticleSummary) -> [Line] {
    let date = article.published.map { String($0.prefix(10)) } ?? "undated"
    let filled = date + String(repeating: " ", count: max(0, 10 - date.count))
    let head: Line = "\(article.id.shown, .faint)  \(filled)  [\(article.language ?? "?")] \(article.headline, .strong)"
    let age = article.published.flatMap { DateText.age(of: $0) }
    return [head.hanging(by: 4), age.map { "    \(article.url)  \($0, .faint)" } ?? "    \(article.url)"]
  }
}
