import Glibc
import Synchronization
import ZeroMQ

/// A permanent shutdown request that wakes every poller.
public final class Shutdown: Sendable {
  private let wish = Atomic<Bool>(false)
  private let bell: Wakeup

  /// No wish yet.
  public init() throws(TransportError) { bell = try Wakeup() }

  /// Whether the process is to end.
  public var isRequested: Bool { wish.load(ordering: .acquiring) }

  /// Speaks the wish; any thread may.
  public func request() {
    wish.store(true, ordering: .releasing)
    // Nobody ever silences this bell, so that all threads hear it.
    bell.ring()
  }

  /// An item for `Poll`, ready once the wish is spoken.
  public var pollItem: PollItem { bell.pollItem }

  /// A shutdown that SIGTERM or SIGINT requests; a second signal ends the process at once.
  ///
  /// To be made first thing in `main`: it blocks both signals in this thread and those that it starts, and one thread
  /// waits for them, so that no code of ours runs inside a signal handler (signal-safety(7)).
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

  /// Blocks SIGTERM and SIGINT in this thread and those that it starts; the signals.
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
