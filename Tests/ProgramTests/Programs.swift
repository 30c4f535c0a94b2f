import Foundation
import Launching

/// The built programs, and the results of running one.
enum Programs {
  /// The repository.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder of the built programs.
  static let folder: URL = {
    #if DEBUG
      root.appending(path: ".build/debug")
    #else
      root.appending(path: ".build/release")
    #endif
  }()

  /// Debian's Python, for which Deploy/install.sh installs pyzmq and jsonschema.
  static let python = "/usr/bin/python3"

  /// Runs a program to its end, with only the given Chapar settings.
  @discardableResult
  static func run(
    _ program: URL, _ arguments: [String], environment: [String: String] = [:], input: String? = nil
  ) throws -> Command {
    try Command(program.path, arguments, environment: clean.merging(environment) { _, new in new }, input: input)
  }

  /// This process's environment without any Chapar settings.
  static let clean = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CHAPAR_") }
}
