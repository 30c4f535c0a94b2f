import News
import Pipeline
import Synchronization

/// The receipts that a feeder was asked to settle.
final class Settled: Sendable {
  private let receipts = Mutex<[Envelope<Receipt>]>([])

  /// All so far.
  var all: [Envelope<Receipt>] { receipts.withLock { $0 } }

  func add(_ more: [Envelope<Receipt>]) { receipts.withLock { $0 += more } }
}
