import Glibc
import News

/// How much of the journal is kept; `sweep` deletes the rest.
///
/// A segment is deleted only if it ended long enough ago for all its items to be in the ledger, and none of them is
/// queued, in flight or dead. The archive keeps its articles; the pages can't be sent again.
public struct JournalKeeping: Hashable, Sendable {
  /// Segments that ended longer ago are deleted; nil: no limit.
  public var age: Duration?
  /// The oldest segments are deleted until at most this many bytes are left; nil: no limit.
  public var size: Int64?

  /// Creates rules; without limits, everything is kept.
  public init(age: Duration? = nil, size: Int64? = nil) {
    self.age = age
    self.size = size
  }

  /// How long after the end of a segment all its records are sure to be in the ledger: a record is journaled before it
  /// is entered.
  static let settling: Duration = .seconds(3600)

  /// A segment that was deleted.
  public struct Gone: Hashable, Sendable, CustomStringConvertible {
    /// The segment's path, where nothing is now.
    public let file: String
    /// Its size in bytes.
    public let size: Int64

    /// What was deleted, for an operator.
    public var description: String { "\(file) was deleted from the journal: \(size) bytes" }
  }

  /// Deletes what the rules don't keep, oldest first.
  ///
  /// - Throws: `FileFault` if the folder can't be read, `LedgerError`; segments deleted before then stay deleted.
  public func sweep(_ folder: String, _ ledger: Ledger, at now: Timestamp) throws -> [Gone] {
    guard age != nil || size != nil else { return [] }
    let segments = try Self.segments(in: folder)
    var total = segments.reduce(0) { $0 + $1.facts.size }
    var gone: [Gone] = []
    for (path, facts) in segments {
      let old = (now.milliseconds - facts.modified.milliseconds)
      guard old >= Self.settling.milliseconds else { continue }
      let isOverAge = age.map { old > $0.milliseconds } ?? false
      let isOverSize = size.map { total > $0 } ?? false
      guard isOverAge || isOverSize, try ledger.letGo(ofSegment: path) else { continue }
      total -= facts.size
      gone.append(Gone(file: path, size: facts.size))
    }
    return gone
  }

  /// The segments that ended cleanly, in order of their last write.
  private static func segments(in folder: String) throws(FileFault) -> [(path: String, facts: FileFacts)] {
    guard FileFacts.of(folder) != nil else { return [] }
    let names = try Folder.names(in: folder)
    let open = Set(names.filter { $0.hasSuffix(".open") }.map { String($0.dropLast(5)) })
    return names.filter { $0.hasPrefix("chapar-") && !$0.hasSuffix(".open") && !open.contains($0) }
      .compactMap { name in FileFacts.of("\(folder)/\(name)").map { ("\(folder)/\(name)", $0) } }
      .sorted { $0.1.modified < $1.1.modified }
  }
}
