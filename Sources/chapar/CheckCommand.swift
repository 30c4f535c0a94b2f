import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import StateFolder
import Storage

/// `chapar check`: whether the ledger and the archive say the same, and are whole.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that the books balance, and that ledger and archive agree.",
    discussion: """
      Ends with 1 where they don't. It may be run while all runs. With --thorough, and where all is whole, the damage that \
      `chapar status` shows is forgotten. --repair writes the archive's index of words anew from its articles and merges it
      into one piece, which makes searches faster; storers wait meanwhile, some minutes for each million articles.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "Look at every page of the archive's file, which takes long.")
  var thorough = false

  @Flag(help: "Write the index of words anew first.")
  var repair = false

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

  private func repairIndex() async throws {
    // Never makes an archive where there is none.
    _ = try await common.archive()
    let archive = try await Archive.open(common.places().archive)
    Output.note("writing the index of words anew")
    try archive.rebuildIndex()
    try archive.optimize()
  }
}

/// What `chapar check` found.
struct CheckReport: Encodable {
  let articles: Int
  let revisions: Int
  let isBalanced: Bool
  let problems: [String]
  /// What processes came upon before.
  let damage: [String]

  init(ledger: Ledger, archive: Archive, damage: DamageLog, thorough: Bool) throws {
    let overview = try archive.overview()
    articles = overview.articles
    revisions = overview.revisions
    // Stages may run: what the archive says is held against the ledger before and after.
    let before = try ledger.books()
    var problems = try archive.integrityProblems(thorough: thorough)
    let answered = try archive.books()
    let after = try ledger.books()
    problems += try ledger.integrityProblems()
    problems += Self.disagreements(before, answered, after)
    if articles > 0, try !ledger.hasReceipts() {
      problems.append(
        "the archive has \(articles) articles, and the ledger has never entered a receipt: it was lost, and is another; "
          + "put it back from a backup")
    }
    self.problems = problems
    // Books over an archive that is damaged, or says otherwise, prove nothing.
    isBalanced = problems.isEmpty && after.allSatisfy(\.isBalanced)
    self.damage = try damage.all().map(\.description)
  }

  /// Where the archive has answered otherwise than the ledger has entered.
  ///
  /// What the ledger had entered before, the archive must have; and what the archive has must be entered afterwards, or be
  /// of the items that are in flight or dead, whose receipts may not have come.
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

  var lines: [Line] {
    let found = problems.isEmpty ? ["The ledger and the archive agree and are whole."] : problems.map { Line($0, .bad) }
    return ["\(articles) articles, \(revisions) revisions."] + found + damage.map { "noted before: \($0)" }
  }
}
