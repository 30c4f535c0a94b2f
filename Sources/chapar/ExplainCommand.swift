import ArgumentParser
import Fetching
import Foundation
import News
import Storage

/// `chapar explain`: what happened to a page's lines and fields, and why.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain what was kept and removed of a page, and how each field was chosen.",
    discussion: """
      A file is cleaned and extracted now; an address, an id or the beginning of one is looked up in the archive, then \
      in the ledger. If an item did not become an article, its page is read again from where its bytes are, with this \
      program's rules, and explained: lines, rules, candidates, and why it is not an article.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "The whole article with its evidence as JSON.")
  var json = false

  @Option(help: "The page's address, for a file.")
  var url: String?

  @Argument(help: "A file, an address, an article's id or an item's, or the beginning of one.")
  var page: String

  func run() async throws {
    if FileManager.default.fileExists(atPath: page) { return try show(examineFile(), of: nil) }
    let ledger = try await common.ledgerIfAny()
    // Before anything is stored there is no archive.
    let archive = try await ledger == nil ? common.archive() : archiveIfAny()
    if let archive, let record = try Named(page).article(in: archive, ledger) {
      return try show(Examination(article: record.article), of: nil)
    }
    guard let ledger else {
      throw CommandRefusal(
        "'\(page)' is not a file, the archive does not know it, and there is no ledger", code: .noInput)
    }
    let traces =
      try Named(page).item(in: ledger).flatMap { try ledger.trace(of: $0) }.map { [$0] }
      ?? ledger.traces(ofPage: page)
    let addresses = try ledger.unfetched(url: page) + ledger.failedAddresses(beginningWith: page)
    guard !traces.isEmpty || !addresses.isEmpty else {
      throw CommandRefusal(
        "'\(page)' is not a file, and neither the archive nor the ledger knows it", code: .noInput)
    }
    for address in addresses {
      if json { try Output.json(AddressReport(address)) } else { Output.line(ItemText.line(of: address)) }
    }
    for (index, trace) in traces.enumerated() {
      if index > 0, !json { Output.line("") }
      try show(examine(trace), of: trace)
    }
  }

  private func archiveIfAny() async throws -> Archive? {
    do {
      return try await common.archive()
    } catch let error as ArchiveError where error.code == .missing {
      return nil
    }
  }

  private func show(_ examination: Examination, of trace: ItemTrace?) throws {
    if json {
      if trace == nil, examination.rejection == nil, let article = examination.article {
        return try Output.json(article)
      }
      return try Output.json(ExaminationReport(examination, trace))
    }
    if let trace { Output.lines(ItemText.lines(of: trace) + [""]) }
    Output.lines(ExplanationLines.lines(of: examination))
  }

  /// What this program makes of an item's page.
  private func examine(_ trace: ItemTrace) -> Examination {
    var worker = PageWorker()
    return worker.examine(
      Outgoing(
        id: trace.id, source: trace.source, url: trace.url, pointer: trace.pointer, fetchedAt: trace.fetchedAt,
        entry: nil, attempt: trace.attempts))
  }

  private func examineFile() throws -> Examination {
    let path = URL(filePath: page).path
    if try URL(filePath: page).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
      throw CommandRefusal("'\(page)' is a folder; name one page in it", code: .noInput)
    }
    var files = try PageFiles(path, addresses: url.map { [path: $0] } ?? [:], batch: 1)
    let batch = try files.next()
    guard let item = batch?.items.first else {
      throw CommandRefusal(Line(batch?.faults.first ?? "there is no page in '\(page)'"), code: .noInput)
    }
    var worker = PageWorker()
    return worker.examine(item)
  }
}

/// An examined page as JSON: its item if it has one, why it is not an article, and its fields.
private struct ExaminationReport: Encodable {
  let item: ItemReport?
  let rejected: String?
  let article: Article?

  init(_ examination: Examination, _ trace: ItemTrace?) {
    item = trace.map(ItemReport.init)
    rejected = examination.rejection?.description
    article = examination.article
  }
}
