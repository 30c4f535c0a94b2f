import Glibc
import ZeroMQ

/// A small file that its process keeps locked while it lives: if you can lock it, the process is dead.
///
/// The kernel releases the lock (flock(2)) however the process ends, even by SIGKILL; a process id in the file could
/// belong to another process by now.
final class HandFile {
  let path: String
  private let descriptor: Int32

  /// Creates this process's own file, readable by its user only.
  ///
  /// - Throws: `TransportError` if it can't be created, or another process has locked it.
  init(creating path: String) throws(TransportError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.fault("create", path) }
    // After a failure here `deinit` closes the file, once: closed twice, it could be another thread's file by then.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw Self.fault("lock", path) }
  }

  /// Locks a file, creating it if needed, and waits until no other process holds it. Released with this value.
  init(locking path: String) throws(TransportError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.fault("create", path) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno != EINTR { throw Self.fault("lock", path) }
    }
  }

  /// Takes over the file of a dead process; nil if the process is alive or the file is gone.
  init?(taking path: String) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Replaces the note in one call of pwrite(2), with a NUL after it instead of cutting the file: a death in the middle
  /// leaves the old note or the new one. An empty note is a single NUL.
  func write(_ bytes: [UInt8]) {
    // If a note can't be written, a death may go unnoticed, but that is no reason to stop working.
    if bytes.isEmpty {
      _ = unsafe pwrite(descriptor, [0], 1, 0)
    } else {
      _ = unsafe pwrite(descriptor, bytes + [0], bytes.count + 1, 0)
    }
  }

  /// The note that was written last, without its NUL; empty if there is none or the file can't be read.
  func read(atMost limit: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = unsafe pread(descriptor, &bytes, limit, 0)
    return Array(bytes.prefix(max(0, count)).prefix { $0 != 0 })
  }

  func remove() { _ = unsafe unlink(path) }

  private static func fault(_ verb: String, _ path: String) -> TransportError {
    let number = errno
    let cause = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    return TransportError(.unsafeDirectory, path, cause: "can't \(verb) it: \(cause)", number: number)
  }
}
