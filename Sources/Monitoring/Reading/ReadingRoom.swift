import Fetching
import Foundation
import News
import NIOPosix
import Settings
import StateFolder
import Storage
import Synchronization

/// Reads ledger and archive on separate threads, so that a slow disk holds up no event stream, with a limit on how many
/// reads run at once.
///
/// Both are opened when first needed, because the monitor may start before they exist. Whenever another file is at the
/// path, after a backup was put back for example, the next read opens that one.
public final class ReadingRoom: Sendable {
  let places: Places
  private let threads: NIOThreadPool
  private let readers: Int
  /// Nil until the first read, and after one that failed.
  private let archive = Mutex<(book: Archive, file: OpenedFile)?>(nil)
  private let ledger = Mutex<(book: Ledger, file: OpenedFile)?>(nil)

  /// Creates a room for the archive and the ledger of a state directory; starts its threads.
  ///
  /// - Parameter readers: how many reads run at once; others wait in a queue without a limit.
  public init(places: Places, readers: Int = 3) {
    self.places = places
    self.readers = readers
    threads = NIOThreadPool(numberOfThreads: readers)
    threads.start()
  }

  /// Whether there is a ledger yet.
  var hasLedger: Bool { FileManager.default.fileExists(atPath: places.ledger) }

  /// Reads from the archive, on one of the room's threads.
  ///
  /// - Throws: `ArchiveError`, also where there is no archive yet; and what `work` throws.
  func archive<Value: Sendable>(_ work: @escaping @Sendable (Archive) throws -> Value) async throws -> Value {
    try await threads.runIfActive { [self] in
      let open = try archive.withLock { held in
        if let held, Self.stands(held.file) { return held.book }
        held = nil
        let opened = try Archive.openForReading(places.archive, readers: readers)
        held = try (opened, OpenedFile(Archive.file(in: places.archive)))
        return opened
      }
      do {
        return try work(open)
      } catch let error as ArchiveError where !error.isTemporary {
        // The archive may have been replaced by a backup: the next read opens it anew.
        archive.withLock { $0 = nil }
        throw error
      }
    }
  }

  /// Reads from the ledger, on one of the room's threads.
  ///
  /// - Throws: `LedgerError`, also where there is no ledger yet; and what `work` throws.
  func ledger<Value: Sendable>(_ work: @escaping @Sendable (Ledger) throws -> Value) async throws -> Value {
    try await threads.runIfActive { [self] in
      let open = try ledger.withLock { held in
        if let held, Self.stands(held.file) { return held.book }
        held = nil
        let opened = try Ledger(readingFrom: places.state)
        held = try (opened, OpenedFile(places.ledger))
        return opened
      }
      do {
        return try work(open)
      } catch let error as LedgerError {
        ledger.withLock { $0 = nil }
        throw error
      }
    }
  }

  /// Whether the path still leads to the file that was opened, and not to a replacement: storers no longer write to the
  /// old one.
  private static func stands(_ file: OpenedFile) -> Bool {
    do throws(ReplacedFile) {
      try file.check()
      return true
    } catch {
      return false
    }
  }

  /// Runs other slow work with files on the same threads, so that it counts against the same limit: changes by
  /// operators, trials, the sizes of folders.
  func files<Value: Sendable>(_ work: @escaping @Sendable (Places) throws -> Value) async throws -> Value {
    let places = places
    return try await threads.runIfActive { try work(places) }
  }
}
