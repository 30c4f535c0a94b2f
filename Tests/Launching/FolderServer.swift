import Foundation

/// A real web server that serves a folder on a free loopback port.
public final class FolderServer {
  /// The server's address, without a trailing slash.
  public let address: String
  private let process: ChildProcess

  /// Serves a folder's files.
  ///
  /// - Throws: `LaunchError` if Python does not start or reports no port.
  public init(serving folder: URL) throws {
    process = try ChildProcess(
      "python3", ["-u", "-c", Self.program, folder.path], output: .pipe, errors: .nothing)
    let line = String(decoding: process.output?.availableData ?? Data(), as: UTF8.self)
    guard let port = Int(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw LaunchError(action: "starting a web server, which says '\(line)' instead of its port", number: EPROTO)
    }
    address = "http://127.0.0.1:\(port)"
  }

  deinit { process.stop(within: 5) }

  private static let program = """
    import functools, http.server, sys
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    print(server.server_address[1], flush=True)
    server.serve_forever()
    """
}
