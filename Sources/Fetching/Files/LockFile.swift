import Glibc

/// A lock file, held by one process at a time.
///
/// The kernel releases it however the process ends (flock(2)). The file itself stays: if it were deleted, two processes
/// could hold locks on two files of the same name.
struct LockFile: ~Copyable {
  private let descriptor: Int32

  /// Waits for the lock, without limit; makes the file if there is none.
  init(_ path: String) throws(FileFault) {
    let descriptor = try Self.opened(path)
    while flock(descriptor, LOCK_EX) != 0 {
      if errno != EINTR {
        let fault = FileFault.system("cannot lock", file: path)
        close(descriptor)
        throw fault
      }
    }
    self.descriptor = descriptor
  }

  /// Takes the lock if it is free; nil if another process, or another opened file of this one, has it.
  init?(ifFree path: String) throws(FileFault) {
    let descriptor = try Self.opened(path)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK || errno == EINTR
      let fault = FileFault.system("cannot lock", file: path)
      close(descriptor)
      if isTaken { return nil }
      throw fault
    }
    self.descriptor = descriptor
  }

  private static func opened(_ path: String) throws(FileFault) -> Int32 {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault.system("cannot create", file: path) }
    return descriptor
  }

  deinit { close(descriptor) }

  /// Lets another process have the lock now, not when this value ends.
  func unlock() { flock(descriptor, LOCK_UN) }
}
