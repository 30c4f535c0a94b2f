import Foundation
import Launching

/// One round: several processes, the last of which prints its time.
struct Round {
  /// Seconds from the first message's arrival to the last one's.
  let seconds: Double
  /// Seconds of CPU time of all processes together.
  let cpuSeconds: Double

  /// Runs the processes; when the last one is done, ends the others.
  init(_ commands: [[String]], messages: Int) throws {
    let before = Self.childrenTime()
    let processes = try commands.enumerated().map { index, command in
      try ChildProcess(
        command[0], Array(command.dropFirst()), output: index == commands.count - 1 ? .pipe : .inherited)
    }
    let text = String(decoding: try processes.last?.output?.readToEnd() ?? Data(), as: UTF8.self)
    for process in processes.dropLast() { process.signal(SIGTERM) }
    for process in processes { process.wait() }
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard numbers.count == 2, Int(numbers[1]) == messages else { throw Failure(output: text) }
    seconds = numbers[0] / 1e9
    cpuSeconds = Self.childrenTime() - before
  }

  struct Failure: Error {
    let output: String
  }

  /// CPU seconds of all child processes that have ended.
  private static func childrenTime() -> Double {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let microseconds = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return Double(seconds) + Double(microseconds) / 1e6
  }
}
