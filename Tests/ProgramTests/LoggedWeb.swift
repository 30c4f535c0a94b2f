import Foundation
import Launching

/// A small web on loopback that notes who asked for what, and when; see `Tests/FetchingTests/Fixtures/web.py`.
final class LoggedWeb {
  private let server: ChildProcess
  private let port: String

  /// One request that it got.
  struct Request: Decodable {
    let at: Double
    let host: String
    let path: String
  }

  /// A web with one answer for each place, such as `127.1.0.1/robots.txt`, or `*/1` for any host.
  init(_ answers: [String: [String: Any]]) throws {
    let script = Programs.root.appending(path: "Tests/FetchingTests/Fixtures/web.py")
    let table = try JSONSerialization.data(withJSONObject: answers.mapValues { [$0] })
    server = try ChildProcess(
      Programs.python, [script.path, String(decoding: table, as: UTF8.self)], input: .pipe, output: .pipe)
    port = String(decoding: server.output?.availableData ?? Data(), as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit { server.stop() }

  /// The address of a path at a host.
  func url(_ host: String, _ path: String) -> String { "http://\(host):\(port)\(path)" }

  /// All requests in order, once they are as wanted, at the latest after so many seconds.
  func log(atMost seconds: Double, until isWanted: ([Request]) -> Bool) throws -> [Request] {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      let answer = try Command(Programs.python, ["-c", Self.reading, url("127.0.0.1", "/log")])
      let log = try JSONDecoder().decode([Request].self, from: Data(answer.output.utf8)).sorted { $0.at < $1.at }
      if isWanted(log) || .now > end { return log }
      usleep(250_000)
    }
  }

  private static let reading = "import sys, urllib.request; print(urllib.request.urlopen(sys.argv[1]).read().decode())"
}
