import ArgumentParser
import Fetching
import Foundation
import News
import Storage

/// `chapar list`: the newest articles.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the newest articles.")

  @OptionGroup var common: CommonOptions

  @Option(help: "The most articles.")
  var limit = 20

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(help: "Filters as in `chapar search`, such as site:example.com.")
  var filters: [String] = []

  func validate() throws {
    try OptionRange.check(limit: limit)
  }

  func run() async throws {
    let archive = try await common.archive()
    let query = try SearchQuery(filters.joined(separator: " "))
    if let word = query.terms.first ?? query.exclusions.first {
      throw Refusal("`list` takes filters, such as site:example.com; `chapar search \(word.text)` looks for words")
    }
    let articles = try archive.list(query, limit: limit)
    for article in articles {
      print(json ? try JSONLine.text(of: article) : ArticleLine.text(of: article).safeForTerminal(keepsLines: true))
    }
    if articles.isEmpty, !json { print("No articles yet.") }
  }
}

/// `chapar show`: one article, to be read.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one article, by its id, its item's id, the beginning of one, or its address.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "The whole article as JSON.")
  var json = false

  @Flag(help: "What changed from revision to revision.")
  var revisions = false

  @Argument(help: "The article's id, its item's id, the beginning of one that no other shares, or its address.")
  var article: String

  func run() async throws {
    let archive = try await common.archive()
    let ledger = try await common.ledgerIfAny()
    guard let record = try Named(article).article(in: archive, ledger) else {
      if let ledger, let item = try Named(article).item(in: ledger), let trace = try ledger.trace(of: item) {
        throw Refusal(
          "the item '\(article)' is no article:\n\(Explanation.text(of: trace))".safeForTerminal(keepsLines: true))
      }
      throw Refusal("there is no article '\(article)' in the archive; `chapar list` shows what there is")
    }
    if revisions { return try showRevisions(of: record.summary.id, in: archive) }
    print(
      json
        ? try JSONLine.text(of: record.article) : ArticleText.text(of: record.article).safeForTerminal(keepsLines: true)
    )
  }

  private func showRevisions(of id: ArticleID, in archive: Archive) throws {
    var earlier: Article?
    for revision in try archive.revisions(of: id) {
      print("revision \(revision.id)  \(revision.firstSeen)")
      guard let article = try archive.article(revision.id) else { continue }
      for difference in earlier?.differences(to: article) ?? [] {
        print("  \(difference.field): - \(difference.removed)\n  \(difference.field): + \(difference.added)")
      }
      earlier = article
    }
  }
}

/// An article for people.
enum ArticleText {
  static func text(of article: Article) -> String {
    var lines = [article.headline]
    if let subheadline = article.subheadline { lines.append(subheadline) }
    lines.append("")
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append("\(name): \(value)") }
    }
    add("by", article.authors.joined(separator: ", "))
    add("organisations", article.organisations?.joined(separator: ", "))
    add("published", article.dates.published.map { "\($0.value) (\($0.source.rawValue))" } ?? "unknown")
    add("modified", article.dates.modified?.value)
    add("shown", article.dates.shown?.value)
    for candidate in article.dates.candidates where candidate.role == .page {
      add("page dated", "\(candidate.value) (\(candidate.source.rawValue))")
    }
    add("dateline", article.dateline)
    add(
      "site", [article.site.name, article.site.tagline, article.site.host].compactMap { $0 }.joined(separator: " – "))
    add("language", article.language)
    add(
      "credits",
      article.attribution.map { [$0.name, $0.url, "“\($0.words)”"].compactMap { $0 }.joined(separator: " ") })
    add("story code", article.storyCode)
    add("address", article.answeredURL)
    add("short link", article.shortLink)
    for block in article.body where block.kind != .caption {
      lines += ["", prefix(of: block) + block.text]
    }
    if !article.removed.isEmpty {
      lines += ["", "removed:"] + article.removed.map { "  [\($0.rule)] \($0.text)" }
    }
    return lines.joined(separator: "\n")
  }

  private static func prefix(of block: Block) -> String {
    switch block.kind {
    case .heading: String(repeating: "#", count: min(6, max(1, block.level ?? 2))) + " "
    case .quotation: "> "
    case .listItem: "- "
    default: ""
    }
  }
}
