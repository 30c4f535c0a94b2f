import Synchronization

/// When a client's connections sent a request's head last.
///
/// A host's delay counts from there: looking the host up and connecting to it may take seconds, after which two
/// requests would come close together.
final class SendMark: Sendable {
  private let last = Mutex<ContinuousClock.Instant?>(nil)

  /// Notes that a head is being sent.
  func note() { last.withLock { $0 = .now } }

  /// When a request that began at an instant was sent; nil if it wasn't.
  func sent(since start: ContinuousClock.Instant) -> ContinuousClock.Instant? {
    last.withLock { last in last.flatMap { $0 >= start ? $0 : nil } }
  }
}
