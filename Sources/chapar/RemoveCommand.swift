import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import Storage

/// `chapar remove`: removes articles from the archive for good, or with `--undo` takes that back.
///
/// Nothing is removed without `--yes`. That no article matches is no error, as a rule by age is run every day; but
/// exits with 1 for a source or a site that nobody knows, for an article that is not there, and for an `--undo` of
/// nothing.
///
/// Progress is told on standard error while articles are removed, as a million take a while; what is removed by then
/// stays removed if it is interrupted.
struct RemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove articles from the archive for good; without --yes, only show which.",
    discussion: """
      Several filters together mean the articles that match all of them. A removed article does not come back: its page, \
      fetched again, ends as filtered. --list shows what was removed, and --undo revokes removals; both accept \
      --article, --source and --site. All revisions of an article and its index entries are removed. The raw pages stay \
      in backups, and in the journal for as long as fetch.journal-keep-age and fetch.journal-keep-size say. It may be \
      run while everything runs.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "An article: its id, its item's id, the beginning of one, or its address.")
  var article: String?

  @Option(help: "The articles from a source.", completion: SourceOptions.completion)
  var source: String?

  @Option(help: "The articles of a host and its subdomains.", transform: SiteName.given)
  var site: String?

  @Option(
    help: """
      Articles older than so many hours, days, weeks or years: 36h, 90d, 12w, 2y; undated ones by their first capture.
      """, transform: OptionRange.age)
  var olderThan: Age?

  @Flag(help: "One JSON object; with --list or --undo one for each article.")
  var json = false

  @Flag(help: "Remove them.")
  var yes = false

  @Flag(help: "Revoke removals.")
  var undo = false

  @Flag(help: "List what was removed, the last first.")
  var list = false

  /// Refuses options that don't go together, and a command without any condition, which would mean all articles.
  func validate() throws {
    guard list || article != nil || source != nil || site != nil || olderThan != nil else {
      throw ValidationError(
        undo
          ? "say whose removal to revoke: --article, --source or --site, or several of them"
          : "say what to remove: --article, --source, --site or --older-than, or several of them")
    }
    if undo, list { throw ValidationError("--list and --undo are two commands") }
    if undo || list {
      if olderThan != nil {
        throw ValidationError("--\(undo ? "undo" : "list") goes with --article, --source and --site")
      }
      if yes { throw ValidationError("--yes goes with removing") }
    }
    if let olderThan, olderThan.milliseconds == 0 { throw ValidationError("--older-than must be more than 0") }
  }

  /// Looks first, with the archive open for reading only, and opens it for writing only with `--yes`. What comes in
  /// between is removed too, if it matches.
  func run() async throws {
    if list || undo { return try await removals() }
    let now = Timestamp.current()
    let removal = try await removal(now)
    let plan = try await common.archive().plan(removal)
    if plan.articles == 0 { try await refuseUnknown() }
    if json, plan.articles == 0 || !yes { return try Output.json(RemovalReport(plan, removed: 0)) }
    guard plan.articles > 0 else { return Output.line("The archive has no such article.") }
    guard yes else { return show(plan) }
    let archive = try await Archive.open(common.places().archive)
    let gone = try archive.remove(removal, at: now) { gone in
      Output.note("removed \(gone) of \(plan.articles)")
    }
    if json { return try Output.json(RemovalReport(plan, removed: gone)) }
    Output.line("Removed \(gone.counted("article")).")
  }

  /// Some of the articles, how many there are, and how much room they take.
  private func show(_ plan: RemovalPlan) {
    for article in plan.examples { Output.lines(ArticleLine.lines(of: article)) }
    if plan.articles > plan.examples.count { Output.line("and \(plan.articles - plan.examples.count) more") }
    let amount = "\(plan.articles.counted("article")) with \(plan.revisions.counted("revision"))"
    let them = plan.articles == 1 ? "it" : "them"
    Output.line(
      "\(amount), \(ByteSize.text(of: plan.bytes)) not counting the word index. Add --yes to remove \(them) for good.")
  }

  /// Refuses a source that doesn't exist, and a site without articles: otherwise a mistyped name would look like one of
  /// which nothing is old enough. Asked only when nothing matches.
  ///
  /// - Throws: `CommandRefusal` with 1.
  private func refuseUnknown() async throws {
    if let source, let ledger = try await common.ledgerIfAny(),
      try !ledger.sources().contains(where: { $0.name.rawValue == source })
    {
      throw CommandRefusal("there is no source named '\(source)', and the archive has no article of one")
    }
    if let site, try await common.archive().plan(.site(SiteName.withPort(site))).articles == 0 {
      throw CommandRefusal("the archive has no article of a site '\(site)'; `chapar stats` lists the largest")
    }
  }

  /// What to remove: the articles to which all given options apply.
  ///
  /// - Throws: `CommandRefusal` if the article that is named is not there.
  private func removal(_ now: Timestamp) async throws -> RemovalTarget {
    var parts: [RemovalTarget] = []
    if let source { parts.append(.source(SourceName(rawValue: source))) }
    if let site { parts.append(.site(SiteName.withPort(site))) }
    if let olderThan { parts.append(.before(olderThan.before(now))) }
    guard let name = article else { return .all(parts) }
    let (archive, ledger) = try await (common.archive(), common.ledgerIfAny())
    guard let record = try Named(name).article(in: archive, ledger) else { throw Named(name).noArticle }
    return .all(parts + [.article(record.summary.id)])
  }

  /// Lists removals, or revokes them. Revoking brings no article back: it only lets its items be sent again.
  private func removals() async throws {
    let (archive, ledger) = try await (common.archive(), common.ledgerIfAny())
    let found = try RemovedArticles(in: archive, ledger).matching(article: article, source: source, site: site)
    guard undo else {
      if found.isEmpty, !json { Output.line("Nothing was removed.") }
      for removed in found {
        if json { try Output.json(removed) } else { Output.lines(removed.lines) }
      }
      return
    }
    guard !found.isEmpty else {
      throw CommandRefusal("no such article was removed; `chapar remove --list` shows what was")
    }
    let writer = try await Archive.open(common.places().archive)
    var items = 0
    for removed in found {
      let count = try writer.takeBack(removed.article) ?? 0
      items += count
      if json { try Output.json(UndoReport(article: removed.article, items: count)) }
    }
    guard !json else { return }
    Output.line("Took back \(found.count.counted("removal")).")
    let (them, pages) = found.count == 1 ? ("it", "its page") : ("them", "their pages")
    Output.line(
      items > 0
        ? "`chapar resend --missing --yes` brings \(them) back from the journal, as far as it still has \(pages)."
        : "What was removed is stored when it is fetched again.")
  }
}

/// A revoked removal, and how many items can be sent again: 0 if it was removed by a version that did not keep them.
private struct UndoReport: Encodable {
  let article: ArticleID
  let items: Int
}

/// What will be or was removed; `bytes` are those of the contents, without index and lists.
private struct RemovalReport: Encodable {
  /// How many match, and how many revisions they have.
  let articles: Int
  let revisions: Int
  let bytes: Int
  /// 0 without `--yes`.
  let removed: Int
  /// Some of the articles, the newest first.
  let examples: [ArticleSummary]

  init(_ plan: RemovalPlan, removed: Int) {
    articles = plan.articles
    revisions = plan.revisions
    bytes = plan.bytes
    examples = plan.examples
    self.removed = removed
  }
}

/// A number of bytes as text.
enum ByteSize {
  /// A size with a decimal unit (1 KB is 1000 bytes), such as `999 B`, `1.5 MB`; up to TB.
  static func text(of bytes: Int) -> String {
    let units = ["B", "KB", "MB", "GB", "TB"]
    var number = Double(bytes)
    var unit = 0
    while number >= 1000, unit < units.count - 1 {
      number /= 1000
      unit += 1
    }
    let rounded = (number * 10).rounded() / 10
    return unit == 0 ? "\(bytes) B" : "\(rounded) \(units[unit])"
  }
}
