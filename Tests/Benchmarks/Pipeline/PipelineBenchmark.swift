import ArgumentParser
import Foundation
import Launching

/// Measures the whole pipeline: from a WARC file of real pages to committed rows.
@main
struct PipelineBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark-pipeline",
    abstract: "Pages a second from a WARC file to committed rows; CPU time a page and peak memory by stage.",
    discussion: """
      The pages are those below --data, or with --bytes made-up ones of that size. Carrying is what all stages cost without
      what parsing, cleaning and extracting the pages in one process cost. The runs of a round follow each other, and the medians of the rounds are printed.
      "no books" is the same road fed without ledger and receipts: a feeder that reads the WARC file and sends.
      """)

  @Option(help: "The folder of pages, each .html or .html.gz.")
  var data = SharedData.file("articles").path

  @Option(help: "How often each page is in the file, each time under another address.")
  var copies = 2

  @Option(help: "So many pages at most; of made-up ones 1,000 unless told.")
  var pages: Int?

  @Option(help: "Made-up pages of so many bytes, such as 10000 or 5000000, in place of those below --data.")
  var bytes: Int?

  @Option(help: "Rounds; the medians are printed.")
  var rounds = 3

  @Option(help: "The folder of the built programs.")
  var programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path

  @Option(help: .hidden)
  var feed: String?

  func run() throws {
    if let feed { return try BareFeeder(archive: feed).run() }
    let folder = try TemporaryFolder()
    let archive =
      if let bytes {
        try PageArchive(madeUp: pages ?? 1000, bytes: bytes, in: folder.url.path)
      } else {
        try PageArchive(of: data, copies: copies, pages: pages, in: folder.url.path)
      }
    print(
      "\(archive.pages) pages, \(archive.bytes / max(1, archive.pages)) bytes a page; medians of \(rounds) rounds\n")
    var runs: [Scenario: [PipelineRun]] = [:]
    var alone: [OneProcess] = []
    for round in 0..<rounds {
      alone.append(try OneProcess(archive))
      for scenario in Scenario.allCases {
        let state = folder.url.appending(path: "\(scenario)-\(round)")
        runs[scenario, default: []].append(
          try PipelineRun(scenario, archive: archive, programs: URL(filePath: programs), state: state))
        try FileManager.default.removeItem(at: state)
      }
    }
    print(Table(runs: runs, alone: alone, pages: archive.pages).text)
  }
}

/// One way to run the pipeline.
enum Scenario: String, CaseIterable {
  case oneExtractor = "1 extractor"
  case twoExtractors = "2 extractors"
  case power = "1 extractor, durability power"
  case noBooks = "1 extractor, no books"

  var extractors: Int { self == .twoExtractors ? 2 : 1 }
  var settings: [String: String] { self == .power ? ["CHAPAR_FETCH_DURABILITY": "power"] : [:] }
}
