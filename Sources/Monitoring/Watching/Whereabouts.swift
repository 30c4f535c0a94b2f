import News

/// How far the items on the road have come, by what the taps showed of each last.
///
/// A document that was seen waits for an extractor or is in one's hand, an article for a storer; the receipt ends both.
/// What else the ledger calls in flight is before or in a cleaner.
package struct Whereabouts {
  private var items: [ItemID: (next: Stage, seenAt: Timestamp)] = [:]
  private var sweptAt: Timestamp?

  /// More items than that are on no road: the window of the fetchers is far smaller. A forger's must not fill the memory.
  private static let most = 100_000
  /// After so many milliseconds an item is taken to have ended unseen, as the taps may miss a receipt.
  private static let longest: Int64 = 15 * 60_000

  /// An item passed on to a stage.
  mutating func pass(_ item: ItemID, to next: Stage, at now: Timestamp) {
    guard items.count < Self.most || items[item] != nil else { return }
    items[item] = (next, now)
  }

  /// An item's journey ended.
  mutating func end(_ item: ItemID) { items[item] = nil }

  /// How many items are before or in each of the stages that work on them, of so many in flight.
  package mutating func counts(inFlight: Int, at now: Timestamp) -> [Stage: Int] {
    sweep(inFlight: inFlight, at: now)
    let storing = min(inFlight, items.values.count { $0.next == .store })
    let extracting = min(inFlight - storing, items.values.count { $0.next == .extract })
    return [.clean: inFlight - storing - extracting, .extract: extracting, .store: storing]
  }

  private mutating func sweep(inFlight: Int, at now: Timestamp) {
    if inFlight == 0 {
      items.removeAll(keepingCapacity: items.count < 4096)
    } else if now.milliseconds - (sweptAt?.milliseconds ?? 0) > 60_000 {
      items = items.filter { now.milliseconds - $0.value.seenAt.milliseconds < Self.longest }
      sweptAt = now
    }
  }
}
