import ArgumentParser
import Fetching
import Foundation
import Settings
import StateFolder
import Storage

/// What every subcommand understands.
struct CommonOptions: ParsableArguments {
  @Option(help: "YAML settings (environment: CHAPAR_CONFIG; default: built-in defaults).")
  var config: String?

  @Option(name: .customLong("set"), help: "A setting for this run, such as state.directory=/var/lib/chapar.")
  var overrides: [String] = []

  /// The settings in force.
  func settings() async throws -> Settings {
    var options: [String: String] = [:]
    for override in overrides {
      let parts = override.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw ValidationError("--set wants KEY=VALUE, not '\(override)'") }
      options[String(parts[0])] = String(parts[1])
    }
    let environment = ProcessInfo.processInfo.environment
    return try await Settings.load(
      file: config ?? environment["CHAPAR_CONFIG"], environment: environment, options: options)
  }

  /// The ledger; made where there is none yet.
  func ledger() async throws -> Ledger {
    let durability = Fetching.Durability(rawValue: try await settings()[Catalogue.durability])
    return try await Ledger(folder: places().state, settings: LedgerSettings(durability: durability ?? .process))
  }

  /// The ledger, which must be there: a misspelt state directory should not look like an empty pipeline.
  func existingLedger() async throws -> Ledger {
    let places = try await places()
    guard FileManager.default.fileExists(atPath: places.ledger) else {
      throw Refusal(
        "there is no ledger in \(places.state): is state.directory right? The first `chapar add` or fetcher makes one")
    }
    return try await ledger()
  }

  /// The archive, for reading.
  func archive() async throws -> Archive { try await Archive.openForReading(places().archive) }

  /// What damage the pipeline's processes came upon.
  func damage() async throws -> DamageLog { try await DamageLog(in: places().state) }

  /// The places that the settings in force name.
  func places() async throws -> Places {
    try await Places(settings(), environment: ProcessInfo.processInfo.environment)
  }
}

/// Numbers on the command line that are counted with: a mistyped one should be named, not end the command.
enum OptionRange {
  /// The most that a list may be asked for.
  private static let listed = 1...1_000_000
  /// The longest that a command may wait, a year in seconds.
  private static let longestWait = 31_536_000.0

  /// Checks a `--limit`.
  static func check(limit: Int) throws {
    guard listed.contains(limit) else {
      throw ValidationError("--limit wants \(listed.lowerBound) to \(listed.upperBound)")
    }
  }

  /// Checks a number of seconds; NaN and infinity are none.
  static func check(seconds: Double, _ option: String) throws {
    guard seconds >= 0, seconds <= longestWait else {
      throw ValidationError("\(option) wants 0 to \(Int(longestWait)) seconds")
    }
  }
}

extension Int {
  /// The nearest whole number, for showing: what a stage tells of itself may be any number, and not all fit.
  init(clamping number: Double) { self = Int(exactly: number.rounded()) ?? (number < 0 ? .min : .max) }
}
