import News

/// How far the items in flight have got, by what the taps last showed of each.
///
/// A document that was seen is waiting for an extractor or being extracted; an article, likewise for a storer. The
/// receipt ends both. All other items in flight are waiting for a cleaner or being cleaned.
package struct Whereabouts {
  private var items: [ItemID: (next: Stage, seenAt: Timestamp)] = [:]
  private var sweptAt: Timestamp?

  /// More items than this are never in flight: the fetchers' window is far smaller. Forged ones must not fill the
  /// memory.
  private static let most = 100_000
  /// After this many milliseconds an item counts as ended unseen, as the taps may miss a receipt.
  private static let longest: Int64 = 15 * 60_000

  /// Notes that an item went on to a stage.
  mutating func pass(_ item: ItemID, to next: Stage, at now: Timestamp) {
    guard items.count < Self.most || items[item] != nil else { return }
    items[item] = (next, now)
  }

  /// Notes that an item's journey ended.
  mutating func end(_ item: ItemID) { items[item] = nil }

  /// How many of the items in flight are waiting for or being processed by each stage.
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
