import Fetching
import Foundation
import Launching

/// A small web on loopback (`Fixtures/web.py`) that answers from a table and logs every request with its time.
struct SmallWeb {
  let server: LocalServer
  let port: String

  /// One answer of the web; see `web.py`.
  struct Answer: Encodable {
    var status = 200
    var headers: [String: String] = [:]
    var body: String?
    var wait = 0.0
    var times: Int?
    var when: [String: String]?
    var drip: Bool?
    var drop: Bool?
    var flood: Bool?
  }

  /// One request that the web received.
  struct Request: Decodable {
    let at: Double
    let until: Double?
    let host: String
    let path: String
    let headers: [String: String]
    /// How many bytes of an endless body it was sent.
    let sent: Int?
  }

  /// Creates a web with answers by host and path, such as `127.1.0.1/robots.txt`; `*` stands for any host.
  ///
  /// - Parameter clock: how many seconds its clock is ahead.
  init(_ answers: [String: [Answer]], clock: Double = 0) throws {
    let table = String(decoding: try JSONEncoder().encode(answers), as: UTF8.self)
    let text = table == "{}" ? "{\"clock\": \(clock)}" : "{\"clock\": \(clock), " + table.dropFirst()
    server = try LocalServer(script: "web.py", [text])
    port = String(server.address.split(separator: ":").last ?? "")
  }

  /// The address of a path at a host.
  func url(_ host: String, _ path: String) -> String { "http://\(host):\(port)\(path)" }

  /// All requests so far, in order.
  func log() async throws -> [Request] {
    let response = try await Fetcher.run { [server] in
      try await $0.fetch(FetchRequest(url: server.address + "/log", home: server.address))
    }
    return try JSONDecoder().decode([Request].self, from: Data(response.body)).sorted { $0.at < $1.at }
  }

  /// The paths requested from a host, in order.
  func paths(of host: String) async throws -> [String] { try await log().filter { $0.host == host }.map(\.path) }

  func stop() { server.process.stop() }
}
