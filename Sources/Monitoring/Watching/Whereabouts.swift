import News

/// How far each item in flight has got, as last seen on the taps.
///
/// An item seen as a document is waiting for an extractor or being extracted; one seen as an article, waiting for a
/// storer or being stored, until its receipt is seen. All other items in flight are waiting for a cleaner or being
/// cleaned.
package struct Whereabouts {
  /// By item, the stage before which it was last seen.
  private var items: [ItemID: (next: Stage, seenAt: Timestamp)] = [:]
  /// When items that are too old were last looked for: at most once a minute.
  private var sweptAt: Timestamp?

  /// More than are ever in flight, as the fetchers' windows are far smaller; so forged items can't fill the memory.
  private static let most = 100_000
  /// Milliseconds after which an item counts as ended, because the taps may have missed its receipt.
  private static let longest: Int64 = 15 * 60_000

  /// Notes that an item went on to a stage. While too many are known, new ones are ignored and count as with the
  /// cleaner.
  mutating func pass(_ item: ItemID, to next: Stage, at now: Timestamp) {
    guard items.count < Self.most || items[item] != nil else { return }
    items[item] = (next, now)
  }

  /// Forgets an item whose receipt was seen.
  mutating func end(_ item: ItemID) { items[item] = nil }

  /// How many of the items in flight are waiting for or being processed by each stage. The three numbers add up to
  /// `inFlight`, the ledger's count, even when the taps missed some or show some that have ended.
  package mutating func counts(inFlight: Int, at now: Timestamp) -> [Stage: Int] {
    sweep(inFlight: inFlight, at: now)
    let storing = min(inFlight, items.values.count { $0.next == .store })
    let extracting = min(inFlight - storing, items.values.count { $0.next == .extract })
    return [.clean: inFlight - storing - extracting, .extract: extracting, .store: storing]
  }

  /// Forgets what can't be in flight any more: everything if nothing is, else what was last seen too long ago.
  private mutating func sweep(inFlight: Int, at now: Timestamp) {
    if inFlight == 0 {
      items.removeAll(keepingCapacity: items.count < 4096)
    } else if now.milliseconds - (sweptAt?.milliseconds ?? 0) > 60_000 {
      items = items.filter { now.milliseconds - $0.value.seenAt.milliseconds < Self.longest }
      sweptAt = now
    }
  }
}
