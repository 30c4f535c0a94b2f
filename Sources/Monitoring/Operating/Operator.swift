import Cleaning
import Fetching
import Logging
import News
import Settings
import Synchronization

/// What an operator can change from a page. Each change is logged with the operator's name.
///
/// The methods wait for the disk, so they are called on the threads of the `ReadingRoom`. All may throw `LedgerError`,
/// for example if the disk is full or another process holds the ledger for too long.
final class Operator: Sendable {
  private let places: Places
  private let logger: Logger
  /// Nil until the first change: a monitor that only shows things never opens the ledger for writing.
  private let ledger = Mutex<Ledger?>(nil)

  init(places: Places, logger: Logger) {
    self.places = places
    self.logger = logger
  }

  /// Sends dead letters again with all their attempts; all if none are named. Ids that are not dead letters are passed
  /// over.
  ///
  /// - Returns: how many are to be sent.
  func retry(_ items: [String]?, by name: String) throws -> Int {
    let count = try writing { try $0.retryDeadLetters(items?.map { ItemID(rawValue: $0) }) }
    log("sent \(count) dead letters again", name)
    return count
  }

  /// Adds a source. One that has the name already, or for which no name is given and that is at this location, is read
  /// again from its beginning; what it brought before is not duplicated. Nothing is fetched here: what an address is,
  /// is guessed from its form, and the fetcher finds out.
  ///
  /// - Parameter name: the name to add it under; nil to have one made from the location.
  /// - Returns: the source's name.
  /// - Throws: `NoWebAddress` for a path, which would let anyone who may read the archive see a file of this machine,
  ///   such as one with keys. `NameRefusal` if it can't have the name, as a source at another location has it, for
  ///   example. `FileFault` if its kind can't be recognised, `LedgerError`.
  func add(_ location: String, name: String?, by operatorName: String) throws -> String {
    guard WebURL(location)?.isWeb == true else { throw NoWebAddress(location: location) }
    let found = try SourceKind.detect(location, kind: nil)
    let name = try writing { ledger -> SourceName in
      guard let name else { return try ledger.add(found, at: .current()) }
      let source = SourceName(rawValue: name)
      try ledger.add(found, named: source, at: .current())
      return source
    }
    log("added the source '\(name)' at \(WebURL.withoutCredentials(location))", operatorName)
    return name.rawValue
  }

  /// Pauses or resumes a source. Resuming one that was set aside after its fetchers died tries it again.
  ///
  /// - Throws: `LedgerError` for a source that was removed or never was.
  func setEnabled(_ isEnabled: Bool, source: String, by name: String) throws {
    try writing { try $0.setEnabled(isEnabled, source: SourceName(rawValue: source)) }
    log("\(isEnabled ? "resumed" : "paused") the source '\(source)'", name)
  }

  /// Removes a source and its waiting addresses; its articles and its books stay.
  ///
  /// - Throws: `LedgerError`, also if there is no such source.
  func remove(_ source: String, by name: String) throws {
    try writing { try $0.remove(SourceName(rawValue: source), at: .current()) }
    log("removed the source '\(source)'", name)
  }

  /// Makes the cleaner keep a line of a site from now on; running cleaners read it when they next sync, which they do
  /// about once a second while pages come.
  ///
  /// - Parameter fingerprint: the line's, as the page of learned lines has it: it knows only the beginning of its text.
  /// - Throws: `UnknownLine`, `MemoryStoreError`.
  func forget(_ fingerprint: String, of site: String, by name: String) throws {
    guard try SiteMemoryStore(folder: places.learned).spare(fingerprint: fingerprint, at: site) else {
      throw UnknownLine(site: site)
    }
    log("stopped removing a line of \(site)", name)
  }

  /// Runs work with the ledger, which is opened for writing only when something is changed, and then stays open. One
  /// change at a time.
  private func writing<Value>(_ work: (Ledger) throws -> Value) throws -> Value {
    try ledger.withLock { held in
      let open = try held ?? Ledger(folder: places.state)
      held = open
      return try work(open)
    }
  }

  /// Logs a change with who made it.
  private func log(_ what: String, _ name: String) {
    logger.notice("\(name) \(what)", metadata: ["operator": "\(name)"])
  }
}

/// The location to add is not an http or https address.
struct NoWebAddress: Error, CustomStringConvertible {
  let location: String

  /// Shown beside the form that was sent.
  var description: String {
    "'\(location)' is not an http or https address; add files and folders on the machine itself, with `chapar add`."
  }
}

/// The cleaner has learned no such line of a site, or has forgotten it.
struct UnknownLine: Error, CustomStringConvertible {
  let site: String

  var description: String { "This line of \(site) is no longer known; reload the page." }
}
