import ArgumentParser
import Fetching
import Fields
import Foundation
import News
import Storage

/// `chapar show`: one article, for reading. What is not in the archive is explained as far as the ledger knows it:
/// removed, still under way, rejected, never fetched; it exits with 1, or with 64 for a name that can't be an
/// article's.
///
/// As JSON the article as `Config/ARTICLE.md` describes it. With `--revisions` it prints a heading for each, and below
/// it what changed (`RevisionText`).
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show one article, by its id, its item's id, the beginning of one, its address, or its file's path.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "The whole article as JSON; with --revisions one JSON object a revision.")
  var json = false

  @Flag(help: "What changed from revision to revision, numbered from 1: [-removed-] and {+added+} words.")
  var revisions = false

  @Option(
    parsing: .unconditional, help: "The article as it was in the revision of that number, from 1.",
    transform: OptionRange.revision)
  var revision: Int?

  @Flag(help: "Also the lines that were removed, each with the rule that removed it.")
  var removed = false

  @Argument(help: "The article's id, its item's id, a unique beginning of one, its address, or the path of its file.")
  var article: String

  func validate() throws {
    if revision != nil, revisions {
      throw ValidationError("--revision shows one revision, --revisions what each changed: leave out one of them")
    }
  }

  /// Shows the article, or says what became of the name: first whether an operator removed it, then what the ledger
  /// knows.
  func run() async throws {
    let archive = try await common.archive()
    let ledger = try await common.ledgerIfAny()
    guard let record = try Named(article).article(in: archive, ledger) else {
      if let removal = try await common.removal(of: Named(article).address) { throw CommandRefusal(removal) }
      if let ledger, let item = try Named(article).item(in: ledger), let trace = try ledger.trace(of: item) {
        if let removal = try await common.removal(of: trace.url) { throw CommandRefusal(removal) }
        throw CommandRefusal("the item '\(article)' is not an article:", ItemText.lines(of: trace))
      }
      if let address = try ledger.flatMap(Named(article).failedAddress) {
        throw CommandRefusal("'\(article)' did not become an article:", [ItemText.line(of: address)])
      }
      throw Named(article).noArticle
    }
    if revisions { return try showRevisions(of: record.summary.id, in: archive) }
    let chosen = try shown(of: record, in: archive)
    if json { return Output.json(line: String(decoding: try chosen.article.json(), as: UTF8.self)) }
    Output.lines(
      ArticleText.lines(of: chosen.article, withRemoved: removed, stored: (record.summary.id, chosen.revision)))
  }

  /// The revision that was asked for, or the current one.
  ///
  /// - Returns: also the revision that `article` is; nil if none is marked as current.
  /// - Throws: `CommandRefusal` for a number that the article doesn't have.
  private func shown(
    of record: ArticleRecord, in archive: Archive
  ) throws -> (article: Article, revision: Revision?) {
    let all = try archive.revisions(of: record.summary.id)
    guard let number = revision else { return (record.article, all.first(where: \.isCurrent)) }
    guard let wanted = all.first(where: { $0.number == number }), let article = try archive.article(wanted.id) else {
      throw CommandRefusal(
        "the article has no revision \(number), but \(all.count.counted("revision")); `chapar show --revisions` lists them"
      )
    }
    return (article, wanted)
  }

  /// Shows each revision with what it changed, the first one first. One whose content can't be found is passed over.
  private func showRevisions(of id: ArticleID, in archive: Archive) throws {
    var earlier: Article?
    for revision in try archive.revisions(of: id) {
      guard let article = try archive.article(revision.id) else { continue }
      let differences = earlier?.differences(to: article) ?? []
      if json {
        try Output.json(RevisionReport(revision, differences))
      } else {
        Output.line("revision \(revision.number, .strong)  \(revision.firstSeen.told())")
        for difference in differences { Output.lines(RevisionText.lines(of: difference)) }
      }
      earlier = article
    }
  }
}

