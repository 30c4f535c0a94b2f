import Cleaning
import Fetching
import Logging
import News
import Settings
import Synchronization

/// What an operator can change from a page. Each change is logged with the operator's name.
final class Operator: Sendable {
  private let places: Places
  private let logger: Logger
  private let ledger = Mutex<Ledger?>(nil)

  init(places: Places, logger: Logger) {
    self.places = places
    self.logger = logger
  }

  /// Sends dead letters again, all if none are named. Returns how many.
  func retry(_ items: [String]?, by name: String) throws -> Int {
    let count = try writing { try $0.retryDeadLetters(items?.map { ItemID(rawValue: $0) }) }
    log("sent \(count) dead letters again", name)
    return count
  }

  /// Adds a source. Returns its name.
  ///
  /// - Throws: `NoWebAddress` for a path, which would let anyone who may read the archive see a file of this machine,
  ///   such as one with keys. `FileFault` if its kind can't be recognised, `LedgerError`.
  func add(_ location: String, name: String?, by operatorName: String) throws -> String {
    guard WebURL(location)?.isWeb == true else { throw NoWebAddress(location: location) }
    let found = try SourceKind.detect(location, kind: nil)
    let name = try writing { ledger -> SourceName in
      guard let name else { return try ledger.add(found, at: .current()) }
      let source = SourceName(rawValue: name)
      if let other = try ledger.sources().first(where: { $0.name == source && $0.location != found.location }) {
        throw NameTaken(name: name, location: WebURL.withoutCredentials(other.location))
      }
      try ledger.add(source, kind: found.kind, location: found.location, at: .current())
      return source
    }
    log("added the source '\(name)' at \(WebURL.withoutCredentials(location))", operatorName)
    return name.rawValue
  }

  /// Pauses or resumes a source.
  func setEnabled(_ isEnabled: Bool, source: String, by name: String) throws {
    try writing { try $0.setEnabled(isEnabled, source: SourceName(rawValue: source)) }
    log("\(isEnabled ? "resumed" : "paused") the source '\(source)'", name)
  }

  /// Removes a source; its articles stay.
  func remove(_ source: String, by name: String) throws {
    try writing { try $0.remove(SourceName(rawValue: source), at: .current()) }
    log("removed the source '\(source)'", name)
  }

  /// Makes the cleaner keep a line of a site from now on.
  func forget(_ line: String, of site: String, by name: String) throws {
    try SiteMemoryStore(folder: places.learned).spare(line, at: site)
    log("stopped removing a line of \(site)", name)
  }

  /// Runs work with the ledger, which is opened for writing only when something is changed.
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

/// The location to add is not a web address.
struct NoWebAddress: Error, CustomStringConvertible {
  let location: String

  var description: String {
    "'\(location)' is not an http or https address; add files and folders on the machine itself, with `chapar add`."
  }
}

/// Another source has the name.
struct NameTaken: Error, CustomStringConvertible {
  let name: String
  let location: String

  var description: String { "The name '\(name)' already belongs to \(location); choose another." }
}
