import Foundation
import Launching

/// The operator's tool with a state folder of its own, in which nothing runs, and files to give it.
struct CommandFolder {
  private let folder: TemporaryFolder
  let environment: [String: String]

  init() throws {
    folder = try TemporaryFolder()
    environment = ["CHAPAR_STATE_DIRECTORY": folder.url.appending(path: "state").path]
  }

  /// The path of a file or folder in it.
  func path(_ name: String) -> String { folder.url.appending(path: name).path }

  /// Runs the tool.
  func chapar(_ arguments: String...) throws -> Command { try run(arguments) }

  func run(_ arguments: [String]) throws -> Command {
    try Programs.run(OutputTests.chapar, arguments, environment: environment)
  }

  /// Writes a file and returns its path.
  func write(_ name: String, _ bytes: Data) throws -> String {
    let file = folder.url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
    return file.path
  }

  func write(_ name: String, _ text: String) throws -> String { try write(name, Data(text.utf8)) }
}
