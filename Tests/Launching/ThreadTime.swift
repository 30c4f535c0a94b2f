import Glibc

/// The CPU time of the calling thread; other threads and programs don't count.
public enum ThreadTime {
  /// The seconds that `body` takes.
  public static func seconds(_ body: () -> Void) -> Double {
    let begin = now
    body()
    return now - begin
  }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
