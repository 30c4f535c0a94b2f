import Fetching
import News
import Pipeline
import Synchronization

/// Failed fetches, passed from the crawl to the feeder's thread, which shows them on the receipts' tap.
final class Notices: Sendable {
  private let waiting = Mutex<[Envelope<Receipt>]>([])

  /// How many may wait: the feeder takes them at each turn of its loop. More are dropped: these are only for viewers,
  /// and `chapar items failed` lists them all.
  static let capacity = 256

  /// Adds a fetch that was given up, as a receipt by the fetcher: on the tap it looks like an item's end, but it ends
  /// none.
  func add(_ failure: CrawlEvent.Failure) {
    let receipt = Receipt(
      item: failure.id, outcome: failure.outcome, reason: failure.reason, stage: .fetch, time: .current(),
      source: failure.source, url: failure.url)
    let envelope = Envelope(id: failure.id, origin: Origin(url: failure.url), payload: receipt)
    waiting.withLock { if $0.count < Self.capacity { $0.append(envelope) } }
  }

  /// Removes and returns the waiting notices.
  func take() -> [Envelope<Receipt>] {
    waiting.withLock { waiting in
      defer { waiting.removeAll() }
      return waiting
    }
  }
}
