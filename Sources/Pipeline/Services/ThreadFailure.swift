import Synchronization

/// The error that ended a thread, for the thread that waits for it to throw.
public final class ThreadFailure: Sendable {
  private let error = Mutex<(any Error)?>(nil)

  /// Creates one without an error.
  public init() {}

  /// Remembers the error; call it before the thread ends.
  public func note(_ error: any Error) { self.error.withLock { $0 = error } }

  /// Throws the error, if there is one; call it after the thread was joined.
  public func check() throws { if let error = error.withLock({ $0 }) { throw error } }
}
