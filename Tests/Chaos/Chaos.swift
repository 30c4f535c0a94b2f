import ArgumentParser
import Foundation

/// Runs the real programs, feeds them items, kills them at random, and counts the results.
@main
struct Chaos: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chapar-chaos",
    abstract: "Kill -9 anything, any time, and see that nothing is lost and nothing is doubled.")

  @Option(help: "The folder of the built programs.")
  var programs = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path

  @Option(help: "Items to feed.")
  var items = 3000

  @Option(help: "Kills, spread over all kinds of processes.")
  var kills = 30

  @Option(help: "The mean pause between kills, in milliseconds.")
  var pause = 400

  @Option(help: "The seed of the random choices.")
  var seed: UInt64 = 1

  @Option(help: "The seconds after which the run is given up.")
  var limit = 600.0

  @Option(help: "What goes wrong: \(Scenario.allCases.map(\.rawValue).joined(separator: ", ")).")
  var scenario = Scenario.kills

  @Flag(help: "Keep the state folder.")
  var keep = false

  func run() throws {
    let state = FileManager.default.temporaryDirectory.appending(path: "chaos-\(UUID().uuidString.prefix(8))")
    defer { if !keep { try? FileManager.default.removeItem(at: state) } }
    let run = ChaosRun(
      programs: URL(filePath: programs), state: state, items: items, kills: kills, pause: pause, seed: seed,
      limit: limit)
    print("scenario \(scenario.rawValue), seed \(seed)")
    let report = try run.run(scenario)
    print(report.text)
    if !report.passed {
      print("state folder: \(state.path)\(keep ? "" : " (removed; --keep keeps it)")")
      throw ExitCode.failure
    }
  }
}

/// The fault that a run causes.
enum Scenario: String, CaseIterable, ExpressibleByArgument {
  /// Random processes of every kind are killed.
  case kills
  /// An extractor is stopped (SIGSTOP) and never continued.
  case stopped
  /// One page kills every extractor that touches it.
  case poison
  /// The archive's file system is full for a while.
  case diskFull = "disk-full"
  /// The fetcher is killed in the middle of a journal record.
  case tornJournal = "torn-journal"
}
