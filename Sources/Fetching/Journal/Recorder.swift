import News

/// Journals responses and enters how fetches ended in the ledger, batching those that end at the same time.
///
/// One write, one sync and one transaction serve all fetches that end at the same time, which makes
/// `Durability.power` affordable. Once `record` has returned, the item is certain to be sent until it has an
/// outcome.
public actor Recorder {
  private struct Waiting {
    let task: Frontier.Task
    let end: End
    let memory: Revisit.Memory?
    /// Nil for the caller that leads the batch.
    var continuation: CheckedContinuation<Frontier.Ending, any Error>?
  }

  /// How a fetch ended.
  private enum End {
    /// With a response to journal, which can't become an article if there is a refusal.
    case response(Capture, Frontier.RefusedPage?)
    case other(Frontier.Ending)
  }

  private var journal: Journal
  private let ledger: Ledger
  private let now: @Sendable () -> Timestamp
  private var waiting: [Waiting] = []
  private var isLed = false
  /// The leader's wait for others.
  private var gathering: Task<Void, any Error>?

  /// How long an end waits for others: a transaction costs as much as ten of them.
  private static let gatheringTime = Duration.milliseconds(50)
  /// How many ends are enough. What a kill finds waiting is fetched again, so they are few.
  private static let enough = 16

  /// Takes the journal over: from now on only this recorder writes to it.
  public init(journal: consuming sending Journal, ledger: Ledger, now: @escaping @Sendable () -> Timestamp) {
    self.journal = journal
    self.ledger = ledger
    self.now = now
  }

  /// Journals one response and ends its fetch; returns the end with the item.
  ///
  /// - Parameters:
  ///   - refusal: why it can't become an article, if so; it is then entered as ended.
  ///   - memory: what is remembered about the page for its next visit.
  /// - Throws: `FileFault` if the journal can't be written, for example because the disk is full; `LedgerError` if the
  ///   ledger can't. The fetch has not ended then, and is tried again when its lease runs out.
  @discardableResult
  package func record(
    _ capture: Capture, for task: Frontier.Task, _ refusal: Frontier.RefusedPage? = nil, _ memory: Revisit.Memory? = nil
  ) async throws -> Frontier.Ending {
    try await submit(Waiting(task: task, end: .response(capture, refusal), memory: memory))
  }

  /// Enters how a fetch without a response to keep ended.
  func enter(_ ending: Frontier.Ending, of task: Frontier.Task, _ memory: Revisit.Memory? = nil) async throws {
    _ = try await submit(Waiting(task: task, end: .other(ending), memory: memory))
  }

  /// Ends the journal's file cleanly.
  public func close() { journal.close() }
}

// MARK: Batches

extension Recorder {
  /// The first of a batch leads it: it waits for others, then commits them all, apart from the thread of the
  /// connections. Those that come meanwhile are resumed by the leader.
  private func submit(_ fetch: Waiting) async throws -> Frontier.Ending {
    if !isLed {
      isLed = true
      return try await withTaskExecutorPreference(globalConcurrentExecutor) { try await self.lead(fetch) }
    }
    return try await withCheckedThrowingContinuation { continuation in
      var fetch = fetch
      fetch.continuation = continuation
      waiting.append(fetch)
      if waiting.count + 1 >= Self.enough { gathering?.cancel() }
    }
  }

  /// Waits for others, commits the batch and resumes them.
  private func lead(_ leader: Waiting) async throws -> Frontier.Ending {
    await gather()
    isLed = false
    let all = [leader] + waiting
    waiting.removeAll()
    let outcomes = commit(all)
    for (fetch, outcome) in zip(all, outcomes) { fetch.continuation?.resume(with: outcome) }
    return try outcomes[0].get()
  }

  /// Waits until enough ends have come together, or time is up. If cancelled, it is.
  private func gather() async {
    let wait = Task { try await Task.sleep(for: Self.gatheringTime) }
    gathering = wait
    await withTaskCancellationHandler {
      _ = await wait.result
    } onCancel: {
      wait.cancel()
    }
    gathering = nil
  }

  /// Commits a batch. Where the journal can't be written, fetches without a response end nevertheless.
  private func commit(_ all: [Waiting]) -> [Result<Frontier.Ending, any Error>] {
    var outcomes = journaled(all)
    var fetches: [(task: Frontier.Task, ending: Frontier.Ending)] = []
    var memories: [Int: Revisit.Memory] = [:]
    for (fetch, outcome) in zip(all, outcomes) {
      guard case .success(let ending) = outcome else { continue }
      memories[fetches.count] = fetch.memory
      fetches.append((fetch.task, ending))
    }
    do {
      try ledger.finish(fetches, remembering: memories)
    } catch {
      outcomes = outcomes.map { outcome in outcome.flatMap { _ in .failure(error) } }
    }
    return outcomes
  }

  /// Journals the responses of a batch, and says how each fetch of it ended.
  private func journaled(_ all: [Waiting]) -> [Result<Frontier.Ending, any Error>] {
    let captures = all.compactMap { if case .response(let capture, _) = $0.end { capture } else { nil } }
    var places: Result<[Journaled], any Error> = .success([])
    if !captures.isEmpty {
      do { places = .success(try journal.append(captures, now: now())) } catch { places = .failure(error) }
    }
    var next = 0
    return all.map { fetch in
      switch fetch.end {
      case .other(let ending): return .success(ending)
      case .response(let capture, let refusal):
        defer { next += 1 }
        return places.map { places in
          let item = NewItem(places[next], of: capture, entry: fetch.task.entry)
          return refusal.map { .refused(item, $0) } ?? .item(item)
        }
      }
    }
  }
}
