import Glibc
import ZeroMQ

/// A system thread, for a loop that owns its sockets.
///
/// Structured concurrency doesn't fit: it has few threads, and such a loop would block one of them in poll(2).
public struct WorkThread: Sendable {
  private let thread: pthread_t

  /// Starts a thread; the name is used in the error if that fails.
  ///
  /// The thread inherits the signal mask of the one that starts it.
  public init(name: String, _ work: @escaping @Sendable () -> Void) throws(TransportError) {
    let box = unsafe Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let result = unsafe pthread_create(
      &thread, nil,
      { argument in
        guard let argument = unsafe argument else { return nil }
        unsafe Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard result == 0 else {
      unsafe box.release()
      throw TransportError(.create, "thread \(name)", cause: "error \(result)", number: result)
    }
    self.thread = thread
  }

  /// Waits for the thread to end; call it only once. A thread that is never joined ends with the process.
  public func join() { pthread_join(thread, nil) }

  /// The closure on its way to the thread.
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
