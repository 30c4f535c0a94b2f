/// The folders and files of a pipeline.
public struct Places: Sendable {
  /// The folder for everything that must outlive a process.
  public let state: String
  /// The folder for sockets and locks.
  public let runtime: String

  /// The places that the settings name.
  ///
  /// - Throws: `SettingsError` if neither the setting nor the environment names a state directory, or if a path is
  ///   relative: each process would look for it in a different folder.
  public init(_ settings: Settings, environment: [String: String]) throws {
    let named = settings[Catalogue.stateDirectory]
    if !named.isEmpty {
      state = named
    } else if let home = environment["XDG_STATE_HOME"], !home.isEmpty {
      state = home + "/chapar"
    } else if let home = environment["HOME"], !home.isEmpty {
      state = home + "/.local/state/chapar"
    } else {
      throw SettingsError.usage("no state directory: set state.directory (CHAPAR_STATE_DIRECTORY), as there is no HOME")
    }
    let runtime = settings[Catalogue.runtimeDirectory]
    self.runtime = runtime.isEmpty ? state + "/run" : runtime
    for (key, path) in [("state.directory", state), ("runtime.directory", self.runtime)] where !path.hasPrefix("/") {
      throw SettingsError.relative(key: key, path: path, place: settings.place(of: key))
    }
  }

  /// The folder where stages note the item in hand.
  public var hands: String { runtime + "/hand" }
  /// The ledger's SQLite database; SQLite's `-wal` and `-shm` files are beside it.
  public var ledger: String { state + "/ledger.sqlite" }
  /// The journal's folder of WARC files.
  public var journal: String { state + "/journal" }
  /// The folder of the archive's database, `archive.sqlite`.
  public var archive: String { state + "/archive" }
  /// The folder of `sites.sqlite`, the lines that the cleaners learned each site repeats.
  public var learned: String { state + "/learned" }
}
