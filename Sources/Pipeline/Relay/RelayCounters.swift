import Synchronization

/// What the threads of a relay count for its vitals.
final class RelayCounters: Sendable {
  let received = Atomic<UInt64>(0)
  let sent = Atomic<UInt64>(0)
}
