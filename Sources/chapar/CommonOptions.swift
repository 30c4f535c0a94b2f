import ArgumentParser
import Fetching
import Foundation
import Settings
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
  func ledger() async throws -> Ledger { try await Ledger(folder: places().state) }

  /// The ledger, which must be there: a misspelt state directory should not look like an empty pipeline.
  func existingLedger() async throws -> Ledger {
    let places = try await places()
    guard FileManager.default.fileExists(atPath: places.ledger) else {
      throw Refusal(
        "there is no ledger in \(places.state): is state.directory right? The first `chapar add` or fetcher makes one")
    }
    return try Ledger(folder: places.state)
  }

  /// The archive, for reading.
  func archive() async throws -> Archive { try await Archive.openForReading(places().archive) }

  /// The places that the settings in force name.
  func places() async throws -> Places {
    try await Places(settings(), environment: ProcessInfo.processInfo.environment)
  }
}
