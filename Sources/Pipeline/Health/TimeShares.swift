import Glibc

/// How a process spent its time since the last vitals.
///
/// For a worker, its one thread is measured. Wall time alone is not enough: if all processors are in use, every stage
/// would look busy. CPU time alone is not enough either: a storer that waits for its disk uses none.
struct TimeShares {
  /// Whose time is measured.
  enum Scope {
    /// The thread that creates and reads this.
    case thread
    /// All threads of the process together.
    case process
  }

  private let scope: Scope
  private var begin: ContinuousClock.Instant
  private var processor: Duration
  private var readiness: Duration
  private var work = WorkTime(wall: .zero, processor: .zero)
  private var heldBack: Duration = .zero

  init(_ scope: Scope, at now: ContinuousClock.Instant) {
    self.scope = scope
    begin = now
    processor = Self.processor(scope)
    readiness = scope == .thread ? SystemTime.readyOfThread() : .zero
  }

  mutating func add(_ time: WorkTime) {
    work.wall += time.wall
    work.processor += time.processor
  }

  /// Adds time spent waiting for the next stage.
  mutating func add(heldBack time: Duration) { heldBack += time }

  /// Each is a share of the time, from 0 to 1, rounded to thousandths.
  struct Reading {
    var busy = 0.0
    var disk = 0.0
    var ready = 0.0
    var heldBack = 0.0
  }

  /// How the time since the last `clear` was spent.
  func reading(at now: ContinuousClock.Instant) -> Reading {
    let elapsed = begin.duration(to: now)
    guard elapsed > .zero else { return Reading() }
    func share(_ time: Duration) -> Double { (min(1, max(0, time / elapsed)) * 1000).rounded() / 1000 }
    let processor = Self.processor(scope) - processor
    let ready: Duration = scope == .thread ? SystemTime.readyOfThread() - readiness : .zero
    // Work that was neither on a processor nor ready for one was waiting for a disk, a lock or another machine.
    let disk = max(.zero, work.wall - work.processor - ready)
    return Reading(
      busy: share(processor + disk), disk: share(disk), ready: share(ready), heldBack: share(heldBack))
  }

  /// Starts over.
  mutating func clear(at now: ContinuousClock.Instant) { self = TimeShares(scope, at: now) }

  private static func processor(_ scope: Scope) -> Duration {
    SystemTime.onProcessor(scope == .thread ? CLOCK_THREAD_CPUTIME_ID : CLOCK_PROCESS_CPUTIME_ID)
  }
}
