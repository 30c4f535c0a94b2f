import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import Storage

/// `chapar remove`: takes articles out of the archive for good.
struct RemoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take articles out of the archive for good; without --yes, only show which.",
    discussion: """
      What is removed does not come back: its page, fetched or sent again, ends as filtered, until --undo --article takes the
      removal back. All of its revisions and its
      words go too. The raw pages stay in the journal for as long as fetch.journal-keep-age and fetch.journal-keep-size say, and in backups. It may be
      run while all runs.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "An article: its id, its item's id, the beginning of one, or its address.")
  var article: String?

  @Option(help: "The articles that a source brought.")
  var source: String?

  @Option(help: "The articles of a host and of those below it.")
  var site: String?

  @Option(
    help:
      "The articles dated longer ago than so many days, weeks or years: 90d, 12w, 2y; undated ones by their first capture."
  )
  var olderThan: Age?

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "Remove them.")
  var yes = false

  @Flag(help: "Take the removal of --article back, which is named by its whole id or its address.")
  var undo = false

  func validate() throws {
    guard [article != nil, source != nil, site != nil, olderThan != nil].count(where: { $0 }) == 1 else {
      throw ValidationError("say what to remove: one of --article, --source, --site, --older-than")
    }
    if undo, article == nil { throw ValidationError("--undo wants --article") }
    if let olderThan, olderThan.milliseconds == 0 { throw ValidationError("--older-than wants more than nothing") }
  }

  func run() async throws {
    if undo, let article { return try await takeBack(article) }
    let now = Timestamp.current()
    let removal = try await removal(now)
    let plan = try await common.archive().plan(removal)
    if json, plan.articles == 0 || !yes { return try Output.json(RemovalReport(plan, removed: 0)) }
    guard plan.articles > 0 else { return Output.line("The archive has no such article.") }
    let amount =
      "\(plan.articles) articles with \(plan.revisions) revisions, \(ByteText.text(of: plan.bytes)) without their words"
    guard yes else {
      for article in plan.examples { Output.lines(ArticleLine.lines(of: article)) }
      if plan.articles > plan.examples.count { Output.line("and \(plan.articles - plan.examples.count) more") }
      return Output.line("\(amount). With --yes they are removed, for good.")
    }
    let archive = try await Archive.open(common.places().archive)
    let gone = try archive.remove(removal, at: now) { gone in
      Output.note("removed \(gone) of \(plan.articles)")
    }
    if json { return try Output.json(RemovalReport(plan, removed: gone)) }
    Output.line("Removed \(gone) article\(gone == 1 ? "" : "s").")
  }

  private func takeBack(_ name: String) async throws {
    let id = name.contains("/") ? ArticleID(of: PageKey(name)) : ArticleID(rawValue: name)
    // Never makes an archive where there is none.
    _ = try await common.archive()
    guard let items = try await Archive.open(common.places().archive).takeBack(id) else {
      throw CommandRefusal("no article '\(name)' was removed; --undo wants a whole id, or an address")
    }
    if json { return try Output.json(UndoReport(article: id, items: items)) }
    Output.line(
      items > 0
        ? "Taken back. `chapar resend --missing --yes` brings it from the journal, where its raw pages are still there."
        : "Taken back. It is stored when its page is fetched again.")
  }

  private func removal(_ now: Timestamp) async throws -> Removal {
    if let source { return .source(SourceName(rawValue: source)) }
    if let site { return .site(site.lowercased()) }
    if let olderThan { return .before(olderThan.before(now)) }
    let name = article ?? ""
    let (archive, ledger) = try await (common.archive(), common.ledgerIfAny())
    guard let record = try Named(name).article(in: archive, ledger) else {
      throw CommandRefusal("there is no article '\(name)' in the archive; `chapar list` shows what there is")
    }
    return .article(record.summary.id)
  }
}

/// The removal that was taken back, and how many items can be sent again.
private struct UndoReport: Encodable {
  let article: ArticleID
  let items: Int
}

/// What is to be removed, or was.
private struct RemovalReport: Encodable {
  let articles: Int
  let revisions: Int
  let bytes: Int
  let removed: Int

  init(_ plan: RemovalPlan, removed: Int) {
    articles = plan.articles
    revisions = plan.revisions
    bytes = plan.bytes
    self.removed = removed
  }
}

extension Age: ExpressibleByArgument {
  /// A length of time as on the command line: `90d`.
  public init?(argument: String) { self.init(argument) }
}

/// A number of bytes for people.
enum ByteText {
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
