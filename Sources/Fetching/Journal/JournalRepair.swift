import Glibc

/// Cuts the torn tails that dead fetchers left in the journal.
public struct JournalRepair: Hashable, Sendable {
  /// The file.
  public let file: String
  /// How many bytes were cut off.
  public let removed: Int64

  /// Looks through a journal's folder and cuts what was torn; files that a live fetcher writes are left alone.
  ///
  /// No row of the ledger points into a torn record, since rows are made after the record is complete.
  public static func run(in folder: String) throws(FileFault) -> [JournalRepair] {
    var repairs: [JournalRepair] = []
    for name in try Folder.names(in: folder) where name.hasSuffix(".open") {
      let path = "\(folder)/\(name.dropLast(5))"
      if let repair = try repair(path) { repairs.append(repair) }
    }
    return repairs
  }

  private static func repair(_ path: String) throws(FileFault) -> JournalRepair? {
    let descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor < 0 {
      guard errno == ENOENT else { throw FileFault.system("cannot open", file: path) }
      unsafe unlink(JournalFile.mark(of: path))
      return nil
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    let whole = try wholeLength(path)
    let removed = (FileFacts.of(path)?.size ?? whole) - whole
    if removed > 0, ftruncate(descriptor, off_t(whole)) != 0 { throw FileFault.system("cannot write", file: path) }
    unsafe unlink(JournalFile.mark(of: path))
    return removed > 0 ? JournalRepair(file: path, removed: removed) : nil
  }

  /// Up to which byte the file is made of whole records.
  static func wholeLength(_ path: String) throws(FileFault) -> Int64 {
    var reader = try WARCReader(path)
    var whole: Int64 = 0
    while case .record = try reader.next(), let end = try reader.endOfRecord() { whole = end }
    return whole
  }
}
