import Fetching
import Foundation
import News
import NIOPosix
import Settings
import Storage
import Synchronization

/// Where ledger and archive are read: on threads of their own, so that a slow disk holds up no event stream, and only so
/// many at once.
///
/// Both are opened when they are first wanted, since the monitor may be started before there is anything to read.
public final class ReadingRoom: Sendable {
  let places: Places
  private let threads: NIOThreadPool
  private let readers: Int
  private let archive = Mutex<Archive?>(nil)
  private let ledger = Mutex<Ledger?>(nil)

  /// A room for the archive and the ledger of a state directory.
  public init(places: Places, readers: Int = 3) {
    self.places = places
    self.readers = readers
    threads = NIOThreadPool(numberOfThreads: readers)
    threads.start()
  }

  /// The state directory.
  var stateFolder: String { places.state }
  /// Whether anything was taken in yet.
  var hasLedger: Bool { FileManager.default.fileExists(atPath: places.ledger) }

  /// Reads from the archive.
  ///
  /// - Throws: `ArchiveError`, also where there is no archive yet.
  func archive<Value: Sendable>(_ work: @escaping @Sendable (Archive) throws -> Value) async throws -> Value {
    try await threads.runIfActive { [self] in
      let open = try archive.withLock { held in
        if let held { return held }
        let opened = try Archive.openForReading(places.archive, readers: readers)
        held = opened
        return opened
      }
      do {
        return try work(open)
      } catch let error as ArchiveError where !error.isTemporary {
        // It may have been put back from a backup: the next read opens what lies there then.
        archive.withLock { $0 = nil }
        throw error
      }
    }
  }

  /// Reads from the ledger.
  ///
  /// - Throws: `LedgerError`, also where there is no ledger yet.
  func ledger<Value: Sendable>(_ work: @escaping @Sendable (Ledger) throws -> Value) async throws -> Value {
    try await threads.runIfActive { [self] in
      let open = try ledger.withLock { held in
        if let held { return held }
        let opened = try Ledger(readingFrom: places.state)
        held = opened
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

  /// Work with files that may take long, on the same threads.
  func files<Value: Sendable>(_ work: @escaping @Sendable (Places) throws -> Value) async throws -> Value {
    let places = places
    return try await threads.runIfActive { try work(places) }
  }
}
