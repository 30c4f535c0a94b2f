import Foundation
import Logging
import News
import Pipeline
import Synchronization
import ZeroMQ

/// A pipeline for one test: a directory with socket files, and services on threads.
final class Post: Sendable {
  let directory: String
  let road: Road
  let shutdown: Shutdown
  private let failures = Mutex<[String]>([])
  private let running = Mutex<[Running]>([])

  /// A service on its thread, with its own stop signal.
  struct Running: Sendable {
    let name: String
    let shutdown: Shutdown
    let ended: DispatchSemaphore
  }

  init(highWaterMark: Int = 16) throws {
    directory = "/tmp/chapar-\(getpid())-\(UInt32.random(in: 0..<UInt32.max))"
    // Whoever creates it first, for a socket or for a note, other users may not enter it.
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    var options = SocketOptions()
    options.sendHighWaterMark = highWaterMark
    options.receiveHighWaterMark = highWaterMark
    options.linger = .milliseconds(200)
    options.reconnectInterval = .milliseconds(10)
    options.reconnectMaximum = .milliseconds(50)
    road = Road(endpoints: Endpoints(.directory(directory)), options: options)
    shutdown = try Shutdown()
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: directory) } catch { print("left \(directory): \(error)") }
  }

  /// A logger that keeps the tests' output readable.
  static func logger() -> Logger {
    var logger = Logger(label: "test", factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = .error
    return logger
  }

  /// Starts a service on a thread; `run` gets its own stop signal.
  @discardableResult
  func start(_ name: String, _ run: @escaping @Sendable (Shutdown) throws -> Void) throws -> Running {
    let service = Running(name: name, shutdown: try Shutdown(), ended: DispatchSemaphore(value: 0))
    running.withLock { $0.append(service) }
    let thread = Thread { [self] in
      do { try run(service.shutdown) } catch { failures.withLock { $0.append("\(name): \(error)") } }
      service.ended.signal()
    }
    thread.start()
    return service
  }

  /// Starts a relay of all boundaries.
  @discardableResult
  func startRelay(_ boundaries: [Boundary] = Boundary.allCases) throws -> Running {
    let road = road
    var pace = Pace()
    pace.grace = .milliseconds(300)
    return try start("relay") { [pace] in
      try RelayService(boundaries: boundaries, road: road, pace: pace, shutdown: $0, logger: Self.logger()).run()
    }
  }

  /// Asks all services to end, waits for them, and returns the errors.
  func end() async -> [String] {
    for service in running.withLock({ $0 }) { await end(service) }
    return failures.withLock { $0 }
  }

  /// Asks a service to end and waits for it.
  func end(_ service: Running) async {
    service.shutdown.request()
    let inTime = await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: service.ended.wait(timeout: .now() + 20) == .success) }.start()
    }
    service.ended.signal()
    if !inTime { failures.withLock { $0.append("\(service.name) did not end") } }
  }

  /// Runs blocking work on a separate thread, off the tests' pool.
  static func onThread<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Swift.Result { try work() }) }.start()
    }
  }
}

/// Values for tests.
enum Sample {
  static let time = Timestamp(milliseconds: 1_685_873_700_250)

  static func page(_ number: Int, host: String = "www.example.com", bytes: Int = 1000) -> Envelope<Page> {
    let url = "https://\(host)/news/\(number)"
    let page = Page(
      url: url, answeredURL: url, headers: [Page.Header(name: "Content-Type", value: "text/html; charset=utf-8")],
      fetchedAt: time, source: SourceName(rawValue: "sample"), mediaType: "text/html", charset: "utf-8",
      body: [UInt8](repeating: UInt8(truncatingIfNeeded: number), count: bytes))
    return Envelope(id: ItemID(rawValue: "item-\(number)"), origin: Origin(url: url), payload: page)
  }

  static func document(of page: Page) -> Document {
    Document(
      url: page.url, answeredURL: page.answeredURL, fetchedAt: page.fetchedAt, source: page.source,
      blocks: [Block(kind: .paragraph, text: "\(page.body.count) bytes, “quoted”\n\u{1}")])
  }

  static func article(of document: Document) -> Article {
    Article(
      url: document.url, answeredURL: document.answeredURL, fetchedAt: document.fetchedAt, source: document.source,
      headline: "Headline", site: Article.Site(host: "www.example.com"), body: document.blocks)
  }
}
