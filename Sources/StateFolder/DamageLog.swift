import Foundation
import Glibc
import News
import Synchronization

/// Damage seen by a pipeline's processes, kept in the state folder until `chapar check --thorough` finds all intact.
///
/// It is a text file, `damage.log`, because a damaged ledger could not keep it. Each line is a single write, so that
/// the lines of different processes don't get mixed up.
public final class DamageLog: Sendable {
  /// The most lines kept, so that a broken disk doesn't fill up with reports.
  public static let limit = 200
  private static let longestLine = 1000

  private let path: String
  private let known: Mutex<Set<String>>

  /// The log in a state folder; its file is created with the first damage.
  public init(in folder: String) {
    path = folder + "/damage.log"
    known = Mutex(Set())
  }

  /// All noted damage, oldest first.
  public func all() throws -> [Damage] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return text.split(separator: "\n").prefix(Self.limit).compactMap { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      guard parts.count == 2, let time = Timestamp(String(parts[0])) else { return nil }
      return Damage(String(parts[1]), at: time)
    }
  }

  /// Notes damage, unless it is noted already. Returns whether it was new.
  @discardableResult
  public func note(_ what: String, at time: Timestamp) throws -> Bool {
    let line = String(what.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(Self.longestLine))
    guard known.withLock({ $0.count < Self.limit && $0.insert(line).inserted }) else { return false }
    let noted = try all()
    guard noted.count < Self.limit, !noted.contains(where: { $0.what == line }) else { return false }
    try append("\(time)\t\(line)\n")
    return true
  }

  /// Forgets all damage by deleting the file, if there is one.
  public func clear() throws {
    known.withLock { $0.removeAll() }
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
  }

  private func append(_ line: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    defer { close(descriptor) }
    let bytes = Array(line.utf8)
    guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else {
      throw POSIXError(.init(rawValue: errno) ?? .EIO)
    }
  }
}
