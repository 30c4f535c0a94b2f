import Foundation
import Launching

/// One process of the pipeline under test, restarted whenever it exits.
final class Station {
  let program: URL
  let arguments: [String]
  let environment: [String: String]
  private(set) var process: ChildProcess?
  private(set) var starts = 0
  /// Whether it is restarted when it exits.
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

  /// Sends a signal to the process if it is running.
  @discardableResult
  func signal(_ number: Int32) -> Bool { process?.signal(number) == true }

  /// Asks the process to exit and waits; kills it if it takes too long.
  func stop(within seconds: Double = 10) {
    isKept = false
    process?.stop(within: seconds)
  }
}
