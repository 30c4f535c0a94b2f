import News

/// Journals responses and enters them in the ledger, batching those that arrive at the same time.
///
/// One write, one sync and one transaction serve all fetches that end at once, which makes `JournalDurability.power`
/// affordable. When `record` returns, the item will be sent until it has an outcome.
public actor Recorder {
  private struct Waiting {
    let capture: Capture
    let task: Frontier.Task
    let refusal: Frontier.RefusedPage?
    let memory: Revisit.Memory?
    /// Nil for the caller that leads the batch.
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
  /// - Throws: `FileFault` if the journal can't be written, for example because the disk is full; `LedgerError` if the
  ///   ledger can't. The fetch has not ended then, and is tried again when its lease runs out.
  public func record(_ capture: Capture, for task: Frontier.Task) async throws -> NewItem {
    try await record(capture, for: task, nil, nil)
  }

  /// Like `record(_:for:)`, with a refusal and the page's memory.
  ///
  /// - Parameters:
  ///   - refusal: why it can't become an article, if so; it is then entered as ended.
  ///   - memory: what is remembered about the page for its next visit.
  func record(
    _ capture: Capture, for task: Frontier.Task, _ refusal: Frontier.RefusedPage?, _ memory: Revisit.Memory?
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

  /// Ends the journal's file cleanly.
  public func close() { journal.close() }

  /// Lets other fetches that end now join the batch; if each commit is synced, waits for about as long as a sync takes.
  private func gather() async {
    guard ledger.settings.durability == .power else {
      await Task.yield()
      return await Task.yield()
    }
    // If cancelled, it commits at once.
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
