/// Syncs a cleaner's memory with the store from time to time.
///
/// Trouble with the store doesn't affect pages: the cleaner continues with what it has, and tries again later.
public struct MemoryKeeper {
  private let store: SiteMemoryStore
  private let interval: Duration
  private let report: (MemoryStoreError) -> Void
  private var due: ContinuousClock.Instant

  /// A keeper; `report` is called on trouble.
  public init(
    _ store: SiteMemoryStore, interval: Duration = .seconds(1), now: ContinuousClock.Instant = .now,
    report: @escaping (MemoryStoreError) -> Void
  ) {
    self.store = store
    self.interval = interval
    self.report = report
    due = now
  }

  /// Syncs if it is time, or at once.
  public mutating func exchange(
    _ memory: inout SiteMemory, atOnce: Bool = false, now: ContinuousClock.Instant = .now
  ) {
    guard atOnce || now >= due else { return }
    do throws(MemoryStoreError) {
      try store.exchange(&memory)
      due = now.advanced(by: interval)
    } catch {
      report(error)
      due = now.advanced(by: interval * 30)
    }
  }
}
