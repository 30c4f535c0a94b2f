import News

/// Journals responses and enters them in the ledger, those that come at the same time together.
///
/// However many fetches end at once, one write, one sync and one transaction serve them all: that is what makes
/// `JournalDurability.power` affordable. When `record` returns, the item will be sent until it has an outcome.
public actor Recorder {
  private struct Waiting {
    let capture: Capture
    let task: Frontier.Task
    let refusal: Frontier.Refusal?
    let memory: Revisit.Memory?
    /// Nil for the one that leads.
    let continuation: CheckedContinuation<NewItem, any Error>?
  }

  private var journal: Journal
  private let ledger: Ledger
  private let now: @Sendable () -> Timestamp
  private var waiting: [Waiting] = []
  private var isLed = false

  /// A recorder that owns a journal.
  public init(journal: consuming sending Journal, ledger: Ledger, now: @escaping @Sendable () -> Timestamp) {
    self.journal = journal
    self.ledger = ledger
    self.now = now
  }

  /// Journals one response and ends its fetch; returns the item.
  ///
  /// - Throws: `FileFault` when the journal can't be written, as when the disk is full, `LedgerError` when the ledger
  ///   can't; the fetch is not ended then, and its lease lets it be tried again.
  public func record(_ capture: Capture, for task: Frontier.Task) async throws -> NewItem {
    try await record(capture, for: task, nil, nil)
  }

  /// As `record(_:for:)`.
  ///
  /// - Parameters:
  ///   - refusal: why it can't become an article, where that is so; it is entered as ended then.
  ///   - memory: what is remembered of the page for its next visit.
  func record(
    _ capture: Capture, for task: Frontier.Task, _ refusal: Frontier.Refusal?, _ memory: Revisit.Memory?
  ) async throws -> NewItem {
    let isLeader = !isLed
    isLed = true
    if isLeader {
      await gather()
      isLed = false
      let leader = Waiting(capture: capture, task: task, refusal: refusal, memory: memory, continuation: nil)
      return try commit(leader, with: drain())
    }
    return try await withCheckedThrowingContinuation { continuation in
      waiting.append(
        Waiting(capture: capture, task: task, refusal: refusal, memory: memory, continuation: continuation))
    }
  }

  /// Ends the journal's file in order.
  public func close() { journal.close() }

  /// Lets whoever ends its fetch now come along; where each commit is synced, for as long as a sync takes about.
  private func gather() async {
    guard ledger.settings.durability == .power else {
      await Task.yield()
      return await Task.yield()
    }
    // Called off, it commits at once.
    do { try await Task.sleep(for: .milliseconds(5)) } catch { return }
  }

  private func drain() -> [Waiting] {
    defer { waiting.removeAll() }
    return waiting
  }

  private func commit(_ leader: Waiting, with others: [Waiting]) throws -> NewItem {
    do {
      let all = [leader] + others
      let items = zip(try journal.append(all.map(\.capture), now: now()), all).map { journaled, fetch in
        NewItem(journaled, of: fetch.capture, entry: fetch.task.entry)
      }
      let memories = all.indices.compactMap { place in all[place].memory.map { (place, $0) } }
      try ledger.finish(
        zip(all, items).map { fetch, item in
          (task: fetch.task, ending: fetch.refusal.map { .refused(item, $0) } ?? .item(item))
        }, remembering: Dictionary(uniqueKeysWithValues: memories))
      for (other, item) in zip(others, items.dropFirst()) { other.continuation?.resume(returning: item) }
      return items[0]
    } catch {
      for other in others { other.continuation?.resume(throwing: error) }
      throw error
    }
  }
}
