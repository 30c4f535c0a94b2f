import ArgumentParser
import Glibc
import Settings

/// Starts the other programs: `chapar relay` is `chapar-relay`.
enum ProgramNames {
  /// `relay`, `fetcher`, …: the names without `chapar-`.
  private static let all = Program.allCases.filter { $0 != .tool }.map(\.word)

  /// If the first word names one of our programs, executes that one, from the folder of this program's file, whether
  /// this one was called by a path, a link, or `PATH`. `help relay` shows that program's own help. Returns if none is
  /// named.
  ///
  /// - Throws: `CommandRefusal` if it can't be started, with the reason.
  static func startIfNamed(_ arguments: [String]) throws {
    guard let first = arguments.first else { return }
    if all.contains(first) { try start(first, Array(arguments.dropFirst())) }
    if first == "help", arguments.count == 2, all.contains(arguments[1]) { try start(arguments[1], ["--help"]) }
  }

  /// Puts the program in the place of this one (execv(3)): same process, same environment, so its exit code and signals
  /// are its own.
  private static func start(_ word: String, _ arguments: [String]) throws {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    // The file that the kernel runs, with links resolved (proc(5)).
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/chapar-\(word)"
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    unsafe execv(path, &words)
    throw CommandRefusal("\(path) can't be started: \(unsafe String(cString: strerror(errno)))")
  }
}

extension Program {
  /// Its name without `chapar-`.
  var word: String { String(rawValue.dropFirst(7)) }
}
