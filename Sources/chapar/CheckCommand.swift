import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import StateFolder
import Storage

/// `chapar check`: whether the ledger and the archive are intact and agree. Exits with 1 if not, with 69 if one of them
/// is missing.
///
/// The time and the number of problems are noted for the monitor's page. Only a thorough check clears the noted damage:
/// the usual one does not look at each page of the files.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that the books balance, and that ledger and archive agree.",
    discussion: """
      Exits with 1 if they don't. It may be run while everything runs. With --thorough, if everything is intact, the \
      damage that `chapar status` shows is cleared. --repair rebuilds the archive's word index from its articles and \
      merges it into one piece, which makes searches faster; storers wait meanwhile, a few minutes for each million \
      articles.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "Check every page of the archive's file, which takes long.")
  var thorough = false

  @Flag(help: "Rebuild the word index first.")
  var repair = false

  /// Checks and prints. The result is noted even if there are problems, for the monitor to show.
  func run() async throws {
    if repair { try await repairIndex() }
    let damage = try await common.damage()
    let report = try await CheckReport(
      ledger: common.existingLedger(), archive: common.archive(), damage: damage, thorough: thorough)
    let places = try await common.places()
    var upkeep = Upkeep(in: places.state)
    upkeep.check = .current()
    upkeep.problems = report.problems.count
    try upkeep.write(in: places.state)
    if json { try Output.json(report) } else { Output.lines(report.lines) }
    guard report.problems.isEmpty else { throw ExitCode.failure }
    if thorough { try damage.clear() }
  }

  /// Rebuilds the word index of an existing archive, and merges it into one piece.
  ///
  /// - Throws: `ArchiveError`, with `missing` if there is no archive.
  private func repairIndex() async throws {
    // Fails if there is no archive, instead of creating one.
    _ = try await common.archive()
    let archive = try await Archive.open(common.places().archive)
    Output.note("rebuilding the word index")
    try archive.rebuildIndex()
    try archive.optimize()
  }
}

/// What `chapar check` found. The members are those of its JSON.
struct CheckReport: Encodable {
  /// In the archive, as `revisions` is.
  let articles: Int
  let revisions: Int
  /// Whether each item that was fetched is in one state and the archive agrees; false with any problem.
  let isBalanced: Bool
  /// How many items of articles whose removal was revoked have not been sent again.
  let awaited: Int
  /// What is wrong, in words for an operator; empty if all is well.
  let problems: [String]
  /// Damage that processes reported before.
  let damage: [String]

  /// Checks them. It takes seconds for a ledger with millions of items.
  ///
  /// - Parameter thorough: whether to compare every row with every index too, which takes some minutes for each 10 GB.
  /// - Throws: `LedgerError`, `ArchiveError`.
  init(ledger: Ledger, archive: Archive, damage: DamageLog, thorough: Bool) throws {
    let overview = try archive.overview()
    articles = overview.articles
    revisions = overview.revisions
    awaited = try archive.awaitedItems()
    // Stages may be running, so the archive is compared with the ledger before and after.
    let before = try ledger.books()
    var problems = try archive.integrityProblems(thorough: thorough)
    let answered = try archive.books()
    let after = try ledger.books()
    problems += try ledger.integrityProblems()
    problems += Self.disagreements(before, answered, after)
    // At first, articles are stored before any receipt has come back.
    if articles > after.reduce(0, { $0 + $1.inFlight }), try !ledger.hasReceipts() {
      problems.append(
        "the archive has \(articles) articles, but the ledger has never entered a receipt: it was lost and replaced; "
          + "restore it from a backup")
    }
    self.problems = problems
    // If the archive is damaged or disagrees, balanced books prove nothing.
    isBalanced = problems.isEmpty && after.allSatisfy(\.isBalanced)
    self.damage = try damage.all().map(\.description)
  }

  /// Where the archive's counts differ from the ledger's, a sentence for each source and outcome:
  /// `'news': the archive says 12 stored, the ledger 14`.
  ///
  /// The archive must have everything that the ledger had before. Everything in the archive must be in the ledger
  /// after, or belong to items in flight or dead, whose receipts may not have arrived.
  ///
  /// - Parameters:
  ///   - before: the ledger's books before the archive was read.
  ///   - after: those after.
  private static func disagreements(_ before: [Book], _ archive: [SourceBook], _ after: [Book]) -> [String] {
    after.flatMap { book -> [String] in
      let answered = archive.first { $0.source == book.source }?.items ?? [:]
      let earlier = before.first { $0.source == book.source }
      return [(Receipt.Outcome.stored, ItemState.stored), (.revised, .revised), (.unchanged, .unchanged)]
        .compactMap { outcome, state -> String? in
          let said = answered[outcome] ?? 0
          let least = min(earlier?[state] ?? 0, book[state])
          guard said < least || said > book[state] + book.inFlight + book[.dead] else { return nil }
          let advice = said < least ? "; `chapar resend --missing` sends again what it lacks" : ""
          return "'\(book.source?.rawValue ?? "")': the archive says \(said) \(outcome.rawValue), the ledger "
            + "\(book[state])\(advice)"
        }
    }
  }

  /// The report for people: what there is, what is wrong, and damage that was reported before, even if it is not found
  /// any more.
  var lines: [Line] {
    let found = problems.isEmpty ? ["Ledger and archive are intact and agree."] : problems.map { Line($0, .bad) }
    var lines: [Line] = ["\(articles.counted("article")), \(revisions.counted("revision"))."] + found
    if awaited > 0 {
      let items = awaited.counted("item")
      lines.append("\(items) of articles that were removed and taken back: `chapar resend --missing --yes` sends them")
    }
    return lines + damage.map { ("reported before: \($0)" as Line).hanging(by: 2) }
  }
}
