/// Which files make a database that was opened: the file itself, and its write-ahead log, in which the newest of it is.
public struct OpenedDatabase: Hashable, Sendable {
  private let file: OpenedFile
  private let log: OpenedFile

  /// The files of a database that is open in WAL mode.
  public init(_ path: String) throws(ReplacedFile) {
    file = try OpenedFile(path)
    log = try OpenedFile(path + "-wal")
  }

  /// Throws where either was deleted or replaced: what is committed then is lost with the last process that has it open.
  public func check() throws(ReplacedFile) {
    try file.check()
    try log.check()
  }
}
