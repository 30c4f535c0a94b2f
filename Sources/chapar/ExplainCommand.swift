import ArgumentParser
import Fetching
import Foundation
import News
import Storage

/// `chapar explain`: what became of a page's lines and fields, and why.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Say what was kept of a page, what went, and why each field is what it is.",
    discussion: """
      PATH is cleaned and extracted anew; an address, an id or the beginning of one is looked up in the archive, then in the \
      ledger. The page of an item that became no article is read again from where its bytes stand, by the rules of this \
      program, and its story told: lines, rules, candidates, and why it is none.
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
    // A pipeline that has stored nothing yet has no archive.
    let archive = try await ledger == nil ? common.archive() : archiveIfAny()
    if let archive, let record = try Named(page).article(in: archive, ledger) {
      return try show(Examination(article: record.article), of: nil)
    }
    guard let ledger else {
      throw CommandRefusal("'\(page)' is no file, the archive does not know it, and there is no ledger")
    }
    let traces =
      try Named(page).item(in: ledger).flatMap { try ledger.trace(of: $0) }.map { [$0] }
      ?? ledger.traces(ofPage: page)
    let addresses = try ledger.unfetched(url: page) + ledger.failedAddresses(beginningWith: page)
    guard !traces.isEmpty || !addresses.isEmpty else {
      throw CommandRefusal("'\(page)' is no file, and neither the archive nor the ledger knows it")
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
    Output.lines(Explanation.lines(of: examination))
  }

  /// What becomes of an item's page today.
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
      throw CommandRefusal("'\(page)' is a folder; name one page of it")
    }
    var files = try PageFiles(path, addresses: url.map { [path: $0] } ?? [:], batch: 1)
    let batch = try files.next()
    guard let item = batch?.items.first else {
      throw CommandRefusal(Line(batch?.faults.first ?? "there is no page in '\(page)'"))
    }
    var worker = PageWorker()
    return worker.examine(item)
  }
}

/// An examined page as JSON: its item where it has one, why it is no article, and its fields.
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
