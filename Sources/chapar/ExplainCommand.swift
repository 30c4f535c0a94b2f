import ArgumentParser
import Fetching
import Fields
import Foundation
import News
import Settings
import Storage

/// `chapar explain`: what happened to a page's lines and fields, and why. It changes nothing.
///
/// What is looked for, in this order: a file, an article, an address that was not fetched, an item. Exits with 66 for a
/// file that can't be read, has no page or is not there (any word counts as a file's name that can't be an id or an
/// address), with 1 for an id or address that nothing has.
///
/// A page that is not an article is no error, and exits with 0: that is what it explains.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Explain what was kept and removed of a page, and how each field was chosen.",
    discussion: """
      A file is cleaned and extracted now; an address, an id or the beginning of one is looked up in the archive, then \
      in the ledger. If an item did not become an article, its page is read again from where its bytes are, with this \
      program's rules, and explained: lines, rules, candidates, and why it is not an article. Of an address that was \
      fetched several times the newest item is explained, and the others are named. Of a WARC file the first page is \
      explained, or the one that --url names; --json explains all.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object: the article with its evidence, why it is rejected, its item.")
  var json = false

  @Option(help: "The address of the page in a file; of a WARC file, which of its pages to explain.")
  var url: String?

  @Argument(help: "A file, an address, an article's id or an item's, or the beginning of one.")
  var page: String

  func validate() throws {
    if let fault = url.flatMap(GivenAddress.fault) { throw ValidationError(fault) }
  }

  /// Looks for the page in the order given above. The books may be missing: a file needs none, an article only the
  /// archive, an item only the ledger.
  func run() async throws {
    if FileManager.default.fileExists(atPath: page) { return try await explainFile() }
    if url != nil {
      let isAddress = Named(page).isLikeIdentity || WebURL(page)?.isWeb == true
      throw CommandRefusal(
        "--url is for a page in a file, and there is no file '\(page)'", code: isAddress ? .usage : .noInput)
    }
    let ledger = try await common.ledgerIfAny()
    // Before anything is stored there may be no archive.
    let archive = try await ledger == nil && !isPath ? common.archive() : archiveIfAny()
    if let archive, let record = try Named(page).article(in: archive, ledger) {
      let item = try archive.revisions(of: record.summary.id).first(where: \.isCurrent)?.item
      let others = try ledger?.traces(ofPage: record.article.url).filter { $0.id != item } ?? []
      return try show(Examination(article: record.article), others: others.reversed())
    }
    guard let ledger else {
      throw unknown("there is no file or article '\(page)', and no ledger to look it up in")
    }
    try await explainItem(in: ledger)
  }

  /// Explains an item that is not an article, or the newest of an address: of one that was fetched three times the
  /// oldest was shown. Addresses that wait or were given up come first.
  private func explainItem(in ledger: Ledger) async throws {
    let failed = try Named(page).failedAddress(in: ledger)
    let addresses = try ledger.unfetched(url: page) + (failed.map { [$0] } ?? [])
    try show(addresses)
    let removed = try await common.removed(page)
    let named = try Named(page).item(in: ledger).flatMap(ledger.trace)
    guard let shown = try named ?? ledger.traces(ofPage: removed?.url ?? page).last else {
      if !addresses.isEmpty { return }
      throw unknown("there is no file, article or item '\(page)'")
    }
    let removal = try await removed == nil ? common.removed(shown.url) : removed
    let others = try ledger.traces(ofPage: shown.url).reversed().filter { $0.id != shown.id }
    try show(await examine(shown), of: shown, removedAt: removal?.removedAt, others: others)
  }

  /// The error for a name that nothing has: of a file, unless it can be an id or an address.
  private func unknown(_ line: Line) -> CommandRefusal {
    let named = Named(page)
    let isFile = isPath || !named.isLikeIdentity && WebURL(page)?.isWeb != true
    return isFile ? CommandRefusal(line + Line(Named.hint(for: page)), code: .noInput) : named.unknown(line)
  }

  /// Whether it can only be a file that isn't there: such a name is not looked up in the books, which may not be there
  /// either.
  private var isPath: Bool { page.hasPrefix("/") || page.hasPrefix("./") || page.hasPrefix("../") }

  /// Prints addresses that have no item.
  private func show(_ addresses: [UnfetchedAddress]) throws {
    for address in addresses {
      if json {
        try Output.json(ExaminationReport(address: address))
      } else {
        Output.line(ItemText.line(of: address))
      }
    }
  }

  /// The archive; nil if there is none yet.
  private func archiveIfAny() async throws -> Archive? {
    do {
      return try await common.archive()
    } catch let error as ArchiveError where error.code == .missing {
      return nil
    }
  }

  /// - Parameter others: other items of the same address, the newest first.
  private func show(
    _ examination: Examination, of trace: ItemTrace? = nil, removedAt: Timestamp? = nil, others: [ItemTrace] = []
  ) throws {
    if json {
      let report = ExaminationReport(examination, trace, removedAt: removedAt, others: others)
      return Output.json(line: try JSONLine.text(of: report, article: examination.article?.json()))
    }
    if let removedAt {
      Output.line(
        "An operator removed the article \(removedAt.told()); `chapar remove --undo --article` takes that back.")
    }
    if let trace { Output.lines(ItemText.lines(of: trace) + [""]) }
    Output.lines(ExplanationLines.lines(of: examination))
    guard !others.isEmpty else { return }
    Output.lines(["", "\("other items of this address", .strong), which `chapar explain ID` explains"])
    Output.lines(others.prefix(20).map { "  \($0.id)  fetched \($0.fetchedAt.told()), \($0.state)" })
    if others.count > 20 { Output.line("  and \(others.count - 20) older ones") }
  }

  /// What this program makes of an item's page, read from where the ledger says its bytes are. A page that can't be
  /// read gives a rejection, not an error.
  private func examine(_ trace: ItemTrace) async throws -> Examination {
    var worker = try await PageWorker(token: common.settings()[Catalogue.productToken])
    return worker.examine(
      Outgoing(
        id: trace.id, source: trace.source, url: trace.url, pointer: trace.pointer, fetchedAt: trace.fetchedAt,
        entry: nil, attempt: trace.attempts))
  }

  /// Explains a page of a file, or all of them as JSON, one object a line. What could be explained is printed before
  /// the exit with 66.
  private func explainFile() async throws {
    if try URL(filePath: page).resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true {
      throw CommandRefusal("'\(page)' is a folder; name one page in it", code: .noInput)
    }
    var worker = try await PageWorker(token: common.settings()[Catalogue.productToken])
    if json, url == nil {
      var isComplete = true
      let pages = try FilePages(page, url: nil, readsAll: true) { item in
        let examination = worker.examine(item)
        isComplete = isComplete && examination.rejection?.isFault != true
        try show(examination)
      }
      if let refusal = pages.refusal { throw refusal }
      if !isComplete { throw ExitCode(CommandRefusal.Code.noInput.rawValue) }
      return
    }
    let pages = try FilePages(page, url: url)
    if let refusal = pages.refusal { throw refusal }
    guard let item = pages.chosen else { return }
    let examination = worker.examine(item)
    if !json { Output.lines(pages.head) }
    try show(examination)
    if !json { Output.lines(pages.tail) }
    if examination.rejection?.isFault == true { throw ExitCode(CommandRefusal.Code.noInput.rawValue) }
  }
}

/// What is known of a page, as JSON beside its article: either an address that was not fetched, or a page that was.
private struct ExaminationReport: Encodable {
  /// An address that has no item yet.
  var address: AddressReport?
  var item: ItemReport?
  /// Why it is not an article: the code and the reason, as in `no-text: …`.
  var rejected: String?
  /// When an operator removed the article.
  var removedAt: Timestamp?
  /// The other items of the address, the newest first.
  var others: [ItemID] = []

  init(address: UnfetchedAddress) { self.address = AddressReport(address) }

  /// - Parameter trace: the item, if the page was read as one.
  init(_ examination: Examination, _ trace: ItemTrace?, removedAt: Timestamp?, others: [ItemTrace]) {
    self.removedAt = removedAt
    self.others = others.map(\.id)
    item = trace.map(ItemReport.init)
    rejected = examination.rejection?.description
  }
}
