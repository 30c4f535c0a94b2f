import Glibc

/// Remembers which file was at a path when it was opened, to notice if another one is there later.
///
/// A process keeps writing to an open database after the file was deleted. All of that is silently lost with the
/// process. So before you promise that something was written, check that the path still leads to the same file.
public struct OpenedFile: Hashable, Sendable {
  /// The path as given; ``check()`` looks there again.
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

  /// Throws if another file, or none, is at the path now.
  public func check() throws(ReplacedFile) {
    guard try OpenedFile(path) == self else { throw ReplacedFile(path: path, isGone: false) }
  }
}

/// A file was deleted or replaced while it was in use.
public struct ReplacedFile: Error, Hashable, CustomStringConvertible {
  /// The path by which the file was opened.
  public let path: String
  /// Whether no file is there now.
  public let isGone: Bool

  /// Creates an error for a file that was replaced, or is gone.
  public init(path: String, isGone: Bool = false) {
    self.path = path
    self.isGone = isGone
  }

  /// What happened, for an operator.
  public var description: String {
    "\(path) was \(isGone ? "deleted or moved away" : "replaced by another") while it was in use"
  }
}
