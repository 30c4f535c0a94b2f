/// The files of an opened database: the file itself, and its write-ahead log, which has the newest data.
public struct OpenedDatabase: Hashable, Sendable {
  private let file: OpenedFile
  private let log: OpenedFile

  /// The files of a database that is open in WAL mode.
  public init(_ path: String) throws(ReplacedFile) {
    file = try OpenedFile(path)
    log = try OpenedFile(path + "-wal")
  }

  /// Throws if either was deleted or replaced: commits are then lost with the last process that has it open.
  public func check() throws(ReplacedFile) {
    try file.check()
    try log.check()
  }
}
