internal import GRDB
import News
import Synchronization

/// The books of the relay post: every source, every address to be fetched, every item and what became of it.
///
/// It is one SQLite file in the state folder, in WAL mode. Several fetchers write to it at once and `chapar` reads it;
/// each verb is one transaction, so a process killed between any two leaves it whole. Times are passed in.
public final class Ledger: Sendable {
  /// The ledger's file.
  public let path: String
  /// How the ledger sends, waits and gives up.
  public let settings: LedgerSettings

  let pool: DatabasePool
  let names = Mutex(LedgerNames())
  let latencies = Mutex(LatencyMeter())
  let round = Mutex(FrontierRound())

  /// Opens the ledger in a state folder; folder, file and tables are made if need be.
  ///
  /// - Throws: `LedgerError`, or `FileFault` when the folder can't be made or locked.
  public init(folder: String, settings: LedgerSettings = LedgerSettings()) throws {
    try Folder.make(folder)
    path = folder + "/ledger.sqlite"
    self.settings = settings
    var configuration = Configuration()
    configuration.busyMode = .timeout(20)
    configuration.maximumReaderCount = 2
    let synchronous = settings.durability == .power ? "FULL" : "NORMAL"
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = \(synchronous); PRAGMA cache_size = -8000")
    }
    // Changing into WAL mode heeds no busy timeout, so two processes must not open a new ledger at once.
    let lock = try LockFile(folder + "/ledger.lock")
    defer { lock.unlock() }
    do {
      pool = try DatabasePool(path: path, configuration: configuration)
      try LedgerSchema.migrator.migrate(pool)
    } catch {
      throw LedgerError(action: "be opened", file: path, cause: error)
    }
  }

  /// One transaction that writes.
  func write<Value>(_ action: String, _ body: (Database) throws -> Value) throws -> Value {
    do {
      return try pool.write { try body($0) }
    } catch let error as LedgerError {
      throw error
    } catch {
      throw LedgerError(action: action, file: path, cause: error)
    }
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