/// A revision and what it changed; no differences for the first.
private struct RevisionReport: Encodable {
  /// From 1, as `--revision` takes it.
  let number: Int
  /// The first and the last capture with this content, and when it was stored.
  let firstSeen: Timestamp
  let lastSeen: Timestamp
  let storedAt: Timestamp
  /// The item that brought it.
  let item: ItemID
  let isCurrent: Bool
  let differences: [FieldDifference]

  init(_ revision: Revision, _ differences: [FieldDifference]) {
    number = revision.number
    firstSeen = revision.firstSeen
    lastSeen = revision.lastSeen
    storedAt = revision.storedAt
    item = revision.item
    isCurrent = revision.isCurrent
    self.differences = differences
  }
}

/// How `chapar show` and `chapar extract` print an article for people.
enum ArticleText {
  /// An article as text: headline, fields, body in paragraphs, and what else is asked for. The body looks like
  /// Markdown, but is not escaped as such.
  ///
  /// - Parameters:
  ///   - withRemoved: whether the lines that were removed follow, each with its rule.
  ///   - stored: its identity and the revision shown, if it is in the archive.
  static func lines(
    of article: Article, withRemoved: Bool, stored: (id: ArticleID, revision: Revision?)? = nil
  ) -> [Line] {
    var lines: [Line] = [Line(article.headline, .strong)]
    if let subheadline = article.subheadline { lines.append(Line(subheadline)) }
    lines.append("")
    lines += facts(of: article)
    if let stored {
      lines.append("\("id:", .faint) \(stored.id)")
      if let revision = stored.revision {
        lines.append("\("item:", .faint) \(revision.item), revision \(revision.number)")
      }
    }
    for block in article.body where block.kind != .caption {
      lines.append("")
      let text = block.kind == .preformatted ? block.text : block.text.inOneLine
      lines += Line.lines(of: prefix(of: block) + text, block.kind == .heading ? .strong : nil)
    }
    if let text = article.feedText {
      lines += ["", Line("the feed's own text:", .strong)] + Line.lines(of: text, indent: 2)
    }
    if withRemoved, !article.removed.isEmpty {
      lines += ["", Line("removed:", .strong)] + article.removed.map { "  [\($0.rule)] \($0.text)" }
    }
    return lines
  }

  /// The fields that have a value, one line each: `published: 2023-06-04, 3 years ago (SOURCE)`. The date of
  /// publication is always there.
  private static func facts(of article: Article) -> [Line] {
    var lines: [Line] = []
    func add(_ name: String, _ value: String?) {
      if let value, !value.isEmpty { lines.append(("\(name + ":", .faint) \(value)" as Line).hanging(by: 2)) }
    }
    add("by", article.authors.joined(separator: ", "))
    add("organisations", article.organisations?.joined(separator: ", "))
    add(
      "published", article.dates.published.map { "\(DateText.told($0.value)) (\($0.source.rawValue))" } ?? "unknown")
    add("modified", article.dates.modified.map { DateText.told($0.value) })
    add("shown", article.dates.shown.map { DateText.told($0.value) })
    for candidate in article.dates.candidates where candidate.role == .page {
      add("page dated", "\(DateText.told(candidate.value)) (\(candidate.source.rawValue))")
    }
    add("dateline", article.dateline)
    add(
      "site",
      [article.site.name, article.site.tagline, article.site.host].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: " – "))
    add("language", article.language)
    add(
      "credits",
      article.attribution.map { [$0.name, $0.url, "“\($0.words)”"].compactMap { $0 }.joined(separator: " ") })
    add("story code", article.storyCode)
    add("publisher's marks", article.publisherMarks?.joined(separator: ", "))
    add("address", article.answeredURL)
    add("short link", article.shortLink)
    return lines
  }

  /// The mark of a block's kind in Markdown: `## `, `> `, `- `; empty for the others.
  private static func prefix(of block: Block) -> String {
    switch block.kind {
    case .heading: String(repeating: "#", count: min(6, max(1, block.level ?? 2))) + " "
    case .quotation: "> "
    case .listItem: "- "
    default: ""
    }
  }
}
