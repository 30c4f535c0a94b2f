internal import GRDB
import News
import StateFolder
import Synchronization

/// The books of the relay post: every source, every address to be fetched, every item and what became of it.
///
/// It is one SQLite file in the state folder, in WAL mode. Several fetchers write to it at once and `chapar` reads it;
/// each verb is one transaction, so a process killed between any two leaves it whole. Times are passed in.
public final class Ledger: Sendable {
  /// The state folder.
  public let folder: String
  /// The ledger's file.
  public let path: String
  /// How the ledger sends, waits and gives up.
  public let settings: LedgerSettings

  let pool: DatabasePool
  private let opened: OpenedDatabase
  private let mark: Int32
  private let waitsForRoom: @Sendable (LedgerError) -> Bool
  let names = Mutex(LedgerNames())
  let latencies = Mutex(LatencyMeter())
  let round = Mutex(FrontierRound())

  /// Opens the ledger in a state folder; folder, file and tables are made if need be.
  ///
  /// - Parameters:
  ///   - trace: told of each statement that is run, for whoever looks for what a verb costs.
  ///   - waitsForRoom: asked each time the disk is too full to write, after which it may wait: whether to try
  ///   again. Nothing of what could not be written stays in the ledger.
  /// - Throws: `LedgerError`, or `FileFault` when the folder can't be made or locked.
  public init(
    folder: String, settings: LedgerSettings = LedgerSettings(),
    trace: (@Sendable (String) -> Void)? = nil,
    waitsForRoom: @escaping @Sendable (LedgerError) -> Bool = { _ in false }
  ) throws {
    try Folder.make(folder)
    self.folder = folder
    path = folder + "/ledger.sqlite"
    self.settings = settings
    self.waitsForRoom = waitsForRoom
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -8000")
      if let trace { database.trace { trace("\($0)") } }
    }
    // Changing into WAL mode heeds no busy timeout, so two processes must not open a new ledger at once.
    let lock = try LockFile(folder + "/ledger.lock")
    defer { lock.unlock() }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try LedgerSchema.migrator.migrate(pool)
      // Not in `prepareDatabase`: GRDB sets NORMAL after it, when it changes into WAL mode.
      if settings.durability == .power {
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
      }
      let known = try pool.read(Self.mark)
      mark = known == 0 ? try pool.write(Self.marked) : known
      opened = try OpenedDatabase(path)
    } catch {
      throw LedgerError(action: "be opened", file: path, cause: error)
    }
  }

  /// Opens the ledger of a state folder to read it, beside those that write: nothing is made or changed.
  ///
  /// - Throws: `LedgerError`, also where there is no ledger yet, or one that a fetcher has still to bring to this version.
  public init(readingFrom folder: String) throws {
    self.folder = folder
    waitsForRoom = { _ in false }
    path = folder + "/ledger.sqlite"
    settings = LedgerSettings()
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -8000") }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      guard try pool.read(LedgerSchema.migrator.hasCompletedMigrations) else { throw OlderLedger() }
      mark = try pool.read(Self.mark)
      opened = try OpenedDatabase(path)
    } catch {
      throw LedgerError(action: "be opened for reading", file: path, cause: error)
    }
  }

  /// One transaction that writes; the body is run again where the disk was full and there is room now.
  ///
  /// When it returns, what it wrote is in the file that stands at the ledger's path.
  func write<Value>(_ action: String, _ body: (Database) throws -> Value) throws -> Value {
    while true {
      do {
        let value = try pool.write { database in
          guard try Self.mark(of: database) == mark else { throw ReplacedFile(path: path) }
          return try body(database)
        }
        try opened.check()
        return value
      } catch let error as LedgerError {
        throw error
      } catch {
        let fault = LedgerError(action: action, file: path, cause: error)
        guard fault.isFull, waitsForRoom(fault) else { throw fault }
      }
    }
  }

  /// The number that tells this ledger's file from another; given to one that has none
  /// (https://www.sqlite.org/fileformat2.html#application_id).
  private static func marked(_ database: Database) throws -> Int32 {
    let known = try mark(of: database)
    if known != 0 { return known }
    let new = Int32.random(in: 1...Int32.max)
    try database.execute(sql: "PRAGMA application_id = \(new)")
    return new
  }

  private static func mark(of database: Database) throws -> Int32 {
    try Int32.fetchOne(database.cachedStatement(sql: "PRAGMA application_id")) ?? 0
  }

  /// One reading of a state of the ledger.
  func read<Value>(_ action: String, _ body: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.read { try body($0) }
    } catch {
      throw LedgerError(action: action, file: path, cause: error)
    }
  }
}

/// A ledger that an older Chapar made.
struct OlderLedger: Error, CustomStringConvertible {
  var description: String { "it is of an older version; the fetcher brings it to this one when it starts" }
}
