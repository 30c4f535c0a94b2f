import Glibc

/// A new file open for appending, locked while it is open.
struct OutputFile: ~Copyable {
  /// The path it was made at.
  let path: String
  private let descriptor: Int32

  /// Makes a file that must not exist yet, and locks it. Only the owner may read or write it. The lock shows others
  /// that its writer is alive.
  init(creating path: String) throws(FileFault) {
    self.path = path
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault.system("cannot create", file: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw FileFault.system("cannot lock", file: path) }
  }

  deinit { close(descriptor) }

  /// Appends all bytes.
  ///
  /// - Throws: `FileFault`; a part of the bytes may then be in the file.
  func write(_ bytes: [UInt8]) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { source in
        unsafe source.baseAddress.map { unsafe Glibc.write(descriptor, $0 + written, source.count - written) } ?? 0
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFault.system("cannot write", file: path) }
      written += count
    }
  }

  /// Waits until what was written is on the disk.
  func sync() throws(FileFault) {
    guard fdatasync(descriptor) == 0 else { throw FileFault.system("cannot write to the disk", file: path) }
  }

  /// Cuts the file to a length in bytes; returns whether that worked.
  func cut(to length: Int64) -> Bool { ftruncate(descriptor, off_t(length)) == 0 }
}
