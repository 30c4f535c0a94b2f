import Glibc

/// An error that may come from a lack of permission. All programs end with the same exit code if it does: one ended with
/// 70, another with 78, a third with 74.
public protocol AccessError: Error {
  /// Whether this user may not read or write what the error is about.
  var isDenied: Bool { get }
}

/// What this user may do with the files of the state folder, and what to tell an operator who may not.
public enum FileAccess {
  /// What an operator should do.
  public static let advice = "run this as the owner of the state directory, or let this user read and write there"

  /// Whether a file may not be read, or with `writing` not be written, by this user; one that isn't there yet may be
  /// written if its folder may.
  ///
  /// By the rights with which the file will be opened: AT_EACCESS, faccessat(2).
  public static func isDenied(_ path: String, writing: Bool = false) -> Bool {
    if unsafe faccessat(AT_FDCWD, path, writing ? R_OK | W_OK : R_OK, AT_EACCESS) == 0 { return false }
    guard errno == ENOENT, writing, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
      return isDenial(errno)
    }
    return isDenied(String(path[..<slash]), writing: true)
  }

  /// Whether an error number, `errno(3)`, tells a lack of permission.
  public static func isDenial(_ number: Int32) -> Bool { [EACCES, EPERM, EROFS].contains(number) }

  /// Whether a result code of SQLite, `sqlite.org/rescode.html`, may tell a lack of permission; `isDenied` knows whether
  /// it does.
  public static func mayBeDenial(ofSQLite code: Int32) -> Bool {
    // PERM, READONLY, CANTOPEN and AUTH; the upper bits of an extended code say more.
    [3, 8, 14, 23].contains(code & 0xFF)
  }
}
