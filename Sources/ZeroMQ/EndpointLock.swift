import Glibc

/// A lock file beside a bound socket file.
///
/// libzmq removes a socket file before it binds, so a second relay would silently replace the first; the lock prevents
/// that. The system releases the lock however the process dies.
final class EndpointLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock of a socket file, or throws `inUse` if another process holds it.
  init(socketPath: String) throws(TransportError) {
    let path = socketPath + ".lock"
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .last(.bind, path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      // `deinit` closes it, as it does for any instance whose properties are all set: a second close here would hit a
      // descriptor that another thread has opened since.
      throw TransportError(
        .inUse, "ipc://\(socketPath)",
        cause: "another process holds \(path); stop it, or give this one its own runtime directory",
        number: EWOULDBLOCK)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
