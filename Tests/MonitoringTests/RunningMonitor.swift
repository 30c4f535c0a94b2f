import Fetching
import Foundation
import Launching
import News
import Storage

/// A `chapar-monitor` process with its own state directory.
final class RunningMonitor {
  let port: Int
  let folder: TemporaryFolder
  let process: ChildProcess

  /// Starts it and waits until it answers.
  ///
  /// - Parameter prepare: fills the state directory before the start.
  init(settings: [String: String] = [:], prepare: (String) throws -> Void = { _ in }) throws {
    folder = try TemporaryFolder()
    let state = folder.url.path
    try prepare(state)
    guard let port = FreePorts.consecutive(1) else { throw TestFault("finding a port") }
    self.port = Int(port)
    process = try ChildProcess(
      Self.program, environment: Self.environment(state, port: Int(port), settings),
      output: .file(state + "/monitor.log"), errors: .file(state + "/monitor.log"))
    let deadline = ContinuousClock.now + .seconds(30)
    while .now < deadline {
      if let answer = try? PlainRequest("/health", port: self.port), answer.status == 200 { return }
      usleep(50_000)
    }
    throw TestFault("starting the monitor: \(log)")
  }

  deinit { process.stop(within: 5) }

  /// The program of the release build.
  static let program = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.build/release/chapar-monitor").standardizedFileURL.path

  static func environment(_ state: String, port: Int, _ settings: [String: String]) -> [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("CHAPAR_") }
    environment["CHAPAR_STATE_DIRECTORY"] = state
    environment["CHAPAR_MONITOR_LISTEN"] = "127.0.0.1:\(port)"
    return environment.merging(settings) { _, own in own }
  }

  var log: String { (try? String(contentsOfFile: folder.url.path + "/monitor.log", encoding: .utf8)) ?? "" }

  func get(_ path: String, headers: [String: String] = [:]) throws -> PlainRequest {
    try PlainRequest(path, port: port, headers: headers)
  }

  func post(_ path: String, _ body: String, headers: [String: String] = [:]) throws -> PlainRequest {
    try PlainRequest("POST", path, port: port, headers: headers, body: body)
  }
}

extension PlainRequest {
  init(_ path: String, port: Int, headers: [String: String] = [:]) throws {
    try self.init("GET", path, port: port, headers: headers)
  }
}

/// Articles for tests.
enum Samples {
  /// An article with a body.
  static func article(
    _ number: Int, headline: String, language: String = "en", published: String? = "2023-06-04T10:15:00Z",
    body: [String] = ["A paragraph about the ferry to Osk."], host: String = "news.example"
  ) -> Article {
    let url = "https://\(host)/stories/\(number)"
    var article = Article(
      url: url, answeredURL: url, fetchedAt: Timestamp(milliseconds: 1_685_900_000_000 + Int64(number) * 1000),
      source: SourceName(rawValue: "made up"), headline: headline, site: Article.Site(host: host, name: "The Example"),
      body: body.map { Block(kind: .paragraph, text: $0) })
    article.language = language
    article.isRightToLeft = language == "fa"
    article.excerpt = body.first
    if let published {
      article.dates.published = DateLedger.Decision(value: published, source: .meta, why: "it says so")
    }
    return article
  }

  /// Stores articles in the archive of a state directory.
  static func store(_ articles: [Article], in state: String) throws {
    let archive = try Archive.open(state + "/archive")
    let deliveries = try articles.map { article in
      try Delivery(item: ItemID(rawValue: "urn:uuid:\(UUID().uuidString.lowercased())"), article: article)
    }
    _ = try archive.store(deliveries, at: .current())
    try archive.close()
  }
}
