import Glibc
import Synchronization
import ZeroMQ

/// A permanent shutdown request that wakes every poller.
public final class Shutdown: Sendable {
  private let wish = Atomic<Bool>(false)
  private let bell: Wakeup

  /// Creates a shutdown that is not requested yet.
  public init() throws(TransportError) { bell = try Wakeup() }

  /// Whether the process should end.
  public var isRequested: Bool { wish.load(ordering: .acquiring) }

  /// Requests the shutdown; any thread may call it.
  public func request() {
    wish.store(true, ordering: .releasing)
    // The bell is never silenced, so that it wakes all threads.
    bell.ring()
  }

  /// An item for `Poll`, ready once shutdown is requested.
  public var pollItem: PollItem { bell.pollItem }

  /// A shutdown that SIGTERM or SIGINT requests; a second signal ends the process at once.
  ///
  /// Call it first in `main`: it blocks both signals in this thread and those it starts, and a separate thread waits
  /// for them, so that none of our code runs inside a signal handler (signal-safety(7)).
  public static func onSignals() throws -> Shutdown {
    let shutdown = try Shutdown()
    let awaited = blockSignals()
    _ = try WorkThread(name: "signals") {
      var signals = awaited
      var received: Int32 = 0
      while unsafe sigwait(&signals, &received) == 0 {
        if shutdown.isRequested { _exit(128 + received) }
        shutdown.request()
      }
    }
    return shutdown
  }

  /// Blocks SIGTERM and SIGINT in this thread and those it starts. Returns the two signals.
  @discardableResult
  public static func blockSignals() -> sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGTERM)
    unsafe sigaddset(&signals, SIGINT)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    return signals
  }
}
