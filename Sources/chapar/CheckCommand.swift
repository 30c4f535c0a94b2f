import ArgumentParser
import Fetching
import Foundation
import News
import Storage

/// `chapar check`: whether the ledger and the archive say the same, and are whole.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check that the books balance, and that ledger and archive agree.",
    discussion: "Ends with 1 where they don't.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "Look at every page of the archive's file, which takes long.")
  var thorough = false

  func run() async throws {
    let report = try await CheckReport(
      ledger: common.existingLedger(), archive: common.archive(), thorough: thorough)
    print(json ? try JSONLine.text(of: report) : report.text)
    if !report.problems.isEmpty { throw ExitCode.failure }
  }
}

/// What `chapar check` found.
struct CheckReport: Encodable {
  let articles: Int
  let revisions: Int
  let isBalanced: Bool
  let problems: [String]

  init(ledger: Ledger, archive: Archive, thorough: Bool) throws {
    let overview = try archive.overview()
    articles = overview.articles
    revisions = overview.revisions
    let books = try ledger.books()
    let audit = try ledger.audit()
    let isBalanced = books.allSatisfy(\.isBalanced)
    var problems = try archive.integrityProblems(thorough: thorough)
    for (book, counted) in zip(books, audit) where book.fetched != counted.fetched || book.counts != counted.counts {
      problems.append("the books of '\(book.source?.rawValue ?? "")' differ from its items: \(book) and \(counted)")
    }
    problems += Self.disagreements(books, try archive.books())
    self.problems = problems
    // Books over an archive that is damaged, or says otherwise, prove nothing.
    self.isBalanced = isBalanced && problems.isEmpty
  }

  /// Where the archive has answered otherwise than the ledger has entered. What is in flight or dead may have been
  /// answered without its receipt having come.
  private static func disagreements(_ ledger: [Book], _ archive: [SourceBook]) -> [String] {
    ledger.flatMap { book -> [String] in
      let answered = archive.first { $0.source == book.source }?.items ?? [:]
      let isSettled = book.inFlight + book[.dead] == 0
      return [(Receipt.Outcome.stored, ItemState.stored), (.revised, .revised), (.unchanged, .unchanged)]
        .compactMap { outcome, state -> String? in
          let (said, entered) = (answered[outcome] ?? 0, book[state])
          guard isSettled ? said != entered : said < entered else { return nil }
          return "'\(book.source?.rawValue ?? "")': the archive says \(said) \(outcome.rawValue), the ledger \(entered)"
        }
    }
  }

  var text: String {
    let found = problems.isEmpty ? ["The ledger and the archive agree and are whole."] : problems
    return (["\(articles) articles, \(revisions) revisions."] + found).joined(separator: "\n")
  }
}
