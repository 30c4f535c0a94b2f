import FoundationEssentials
import GRDB
import Glibc
import News
import StateFolder

/// The archive of articles: a folder with one SQLite database in it.
///
/// - Every article is one row, and every content it had is a revision, which keeps the whole `Article`.
/// - Any number of processes may have an archive open. Storers take turns; readers never wait.
/// - Each call is atomic. A failure leaves the archive as it was before the call, and usable.
///
/// The folder must be on a local disk: WAL needs memory shared between processes (https://www.sqlite.org/wal.html), so
/// on a network file system the archive would be damaged.
public struct Archive: Sendable {
  /// The path of the folder with `archive.sqlite`.
  public let folder: String
  /// For reads, each from one snapshot of the archive.
  let reader: any DatabaseReader
  /// For writes; nil if the archive is open for reading.
  let writer: DatabasePool?
  /// The limits for deliveries.
  let limits: Limits
  /// The file that this process writes to; nil if the archive is open for reading.
  let opened: ArchiveFile?
  /// Unpacks contents, with the dictionaries that it has read.
  let unpacker = Unpacker()
  /// The dictionary that contents are packed with.
  let dictionary = CurrentDictionary()

  /// The name of the database in the folder.
  static let fileName = "archive.sqlite"

  /// How large an article and the database may become, and how long a write waits for another process's.
  public struct Limits: Sendable {
    /// The most bytes of an article as JSON. SQLite's own limit is 1,000,000,000.
    public var articleBytes: Int
    /// How long to wait for other writers before `ArchiveError.Code.busy`.
    public var wait: Duration
    /// The most bytes of the database, for a quota or a test of a full disk; nil for no limit.
    public var archiveBytes: Int?

    /// Creates limits; by default 8 MB per article, 10 seconds, and no quota.
    public init(articleBytes: Int = 8_000_000, wait: Duration = .seconds(10), archiveBytes: Int? = nil) {
      self.articleBytes = articleBytes
      self.wait = wait
      self.archiveBytes = archiveBytes
    }
  }

  /// Opens an archive for storing and reading; creates it or migrates it if needed.
  ///
  /// The word index of an old archive is rebuilt in parts; if that is interrupted, the next one to open it continues.
  ///
  /// - Parameters:
  ///   - shouldStop: called before each part; if it returns true, `open` throws `ArchiveError.Code.busy`.
  ///   - report: called after each part.
  public static func open(
    _ folder: String, durability: Durability = .process, limits: Limits = Limits(),
    unless shouldStop: () -> Bool = { false }, report: (UpgradeProgress) -> Void = { _ in }
  ) throws(ArchiveError) -> Archive {
    let path = file(in: folder)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      let words = (error as? CocoaError)?.plainWords ?? "\(error)"
      throw ArchiveError(.denied, path: folder, cause: "the folder can't be created: \(words)")
    }
    // SQLite opens a file that may only be read, and each delivery would wait for ever.
    if FileAccess.isDenied(path, writing: true) { throw ArchiveError(.denied, path: path, cause: "permission denied") }
    do {
      let pool = try openPool(path, configuration(limits), until: .now + limits.wait)
      // Not in `prepareDatabase`: GRDB sets NORMAL after that, when it switches to WAL mode.
      let synchronous = durability == .power ? "FULL" : "NORMAL"
      try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = \(synchronous)") }
      let archive = Archive(
        folder: folder, reader: pool, writer: pool, limits: limits, opened: try ArchiveFile(path, pool))
      try archive.renewIndex(unless: shouldStop, report: report)
      return archive
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Opens the pool, retrying. Storers that open a new archive at the same time collide: switching to WAL mode ignores
  /// the busy timeout, and GRDB looks for pending migrations before it locks, so a migration that another storer has
  /// just run fails.
  private static func openPool(
    _ path: String, _ configuration: Configuration, until deadline: ContinuousClock.Instant
  ) throws -> DatabasePool {
    while true {
      do {
        let pool = try DatabasePool(path: path, configuration: configuration)
        try checkVersion(pool, path: path)
        try Schema.migrator.migrate(pool)
        if try pool.read({ try !Schema.missingColumns($0).isEmpty }) { try pool.write(Schema.addListedColumns) }
        return pool
      } catch let error as DatabaseError
        where [.SQLITE_BUSY, .SQLITE_ERROR, .SQLITE_CONSTRAINT].contains(error.resultCode) && .now < deadline
      {
        usleep(20_000)
      }
    }
  }

  /// Opens an existing archive for reading only.
  ///
  /// - Parameter readers: how many reads may run at once; if more than one, each has up to 6 MB of cache.
  public static func openForReading(
    _ folder: String, limits: Limits = Limits(), readers: Int = 1
  ) throws(ArchiveError) -> Archive {
    let path = file(in: folder)
    guard FileManager.default.fileExists(atPath: path) else {
      if FileAccess.isDenied(path) { throw ArchiveError(.denied, path: path, cause: "permission denied") }
      throw ArchiveError(.missing, path: path, cause: "there is no such file")
    }
    do {
      var configuration = configuration(limits)
      configuration.readonly = true
      configuration.maximumReaderCount = max(1, readers)
      if readers > 1 { configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -6000") } }
      let reader: any DatabaseReader =
        try readers > 1
        ? DatabasePool(path: path, configuration: configuration)
        : DatabaseQueue(path: path, configuration: configuration)
      try checkVersion(reader, path: path)
      guard try reader.read({ try Schema.migrator.hasCompletedMigrations($0) && Schema.missingColumns($0).isEmpty })
      else {
        throw ArchiveError(.missing, path: path, cause: "the archive is of an older version; a storer migrates it")
      }
      return Archive(folder: folder, reader: reader, writer: nil, limits: limits, opened: nil)
    } catch {
      throw ArchiveError(error, path: path)
    }
  }

  /// Closes the database files; later calls throw.
  public func close() throws(ArchiveError) {
    try translating { try reader.close() }
  }

  /// The database's file.
  public var file: String { Self.file(in: folder) }

  /// The database file in an archive's folder.
  public static func file(in folder: String) -> String {
    folder.hasSuffix("/") ? folder + fileName : folder + "/" + fileName
  }

  /// Runs work on the database, converting errors to `ArchiveError`.
  func translating<Value>(_ work: () throws -> Value) throws(ArchiveError) -> Value {
    do { return try work() } catch { throw ArchiveError(error, path: file) }
  }

  private static func configuration(_ limits: Limits) -> Configuration {
    var configuration = Configuration()
    configuration.label = "archive"
    configuration.maximumReaderCount = 2
    let wait = limits.wait.components
    configuration.busyMode = .timeout(Double(wait.seconds) + Double(wait.attoseconds) / 1e18)
    configuration.prepareDatabase { db in
      // 16 MB of pages hold the upper levels of every tree; more would help little.
      try db.execute(sql: "PRAGMA cache_size = -16000")
      try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
      if let bytes = limits.archiveBytes {
        _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(max(1, bytes / 4096))")
      }
    }
    return configuration
  }

  private static func checkVersion(_ reader: any DatabaseReader, path: String) throws {
    guard try reader.read(Schema.migrator.hasBeenSuperseded) else { return }
    throw ArchiveError(.newer, path: path, cause: "it has tables of a later version")
  }
}
