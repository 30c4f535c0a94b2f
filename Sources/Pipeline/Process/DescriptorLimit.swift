import Glibc
import Settings
import ZeroMQ

/// The limit on open file descriptors: without enough of them, libzmq aborts and SQLite fails midway.
public enum DescriptorLimit {
  /// Makes sure that a program may open what it needs, by raising the soft limit, if it is too low, to 4,096 or to the
  /// need, if the hard limit allows (getrlimit(2)).
  ///
  /// - Throws: `TransportError` if the hard limit is below the need; its words say how to raise it.
  public static func provide(for program: Program, _ settings: Settings) throws {
    let needed = rlim_t(need(of: program, settings))
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    guard limit.rlim_cur < needed else { return }
    guard limit.rlim_max >= needed else {
      throw TransportError(
        .configure, "the file descriptors",
        cause: "\(program.rawValue) needs \(needed) and may open \(limit.rlim_max); raise the limit "
          + "(`ulimit -n`, LimitNOFILE= of systemd, minfds of supervisord)")
    }
    limit.rlim_cur = min(limit.rlim_max, max(needed, preferred))
    guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      throw TransportError(
        .configure, "the file descriptors", cause: "the limit can't be raised to \(limit.rlim_cur)", number: errno)
    }
  }

  /// The limit to raise to, if it must be raised at all.
  private static let preferred: rlim_t = 4096

  /// How many a program needs. A relay opens 77 with one process of each stage, and four for each further process.
  static func need(of program: Program, _ settings: Settings) -> Int {
    switch program {
    case .relay: 256
    // A connection and a resolver socket for each fetch under way, besides databases, journal and sockets.
    case .fetcher: 128 + 2 * settings[Catalogue.concurrency]
    // A few hundred open pages, each with its stream.
    case .monitor: 512
    default: 128
    }
  }
}
