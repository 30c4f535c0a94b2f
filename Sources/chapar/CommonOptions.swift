import ArgumentParser
import Fetching
import FetchingSettings
import Foundation
import News
import Settings
import StateFolder
import Storage

/// Options of every subcommand that needs settings, and what commands make of them. Each method reads the settings
/// anew.
struct CommonOptions: ParsableArguments {
  @Option(help: "YAML settings (environment: CHAPAR_CONFIG; default: built-in defaults).")
  var config: String?

  @Option(name: .customLong("set"), help: "A setting for this run, such as state.directory=/var/lib/chapar.")
  var overrides: [String] = []

  @OptionGroup var output: OutputOptions

  /// The settings from file, environment and options, in ascending priority.
  ///
  /// - Throws: `ValidationError` for a `--set` without `=`; `SettingsError` for an unknown key or a value that is not
  ///   allowed.
  func settings() async throws -> Settings {
    var options: [String: String] = [:]
    for override in overrides {
      let parts = override.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw ValidationError("--set takes KEY=VALUE, not '\(override)'") }
      options[String(parts[0])] = String(parts[1])
    }
    let environment = ProcessInfo.processInfo.environment
    return try await Settings.load(
      file: config ?? environment["CHAPAR_CONFIG"], environment: environment, options: options)
  }

  /// The ledger; created if there is none. A command that adds nothing takes `existingLedger`.
  ///
  /// - Throws: `LedgerError`, `FileFault`.
  func ledger() async throws -> Ledger {
    let durability = Durability(rawValue: try await settings()[Catalogue.durability])
    return try await Ledger(folder: places().state, settings: LedgerSettings(durability: durability ?? .process))
  }

  /// The ledger, which must exist: a mistyped state directory should not look like an empty pipeline.
  ///
  /// - Throws: `CommandRefusal` with 69 if there is none, with 77 if this user may not look.
  func existingLedger() async throws -> Ledger {
    let places = try await places()
    guard try StateFile.isThere(places.ledger) else {
      throw CommandRefusal(
        "there is no ledger in \(places.state): is state.directory right? The first `chapar add` or fetcher makes one",
        code: .unavailable)
    }
    return try await ledger()
  }

  /// The archive, for reading.
  ///
  /// - Throws: `CommandRefusal` with 77 if this user may not look; `ArchiveError`, of which `missing` exits with 69.
  func archive() async throws -> Archive {
    let folder = try await places().archive
    // Where there is none, opening it says so.
    _ = try StateFile.isThere(Archive.file(in: folder))
    return try Archive.openForReading(folder)
  }

  /// The settings for fetching addresses, which are the fetcher's, so that a page is asked for in the same way.
  func fetchSettings() async throws -> FetchSettings {
    try await FetchSettings(settings())
  }

  /// Damage that the pipeline's processes reported, and that no check has cleared yet.
  func damage() async throws -> DamageLog { try await DamageLog(in: places().state) }

  /// The folders that the settings name. None of them need exist.
  func places() async throws -> Places {
    try await Places(settings(), environment: ProcessInfo.processInfo.environment)
  }
}

extension Int {
  /// The nearest whole number, for display: a stage's vitals may hold any number, and not all fit. `Int(_:)` would end
  /// the program for those. What is not a number becomes the largest.
  init(clamping number: Double) { self = Int(exactly: number.rounded()) ?? (number < 0 ? .min : .max) }
}
