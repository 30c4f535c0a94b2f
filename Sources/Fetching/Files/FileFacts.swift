import Glibc
import News

/// A file's metadata, which show whether it is still the same file.
struct FileFacts: Hashable, Sendable {
  /// What a path leads to.
  enum Form: Hashable, Sendable { case file, folder, other }

  /// `other` is a device, a socket, a pipe, or a symbolic link that was not followed.
  let form: Form
  /// The size in bytes.
  let size: Int64
  /// When the content last changed. In milliseconds; what is finer is cut off.
  let modified: Timestamp
  /// Whether only its owner may read, write or run it.
  let isPrivate: Bool

  /// The facts in the result of stat(2), lstat(2) or fstat(2).
  init(_ found: stat) {
    switch found.st_mode & S_IFMT {
    case S_IFREG: form = .file
    case S_IFDIR: form = .folder
    default: form = .other
    }
    size = Int64(found.st_size)
    isPrivate = found.st_mode & 0o077 == 0
    // Some file systems keep any 64-bit number of seconds, such as one set by unpacking an archive. Beyond the year
    // 9999 the exact time doesn't matter.
    let seconds = min(max(Int64(found.st_mtim.tv_sec), -62_135_596_800), 253_402_300_799)
    modified = Timestamp(milliseconds: seconds * 1000 + Int64(found.st_mtim.tv_nsec) / 1_000_000)
  }

  /// The facts about a path, with symbolic links followed; nil if nothing is there.
  static func of(_ path: String) -> FileFacts? {
    var found = stat()
    return unsafe stat(path, &found) == 0 ? FileFacts(found) : nil
  }
}
