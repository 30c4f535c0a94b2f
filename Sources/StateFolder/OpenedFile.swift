import Glibc

/// Which file stood at a path when it was opened, to be told from another that stands there later.
///
/// A process that has a database open goes on writing to it after its name is gone: all of it is lost with the process,
/// and nothing says so. Whoever promises something of a file checks first that the name still leads to it.
public struct OpenedFile: Hashable, Sendable {
  /// The path it was opened by.
  public let path: String
  private let device: dev_t
  private let number: ino_t

  /// The file at a path, symbolic links followed.
  public init(_ path: String) throws(ReplacedFile) {
    var found = stat()
    guard unsafe stat(path, &found) == 0 else { throw ReplacedFile(path: path, isGone: true) }
    self.path = path
    device = found.st_dev
    number = found.st_ino
  }

  /// Throws where another file, or none, stands at the path now.
  public func check() throws(ReplacedFile) {
    guard try OpenedFile(path) == self else { throw ReplacedFile(path: path, isGone: false) }
  }
}

/// A file was deleted or replaced while it was in use.
public struct ReplacedFile: Error, Hashable, CustomStringConvertible {
  /// The path.
  public let path: String
  /// Whether nothing stands there now.
  public let isGone: Bool

  /// A file of which its id says that it is another.
  public init(path: String, isGone: Bool = false) {
    self.path = path
    self.isGone = isGone
  }

  /// What happened, for an operator.
  public var description: String {
    "\(path) was \(isGone ? "deleted or moved away" : "replaced by another") while it was in use"
  }
}
