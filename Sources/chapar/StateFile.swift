import Glibc

/// Whether a file of the state directory is there: one that this user may not look at was told as one that doesn't
/// exist.
enum StateFile {
  /// - Throws: `CommandRefusal` if the file, or a folder on the way to it, may not be read.
  static func isThere(_ path: String) throws(CommandRefusal) -> Bool {
    // AT_EACCESS: by the rights with which the file will be opened (faccessat(2)).
    if unsafe faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0 { return true }
    guard errno == EACCES else { return false }
    throw CommandRefusal(
      "'\(path)' can't be read: permission denied; run this command as the owner of the state directory",
      code: .inputOutput)
  }
}
