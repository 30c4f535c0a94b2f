import Foundation
import Launching

/// A whole pipeline of real processes with its own state folder.
final class PipelineUnderTest {
  let programs: URL
  let state: URL
  let log: String
  private(set) var stations: [Station] = []
  let environment: [String: String]

  /// The number of processes of each program.
  struct Crew {
    var fetchers = 1
    var relays = 1
    var cleaners = 1
    var extractors = 2
    var storers = 1
    /// A program that stands in for the extractor.
    var extractor: URL?
  }

  init(programs: URL, state: URL, crew: Crew, settings: [String: String] = [:]) throws {
    self.programs = programs
    self.state = state
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    log = state.appending(path: "log.txt").path
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CHAPAR_") }
    environment["CHAPAR_STATE_DIRECTORY"] = state.path
    environment["CHAPAR_LOG_LEVEL"] = "warning"
    environment.merge(settings) { _, new in new }
    self.environment = environment
    add("chapar-relay", crew.relays)
    add("chapar-fetcher", crew.fetchers)
    add("chapar-cleaner", crew.cleaners)
    if let extractor = crew.extractor {
      stations += (0..<crew.extractors).map { _ in Station(program: extractor, environment: environment) }
    } else {
      add("chapar-extractor", crew.extractors)
    }
    add("chapar-storer", crew.storers)
  }

  private func add(_ name: String, _ count: Int) {
    for _ in 0..<count {
      stations.append(Station(program: programs.appending(path: name), environment: environment))
    }
  }

  /// Starts the processes that are not running.
  func keep() throws {
    for station in stations { try station.keep(log: log) }
  }

  func stop() {
    for station in stations { station.isKept = false }
    for station in stations { station.signal(SIGTERM) }
    for station in stations { station.stop() }
  }

  /// Runs `chapar` and returns its output.
  @discardableResult
  func tool(_ arguments: [String]) throws -> Data {
    let outcome = try Command(programs.appending(path: "chapar").path, arguments, environment: environment)
    guard outcome.status == 0 else {
      throw ChaosError.tool(
        "chapar \(arguments.joined(separator: " ")): exit \(outcome.status): \(outcome.errors)")
    }
    return Data(outcome.output.utf8)
  }

  /// The item counts of all sources together.
  func books() throws -> Books {
    // The fetcher creates the ledger; before that there is nothing to query.
    let ledger = state.appending(path: "ledger.sqlite").path
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: ledger) { usleep(20_000) }
    return try JSONDecoder().decode(StatusReport.self, from: tool(["status", "--json", "--books-only"])).books.all
  }

  /// The archive's counts, checked against the ledger's.
  func check() throws -> CheckReport {
    try JSONDecoder().decode(CheckReport.self, from: tool(["check", "--json"]))
  }
}

/// The part of `chapar status --json` that the run reads.
struct StatusReport: Decodable {
  let books: AllBooks

  struct AllBooks: Decodable {
    let all: Books
  }
}

/// The books: every fetched item is in exactly one of the other columns.
struct Books: Decodable, Equatable {
  let fetched: Int
  let stored: Int
  let revised: Int
  let unchanged: Int
  let filtered: Int
  let rejected: Int
  let dead: Int
  let inFlight: Int

  var isBalanced: Bool {
    fetched == stored + revised + unchanged + filtered + rejected + dead + inFlight
  }
}

/// What `chapar check --json` says.
struct CheckReport: Decodable {
  let articles: Int
  let revisions: Int
  let isBalanced: Bool
  let problems: [String]
}
