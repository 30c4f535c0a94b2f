import Foundation

/// The result of a program that was run to its end.
public struct Command: Sendable {
  /// The exit code as a shell reports it.
  public let status: Int32
  /// Its standard output.
  public let output: String
  /// Its standard error.
  public let errors: String

  /// Runs a program to its end; a name without a slash is looked up in `PATH`.
  ///
  /// Its output goes through files, so that long output doesn't block it.
  ///
  /// - Throws: `LaunchError` if it does not start or, with a limit in seconds, does not end in time.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String]? = nil, input: String? = nil,
    limit: Double = 600
  ) throws {
    let folder = try TemporaryFolder()
    let file = { (name: String) in folder.url.appending(path: name).path }
    if let input { try Data(input.utf8).write(to: URL(filePath: file("in"))) }
    let process = try ChildProcess(
      program, arguments, environment: environment, input: input == nil ? .nothing : .file(file("in")),
      output: .file(file("out")), errors: .file(file("err")))
    guard let ending = process.wait(atMost: limit) else {
      process.stop(within: 1)
      throw LaunchError(action: "running '\(program) \(arguments.joined(separator: " "))'", number: ETIMEDOUT)
    }
    status = ending.code
    output = String(decoding: try Data(contentsOf: URL(filePath: file("out"))), as: UTF8.self)
    errors = String(decoding: try Data(contentsOf: URL(filePath: file("err"))), as: UTF8.self)
  }
}

/// A temporary folder that is removed with this value.
public final class TemporaryFolder: Sendable {
  /// The folder.
  public let url: URL

  /// Creates a new folder.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "chapar-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch { print("\(url.path) stays: \(error)") }
  }
}
