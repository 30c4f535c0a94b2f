import Glibc
import ZeroMQ

/// A small file that its process holds locked for as long as it lives: who can lock it knows that the holder is dead.
final class HandFile {
  let path: String
  private let descriptor: Int32

  /// Makes a file of this process's own.
  init(creating path: String) throws(TransportError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.fault("create", path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Self.fault("lock", path)
    }
  }

  /// Waits until no other process holds a file.
  init(locking path: String) throws(TransportError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.fault("create", path) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno != EINTR {
        close(descriptor)
        throw Self.fault("lock", path)
      }
    }
  }

  /// Takes over the file of a process that is dead; nil where it lives, or the file is gone.
  init?(taking path: String) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Writes what the file is to hold, in one call; nothing is a single NUL.
  func write(_ bytes: [UInt8]) {
    // A note that can't be written is one death less that is known of: no reason to stop the work.
    if bytes.isEmpty {
      _ = unsafe pwrite(descriptor, [0], 1, 0)
    } else {
      _ = unsafe pwrite(descriptor, bytes + [0], bytes.count + 1, 0)
    }
  }

  /// What was written last.
  func read(atMost limit: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
    let count = unsafe pread(descriptor, &bytes, limit, 0)
    return Array(bytes.prefix(max(0, count)).prefix { $0 != 0 })
  }

  /// Takes the file out of its folder.
  func remove() { _ = unsafe unlink(path) }

  private static func fault(_ verb: String, _ path: String) -> TransportError {
    let number = errno
    let cause = unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    return TransportError(.unsafeDirectory, path, cause: "can't \(verb) it: \(cause)", number: number)
  }
}
