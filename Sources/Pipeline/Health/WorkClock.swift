import Glibc

/// A moment in a thread's work: the wall time, and the thread's processor time so far.
struct WorkClock {
  private let wall: ContinuousClock.Instant
  private let processor: Duration

  /// Now, for the thread that asks.
  static func now() -> WorkClock { WorkClock(wall: .now, processor: SystemTime.onProcessor(CLOCK_THREAD_CPUTIME_ID)) }

  /// What has passed since, for the same thread.
  func elapsed() -> WorkTime {
    let end = Self.now()
    return WorkTime(wall: wall.duration(to: end.wall), processor: end.processor - processor)
  }
}

/// How long a piece of work took.
struct WorkTime {
  var wall: Duration
  /// The part of it on a processor.
  var processor: Duration
}

/// What the system counts of a thread's or process's time.
enum SystemTime {
  /// The processor time of this thread or process (clock_gettime(2)).
  static func onProcessor(_ clock: clockid_t) -> Duration {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }

  /// How long this thread was ready to run but waited for a processor (`/proc/thread-self/schedstat`, second number, in
  /// nanoseconds; proc(5)); 0 if the system doesn't count it.
  static func readyOfThread() -> Duration {
    let descriptor = unsafe open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .zero }
    defer { close(descriptor) }
    var text = [UInt8](repeating: 0, count: 128)
    let count = unsafe read(descriptor, &text, text.count)
    guard count > 0 else { return .zero }
    let fields = text.prefix(count).split(separator: UInt8(ascii: " "))
    guard fields.count > 1, let nanoseconds = Int64(String(decoding: fields[1], as: UTF8.self)) else { return .zero }
    return .nanoseconds(nanoseconds)
  }
}
