/// Syncs a cleaner's memory with the store from time to time.
///
/// Errors of the store don't affect pages: the cleaner continues with what it has, and tries again later.
///
/// After an error the next attempt is 30 intervals later, so that a full disk doesn't hold every page up.
public struct MemoryKeeper {
  private let store: SiteMemoryStore
  private let interval: Duration
  private let report: (MemoryStoreError) -> Void
  /// When the next exchange is due.
  private var due: ContinuousClock.Instant

  /// Creates a keeper; `report` is called with errors of the store. The first exchange is due at once.
  public init(
    _ store: SiteMemoryStore, interval: Duration = .seconds(1), now: ContinuousClock.Instant = .now,
    report: @escaping (MemoryStoreError) -> Void
  ) {
    self.store = store
    self.interval = interval
    self.report = report
    due = now
  }

  /// Syncs if it is time to, or at once if asked.
  ///
  /// It never throws, and blocks while another process writes. Call it after each page; `atOnce` is for the end of a
  /// burst of pages, and of the program.
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
