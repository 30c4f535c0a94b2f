import Foundation
import Launching

/// A real server on loopback, `Fixtures/server.py` by default. It exits when its input ends, so at the latest with the
/// tests.
struct LocalServer {
  /// The server's address, without a trailing slash.
  let address: String
  let process: ChildProcess

  /// The server shared by the tests that don't check its past requests.
  static let shared = Result { try LocalServer() }

  init(_ arguments: [String]) throws { try self.init(script: "server.py", arguments) }

  init(script name: String = "server.py", _ arguments: [String] = []) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures").appending(path: name)
    // Debian's, whose packages `Deploy/install.sh --tests` installs: another Python may come first in PATH.
    process = try ChildProcess("/usr/bin/python3", [script.path] + arguments, input: .pipe, output: .pipe)
    let line = String(decoding: process.output?.availableData ?? Data(), as: UTF8.self)
    guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else { throw NoPort(line: line) }
    address = "http://127.0.0.1:\(port)"
  }

  /// Ends the server.
  func stop() throws {
    try process.input?.close()
    process.wait()
  }

  struct NoPort: Error {
    let line: String
  }
}
