import Synchronization

/// Runs pieces of work, and cancels those whose time has passed.
///
/// A single task checks all of them, ten times a second. A timer for each would remain in the system until its time,
/// long after the work has ended, and cost more than the work.
final class TimeLimit: Sendable {
  private struct Limited {
    let end: ContinuousClock.Instant
    let callOff: @Sendable () -> Void
    var hasPassed = false
  }

  private struct Works {
    var byNumber: [UInt64: Limited] = [:]
    var last: UInt64 = 0
  }

  private let executor: LoopExecutor
  private let works = Mutex(Works())

  private init(on executor: LoopExecutor) { self.executor = executor }

  /// Thrown if work was cancelled because its time had passed.
  struct Passed: Error {}

  /// Provides time limits during `work`; what they limit runs on `executor`.
  static func watched<Result: Sendable>(
    on executor: LoopExecutor, _ work: @Sendable (TimeLimit) async throws -> Result
  ) async throws -> Result {
    let limit = TimeLimit(on: executor)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await limit.watch() }
      defer { group.cancelAll() }
      return try await work(limit)
    }
  }

  /// Runs a piece of work for at most the given time.
  ///
  /// The limit is kept to about a tenth of a second. Work that doesn't heed its cancellation is waited for all the
  /// same; if it returns a result, that counts.
  ///
  /// - Throws: `Passed` if the work was cancelled for its time and threw because of that.
  func run<Result: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let task = Task(executorPreference: executor) { try await work() }
    let number = works.withLock { works in
      works.last += 1
      works.byNumber[works.last] = Limited(end: .now + limit) { task.cancel() }
      return works.last
    }
    do {
      let result = try await withTaskCancellationHandler {
        try await task.value
      } onCancel: {
        task.cancel()
      }
      _ = end(number)
      return result
    } catch {
      if end(number) { throw Passed() }
      throw error
    }
  }

  /// Forgets a piece of work. Returns whether its time had passed.
  private func end(_ number: UInt64) -> Bool {
    works.withLock { $0.byNumber.removeValue(forKey: number)?.hasPassed ?? false }
  }

  private func watch() async throws {
    while true {
      try await Task.sleep(for: .milliseconds(100))
      for callOff in late(at: .now) { callOff() }
    }
  }

  /// How to cancel the work whose time has passed since the last look; each is returned once.
  private func late(at now: ContinuousClock.Instant) -> [@Sendable () -> Void] {
    works.withLock { works in
      var late: [@Sendable () -> Void] = []
      for (number, work) in works.byNumber where work.end <= now && !work.hasPassed {
        works.byNumber[number]?.hasPassed = true
        late.append(work.callOff)
      }
      return late
    }
  }
}
