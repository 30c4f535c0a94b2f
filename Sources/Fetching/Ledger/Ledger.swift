internal import GRDB
import News
import StateFolder
import Synchronization

/// The ledger: every source, every address to fetch, and every item with its outcome.
///
/// It is one SQLite file in the state folder, in WAL mode. Several fetchers write to it at once and `chapar` reads it.
/// Each method is one transaction, so a process killed at any point leaves it consistent. Times are passed in.
public final class Ledger: Sendable {
  /// The name of the file in the state folder.
  static let fileName = "ledger.sqlite"
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

  /// Opens the ledger in a state folder; folder, file and tables are made if needed.
  ///
  /// - Parameters:
  ///   - trace: called with each statement that is run, to see what a method costs.
  ///   - waitsForRoom: called each time the disk is too full to write, and may wait; returns whether to try again. A
  ///     failed transaction leaves nothing in the ledger.
  /// - Throws: `LedgerError`, or `FileFault` if the folder can't be made or locked.
  public init(
    folder: String, settings: LedgerSettings = LedgerSettings(),
    trace: (@Sendable (String) -> Void)? = nil,
    waitsForRoom: @escaping @Sendable (LedgerError) -> Bool = { _ in false }
  ) throws {
    self.folder = folder
    path = folder + "/" + Self.fileName
    // Switching to WAL mode ignores the busy timeout, so two processes must not open a new ledger at once.
    let lock = try Self.locked(folder)
    defer { lock.unlock() }
    self.settings = settings
    self.waitsForRoom = waitsForRoom
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    configuration.maximumReaderCount = 2
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -8000")
      if let trace { database.trace { trace("\($0)") } }
    }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try LedgerSchema.migrator.migrate(pool)
      // Not in `prepareDatabase`: GRDB sets NORMAL after that, when it switches to WAL mode.
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

  /// The lock of a folder, which is made if needed.
  private static func locked(_ folder: String) throws -> LockFile {
    do throws(FileFault) {
      try Folder.make(folder)
      return try LockFile(folder + "/ledger.lock")
    } catch {
      guard error.isDenied else { throw error }
      throw LedgerError(action: "be opened", file: folder + "/" + fileName, cause: error)
    }
  }

  /// Opens the ledger of a state folder read-only, while others may write to it. Nothing is created or changed.
  ///
  /// - Throws: `LedgerError`, also if there is no ledger yet, or a fetcher has yet to migrate it to this version.
  public init(readingFrom folder: String) throws {
    self.folder = folder
    waitsForRoom = { _ in false }
    path = folder + "/" + Self.fileName
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

  /// Runs one writing transaction; the body is run again if the disk was full and there is room now.
  ///
  /// When it returns, the changes are in the file at the ledger's path.
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

  /// The number that tells this ledger's file from another; assigned if it has none
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

  /// Runs one read of a snapshot of the ledger.
  func read<Value>(_ action: String, _ body: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.read { try body($0) }
    } catch let error as LedgerError {
      throw error
    } catch {
      throw LedgerError(action: action, file: path, cause: error)
    }
  }
}

/// A ledger made by an older Chapar.
struct OlderLedger: Error, CustomStringConvertible {
  var description: String { "an older version made it; the fetcher upgrades it when it starts" }
}
