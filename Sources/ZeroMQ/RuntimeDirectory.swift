import Glibc

/// The directory that holds socket files: its mode, 0700, is what keeps other users out.
struct RuntimeDirectory {
  let path: String

  /// The directory of a socket file.
  init(of socketPath: String) {
    let end = socketPath.lastIndex(of: "/") ?? socketPath.startIndex
    path = end == socketPath.startIndex ? "/" : String(socketPath[..<end])
  }

  /// Creates the directory if it is missing; throws if others could put files into it.
  func prepare() throws(TransportError) {
    if unsafe mkdir(path, 0o700) != 0, errno != EEXIST { throw .last(.unsafeDirectory, path) }
    try check()
  }

  /// Throws if the directory exists and belongs to another user, or is open to others.
  ///
  /// For the superuser the owner doesn't matter, the mode does. A directory that is missing passes: the side that
  /// binds will create it.
  func check() throws(TransportError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw TransportError(.unsafeDirectory, path, cause: "it is not a directory")
    }
    guard status.st_uid == geteuid() || geteuid() == 0 else {
      throw TransportError(
        .unsafeDirectory, path, cause: "it belongs to user \(status.st_uid), not to \(geteuid())", number: EACCES)
    }
    guard status.st_mode & 0o077 == 0 else {
      throw TransportError(.unsafeDirectory, path, cause: "other users can enter it; chmod it to 0700, or name another")
    }
  }
}
