import ArgumentParser
import Fetching
import Foundation
import News
import Pipeline
import Settings

/// `chapar status`: who runs, how fast it goes, and whether the books balance.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show instances, rates, window, and the books per source.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "Only the books: don't listen to the instances, which takes two seconds.")
  var booksOnly = false

  func run() async throws {
    let settings = try await common.settings()
    let ledger = try await common.existingLedger()
    let instances =
      try booksOnly ? [] : InstanceSurvey.listen(settings: settings, places: await common.places(), seconds: 2.3)
    let report = try StatusReport(ledger: ledger, settings: settings, instances: instances)
    print(json ? try JSONLine.text(of: report) : report.text(withInstances: !booksOnly))
  }
}

/// What `chapar status` shows.
struct StatusReport: Encodable {
  let instances: [InstanceReport]
  let books: Books
  let window: Window

  struct Books: Encodable {
    let all: BookReport
    let sources: [BookReport]
  }

  struct Window: Encodable {
    let items: Int
    let bytes: Int
  }

  init(ledger: Ledger, settings: Settings, instances: [InstanceReport]) throws {
    self.instances = instances
    let sources = try ledger.books()
    books = try Books(
      all: BookReport(ledger.total(), name: "all", frontier: ledger.frontier()),
      sources: sources.map { book in
        try BookReport(book, name: book.source?.rawValue ?? "", frontier: ledger.frontier(of: book.source))
      })
    window = Window(items: settings[Catalogue.windowItems], bytes: settings[Catalogue.windowBytes].bytes)
  }

  func text(withInstances: Bool) -> String {
    var lines: [String] = []
    if withInstances {
      var table = TextTable([
        "INSTANCE", "IN/S", "OUT/S", "BUSY", "P50 MS", "P99 MS", "HELD", "MEMORY", "IN", "OUT", "REJECTED",
      ])
      for instance in instances { table.add(instance.row) }
      lines.append(instances.isEmpty ? "No instance is heard: is the relay running?" : table.text)
      lines.append("")
    }
    var table = TextTable(
      [
        "SOURCE", "FETCHED", "= STORED", "+ REVISED", "+ UNCHANGED", "+ FILTERED", "+ REJECTED", "+ DEAD",
        "+ IN FLIGHT",
        "TO FETCH", "FAILED",
      ])
    for book in books.sources { table.add(book.row) }
    table.add(books.all.row)
    lines.append(table.text)
    lines.append(
      "\(books.all.isBalanced ? "The books balance." : "THE BOOKS DON'T BALANCE.") Window of each fetcher: "
        + "\(window.items) items, \(window.bytes / 1_048_576) MiB.")
    return lines.joined(separator: "\n")
  }
}

/// The books of one source, or of all.
struct BookReport: Encodable {
  let name: String
  let fetched: Int
  let stored: Int
  let revised: Int
  let unchanged: Int
  let filtered: Int
  let rejected: Int
  let dead: Int
  let inFlight: Int
  let toFetch: Int
  let failedFetches: Int
  let isBalanced: Bool

  init(_ book: Book, name: String, frontier: Frontier.Counts) {
    self.name = name
    fetched = book.fetched
    stored = book[.stored]
    revised = book[.revised]
    unchanged = book[.unchanged]
    filtered = book[.filtered]
    rejected = book[.rejected]
    dead = book[.dead]
    inFlight = book.inFlight
    toFetch = frontier.pending + frontier.claimed
    failedFetches = frontier.failed
    isBalanced = book.isBalanced
  }

  var row: [String] {
    [name]
      + [fetched, stored, revised, unchanged, filtered, rejected, dead, inFlight, toFetch, failedFetches].map {
        String($0)
      }
  }
}
