import Glibc

/// The CPU time and memory that this process has used.
enum Processor {
  /// CPU time in seconds.
  static var seconds: Double {
    let usage = usage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }

  /// The peak memory.
  static var peakMegabytes: Int { usage.ru_maxrss / 1000 }

  private static var usage: rusage {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage
  }
}
