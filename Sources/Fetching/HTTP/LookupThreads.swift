import Foundation
import NIOCore
import NIOPosix
import News
import Synchronization

/// Runs blocking lookups so that a name whose name server is silent delays no other name.
///
/// Such a lookup holds its thread for ten seconds or more, and nothing can call it off. So:
/// - A name has at most one thread at a time. Whoever asks for it meanwhile gets the same answer.
/// - Names that answered last time, new names, and names that were silent last time have separate threads
///   (`LookupShares`). However many names are silent, they never take the threads of those that answered.
/// - Nobody waits for a thread, or for a thread's answer, longer than `limit`. A name that got no thread was not asked,
///   and nothing is concluded about it.
///
/// Threads exist only while there are lookups. The system's resolver reads `nsswitch.conf`, `hosts` and changes of
/// `resolv.conf`, which a library that resolves without threads would have to be taught.
final class LookupThreads: Sendable {
  typealias Outcome = Result<[IPAddress], HostLookup.Silence>

  private struct Lookup {
    /// Distinguishes it from other lookups of the same name, which came before or after.
    let number: UInt64
    var askers: [UInt64: CheckedContinuation<Outcome, Never>] = [:]
    var hasBegun = false
    /// Whether its limit has passed. It still holds its thread.
    var isOverdue = false

    func tell(_ outcome: Outcome) {
      for asker in askers.values { asker.resume(returning: outcome) }
    }
  }

  /// What becomes of a caller.
  private enum Entrance {
    /// It waits for a lookup that is waiting or under way.
    case joined
    /// The lookup under way has already taken too long.
    case isOverdue
    /// Its lookup waits for a thread, perhaps for a new one.
    case queued(number: UInt64, newThreadFor: LookupShares.Standing?)
  }

  /// What is waiting and under way. A lookup is in `lookups` until it is answered or given up; `queues` may still have
  /// it after that, which its number shows.
  private struct State {
    var lookups: [String: Lookup] = [:]
    private var standings: [String: LookupShares.Standing] = [:]
    /// What waits for a thread, and some that nobody waits for any more.
    private var queues: [LookupShares.Standing: ArraySlice<(name: String, number: UInt64)>] = [:]
    private var threads: [LookupShares.Standing: Int] = [:]
    private var lastNumber: UInt64 = 0

    mutating func nextNumber() -> UInt64 {
      lastNumber += 1
      return lastNumber
    }

    /// Lets a caller join the lookup of a name or begin one. `begin` then hands that to a thread.
    mutating func enter(
      _ name: String, _ asker: UInt64, _ continuation: CheckedContinuation<Outcome, Never>, _ shares: LookupShares
    ) -> Entrance {
      if let known = lookups[name] {
        if known.isOverdue { return .isOverdue }
        lookups[name]?.askers[asker] = continuation
        return .joined
      }
      let number = nextNumber()
      lookups[name] = Lookup(number: number, askers: [asker: continuation])
      let standing = standings[name] ?? .new
      queues[standing, default: []].append((name, number))
      guard threads[standing, default: 0] < shares.most(standing) else {
        return .queued(number: number, newThreadFor: nil)
      }
      threads[standing, default: 0] += 1
      return .queued(number: number, newThreadFor: standing)
    }

    /// The next lookup for a thread; nil if there is none, and the thread must end.
    mutating func begin(_ standing: LookupShares.Standing) -> (name: String, number: UInt64)? {
      while let (name, number) = queues[standing]?.popFirst() {
        guard let lookup = lookups[name], lookup.number == number else { continue }
        if lookup.askers.isEmpty {
          lookups[name] = nil
          continue
        }
        lookups[name]?.hasBegun = true
        return (name, number)
      }
      threads[standing, default: 1] -= 1
      return nil
    }

    /// Remembers whether a name was answered, for its next lookup. When too many are remembered, all are forgotten.
    mutating func note(_ outcome: Outcome, of name: String) {
      if standings.count >= LookupThreads.capacity { standings = [:] }
      if case .success = outcome { standings[name] = .answered } else { standings[name] = .silent }
    }
  }

  private let shares: LookupShares
  private let limit: Duration
  private let resolve: @Sendable (String) -> Outcome
  private let state = Mutex(State())

  /// How many names' standings are remembered.
  private static let capacity = 32_768

  init(shares: LookupShares, limit: Duration, resolve: @escaping @Sendable (String) -> Outcome) {
    self.shares = shares
    self.limit = limit
    self.resolve = resolve
  }

  /// The addresses of a name; empty if there is no such name. A cancelled caller does not wait.
  ///
  /// - Throws: `noAnswer` if the name server said nothing within the limit, `notAsked` if no thread was free in time or
  ///   the caller was cancelled.
  func addresses(of name: String) async throws(HostLookup.Silence) -> [IPAddress] {
    let asker = state.withLock { $0.nextNumber() }
    let outcome = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        ask(name, asker, continuation)
        if Task.isCancelled { dismiss(asker, of: name) }
      }
    } onCancel: {
      dismiss(asker, of: name)
    }
    return try outcome.get()
  }

  private func ask(_ name: String, _ asker: UInt64, _ continuation: CheckedContinuation<Outcome, Never>) {
    switch state.withLock({ $0.enter(name, asker, continuation, shares) }) {
    case .joined: break
    case .isOverdue: continuation.resume(returning: .failure(.noAnswer))
    case .queued(let number, let standing):
      afterLimit { self.drop(name, number) }
      if let standing { Thread.detachNewThread { self.work(for: standing) } }
    }
  }

  /// Looks up what waits for a thread of this standing, until nothing does.
  private func work(for standing: LookupShares.Standing) {
    while let (name, number) = state.withLock({ $0.begin(standing) }) {
      afterLimit { self.noteOverdue(name, number) }
      let outcome = resolve(name)
      let lookup = state.withLock { state in
        state.note(outcome, of: name)
        return state.lookups.removeValue(forKey: name)
      }
      lookup?.tell(outcome)
    }
  }

  /// Gives up a lookup that has not got a thread in time.
  private func drop(_ name: String, _ number: UInt64) {
    let lookup = state.withLock { state -> Lookup? in
      guard let lookup = state.lookups[name], lookup.number == number, !lookup.hasBegun else { return nil }
      return state.lookups.removeValue(forKey: name)
    }
    lookup?.tell(.failure(.notAsked))
  }

  /// Answers those who wait for a lookup that takes too long.
  private func noteOverdue(_ name: String, _ number: UInt64) {
    let lookup = state.withLock { state -> Lookup? in
      guard let lookup = state.lookups[name], lookup.number == number else { return nil }
      state.note(.failure(.noAnswer), of: name)
      state.lookups[name]?.isOverdue = true
      state.lookups[name]?.askers = [:]
      return lookup
    }
    lookup?.tell(.failure(.noAnswer))
  }

  private func dismiss(_ asker: UInt64, of name: String) {
    let continuation = state.withLock { $0.lookups[name]?.askers.removeValue(forKey: asker) }
    continuation?.resume(returning: .failure(.notAsked))
  }

  private func afterLimit(_ act: @escaping @Sendable () -> Void) {
    _ = MultiThreadedEventLoopGroup.singleton.next().scheduleTask(in: TimeAmount(limit)) { act() }
  }
}
