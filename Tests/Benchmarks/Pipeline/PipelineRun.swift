import Fetching
import Foundation
import Launching

/// One run: how long it took, and what each stage used.
struct PipelineRun {
  /// Seconds from adding the source to the last outcome.
  let seconds: Double
  /// Each program's use, by name; for several processes of one kind, the sum of CPU time and the maximum of memory.
  private(set) var usage: [String: Usage] = [:]

  init(_ scenario: Scenario, archive: PageArchive, programs: URL, state: URL) throws {
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CHAPAR_") }
    environment["CHAPAR_STATE_DIRECTORY"] = state.path
    environment["CHAPAR_LOG_LEVEL"] = "warning"
    environment.merge(scenario.settings) { _, new in new }
    let own = scenario == .noBooks ? [] : ["chapar-fetcher"]
    let names =
      ["chapar-relay", "chapar-cleaner", "chapar-storer"] + own
      + Array(repeating: "chapar-extractor", count: scenario.extractors)
    var processes = try names.map { name in
      (name, try ChildProcess(programs.appending(path: name).path, environment: environment))
    }
    defer { for (_, process) in processes { process.stop() } }
    let start = ContinuousClock.now
    if scenario == .noBooks {
      let feeder = try ChildProcess(
        programs.appending(path: "benchmark-pipeline").path, ["--feed", archive.path], environment: environment,
        output: .pipe)
      processes.append(("chapar-fetcher", feeder))
      let line = String(decoding: feeder.output?.availableData ?? Data(), as: UTF8.self)
      guard Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) == archive.pages else {
        throw Unfinished(what: "the bare feeder said '\(line)'")
      }
    } else {
      try Self.finish(archive, programs, environment, state)
    }
    seconds = (ContinuousClock.now - start) / .seconds(1)
    for (name, process) in processes { usage[name, default: Usage()].add(try Usage(of: process.processID)) }
  }

  /// Adds the file and waits until every page has its outcome.
  private static func finish(
    _ archive: PageArchive, _ programs: URL, _ environment: [String: String], _ state: URL
  ) throws {
    let added = try Command(
      programs.appending(path: "chapar").path, ["add", archive.path], environment: environment)
    guard added.status == 0 else { throw Unfinished(what: added.errors) }
    let ledger = try Ledger(folder: state.path)
    let deadline = ContinuousClock.now + .seconds(900)
    var book = try ledger.total()
    while book.fetched < archive.pages || book.inFlight > 0 {
      guard ContinuousClock.now < deadline else { throw Unfinished(what: "after 900 s the books say \(book)") }
      usleep(20_000)
      book = try ledger.total()
    }
  }

  struct Unfinished: Error {
    let what: String
  }
}

/// The CPU time and memory that a process has used, from /proc (proc(5)).
struct Usage {
  /// CPU time in seconds, user and system.
  private(set) var processor = 0.0
  /// The peak resident memory so far, in bytes (VmHWM).
  private(set) var peakMemory = 0

  init() {}

  init(of process: pid_t) throws {
    let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
    let ticks = (Double(fields[12]) ?? 0) + (Double(fields[13]) ?? 0)
    processor = ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
    peakMemory = (Int(line.split(whereSeparator: { !$0.isNumber }).first ?? "0") ?? 0) << 10
  }

  mutating func add(_ other: Usage) {
    processor += other.processor
    peakMemory = max(peakMemory, other.peakMemory)
  }
}
