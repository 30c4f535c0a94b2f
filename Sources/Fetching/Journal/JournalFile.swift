import Glibc

/// One file of the journal, while it is being written.
///
/// An empty file `….open` beside it marks it as unfinished and is removed when the file ends cleanly. A file with this
/// mark but without a lock was left by a process that died, and its last record may be torn.
struct JournalFile: ~Copyable {
  private let file: OutputFile
  /// The number of bytes written.
  private(set) var length: Int64 = 0
  /// Whether more may be appended.
  private(set) var isSound = true

  /// Creates the file and its mark.
  init(creating path: String) throws(FileFault) {
    let file = try OutputFile(creating: path)
    let mark = unsafe open(Self.mark(of: path), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard mark >= 0 else { throw FileFault.system("cannot create", file: Self.mark(of: path)) }
    close(mark)
    self.file = file
  }

  var path: String { file.path }

  /// The empty file that marks an unfinished one.
  static func mark(of path: String) -> String { path + ".open" }

  /// Appends bytes, all or none.
  ///
  /// - Throws: `FileFault`. If the disk was full and the file could be cut back, more may be appended later; after any
  ///   other fault `isSound` is false.
  mutating func append(_ bytes: [UInt8], isSynced: Bool) throws(FileFault) {
    do {
      try file.write(bytes)
      if isSynced { try file.sync() }
    } catch {
      // After a failed sync it is unknown which bytes are on disk.
      isSound = error.code == .full && file.cut(to: length)
      throw error
    }
    length += Int64(bytes.count)
  }

  /// Ends the file cleanly.
  consuming func finish() { unsafe unlink(Self.mark(of: path)) }

  /// Deletes the file: nothing in it counts.
  consuming func discard() {
    unsafe unlink(path)
    unsafe unlink(Self.mark(of: path))
  }
}
