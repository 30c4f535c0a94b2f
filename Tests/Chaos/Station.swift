import Foundation
import Launching

/// One process of the pipeline under test, started again whenever it ends.
final class Station {
  let program: URL
  let arguments: [String]
  let environment: [String: String]
  private(set) var process: ChildProcess?
  private(set) var starts = 0
  /// Whether it is started again when it ends.
  var isKept = true

  init(program: URL, arguments: [String] = [], environment: [String: String]) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
  }

  var name: String { program.lastPathComponent }

  var isRunning: Bool { process?.isRunning == true }

  /// Starts the process if it is not running.
  func keep(log: String) throws {
    guard isKept, !isRunning else { return }
    process = try ChildProcess(
      program.path, arguments, environment: environment, output: .file(log), errors: .file(log))
    starts += 1
  }

  /// Sends a signal to the process, if it runs.
  @discardableResult
  func signal(_ number: Int32) -> Bool { process?.signal(number) == true }

  /// Asks the process to exit and waits for it; kills it after the time is over.
  func stop(within seconds: Double = 10) {
    isKept = false
    process?.stop(within: seconds)
  }
}
