import Glibc

/// The repair of a file left by a fetcher that died: its incomplete last record is cut off.
public struct JournalRepair: Hashable, Sendable, CustomStringConvertible {
  /// The segment's path, without the `.open` of its mark.
  public let file: String
  /// The number of bytes cut off.
  public let removed: Int64
  /// Damage before the last complete record, which is due to the disk and not to the fetcher's death.
  public let damages: [String]

  /// What was found and done, for an operator.
  public var description: String {
    let cut = "\(file): \(removed) bytes of a record that was never finished were cut off"
    return (removed > 0 ? [cut] : []).joined()
      + (damages.isEmpty ? "" : (removed > 0 ? "; " : "\(file): ") + damages.prefix(3).joined(separator: "; "))
  }

  /// Checks a journal's folder and cuts off incomplete records. Files that a running fetcher is writing are not
  /// touched.
  ///
  /// No row of the ledger points to an incomplete record, because rows are made only after the record is complete. So a
  /// bad record with a row is damaged, not incomplete, and stays.
  ///
  /// - Parameter lastPlace: the last byte of a file that the ledger points to, by the file's path; nil if there is
  ///   none.
  public static func run(
    in folder: String, lastPlace: (String) throws -> Int64? = { _ in nil }
  ) throws -> [JournalRepair] {
    var repairs: [JournalRepair] = []
    guard FileFacts.of(folder) != nil else { return [] }
    for name in try Folder.names(in: folder) where name.hasSuffix(".open") {
      let path = "\(folder)/\(name.dropLast(5))"
      if let repair = try repair(path, lastPlace) { repairs.append(repair) }
    }
    return repairs
  }

  /// Repairs one file and removes its mark; nil if there was nothing to repair, or its fetcher is alive.
  private static func repair(
    _ path: String, _ lastPlace: (String) throws -> Int64?
  ) throws -> JournalRepair? {
    let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor < 0 {
      guard errno == ENOENT else { throw FileFault.system("cannot open", file: path) }
      unsafe unlink(JournalFile.mark(of: path))
      return nil
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    var survey = try survey(path)
    let size = FileFacts.of(path)?.size ?? survey.whole
    let isPointedTo = try lastPlace(path).map { $0 >= survey.whole } ?? false
    if isPointedTo { survey.damages = survey.met }
    // If reading gave up, complete records may follow.
    let removed = survey.isGivenUp || isPointedTo ? 0 : max(0, size - survey.whole)
    if removed > 0, ftruncate(descriptor, off_t(survey.whole)) != 0 {
      throw FileFault.system("cannot write", file: path)
    }
    unsafe unlink(JournalFile.mark(of: path))
    if removed == 0, survey.damages.isEmpty { return nil }
    return JournalRepair(file: path, removed: removed, damages: survey.damages)
  }

  private struct Survey {
    /// The end of the last whole record, in bytes.
    var whole: Int64 = 0
    /// What is damaged before it.
    var damages: [String] = []
    /// What is damaged or torn since the last whole record.
    var met: [String] = []
    var isGivenUp = false
  }

  /// Reads a file to its end, past any damage, so that a flipped bit in the middle doesn't lose the records after it.
  private static func survey(_ path: String) throws(FileFault) -> Survey {
    let limits = WARCLimits()
    var reader = try WARCReader(path, limits: limits)
    var survey = Survey()
    while true {
      switch try reader.next() {
      case .record:
        guard let end = try reader.endOfRecord() else { continue }
        survey.whole = end
        survey.damages = survey.met
      case .damage(let damage): survey.met.append("damaged at byte \(damage.place.offset): \(damage.what)")
      case .end:
        survey.isGivenUp = survey.met.count >= limits.damages
        return survey
      }
    }
  }
}
