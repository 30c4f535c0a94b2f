import Synchronization

/// The counts for a relay's vitals, shared by its threads.
package final class RelayCounters: Sendable {
  let received = Atomic<UInt64>(0)
  let sent = Atomic<UInt64>(0)

  /// Starts at 0: vitals count since the process started.
  package init() {}
}
