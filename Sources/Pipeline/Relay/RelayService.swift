import Dispatch
import Logging
import News
import Synchronization
import ZeroMQ

/// Runs the boundaries: binds the sockets that the stages connect to, and moves messages between them.
///
/// It knows nothing about news. Each boundary has its own thread, so that one without a consumer, or with a subscriber
/// that doesn't read, doesn't slow the others.
///
/// If a thread fails, all end: a relay that serves only some boundaries would look alive while items go nowhere.
public struct RelayService {
  private let instance: Instance
  private let boundaries: [Boundary]
  private let road: Road
  private let pace: Pace
  private let shutdown: Shutdown
  private let logger: Logger

  /// Creates a relay of all boundaries, or of those given.
  public init(
    _ instance: Instance = Instance(stage: .relay), boundaries: [Boundary] = Boundary.allCases, road: Road,
    pace: Pace = Pace(), shutdown: Shutdown, logger: Logger
  ) {
    self.instance = instance
    self.boundaries = boundaries
    self.road = road
    self.pace = pace
    self.shutdown = shutdown
    self.logger = logger
  }

  /// Relays until shutdown is requested, then passes on what was received, for at most `Pace.grace`.
  ///
  /// - Throws: `TransportError` if a socket can't be bound or fails later, `SettingsError` if the clients' keys can't
  ///   be used. The other boundaries are stopped first.
  public func run() throws {
    // One thread for all connections: with two, each message wakes one more.
    let context = try Context()
    let counters = RelayCounters()
    let failures = Failures()
    let guardEnd = try Shutdown()
    let keyGuard = try startGuard(in: context, until: guardEnd, failures: failures)
    defer {
      guardEnd.request()
      keyGuard?.join()
    }
    var threads: [WorkThread] = []
    do throws(TransportError) {
      for boundary in boundaries {
        threads.append(try start(boundary, in: context, counters: counters, failures: failures))
      }
      if failures.first == nil {
        logger.info("started", metadata: ["boundaries": "\(boundaries.map(\.rawValue).joined(separator: " "))"])
      }
      try tellVitals(counters, in: context)
    } catch {
      failures.add(error)
      shutdown.request()
    }
    for thread in threads { thread.join() }
    if let error = failures.first { throw error }
    logger.info("ended", metadata: ["received": .stringConvertible(counters.received.load(ordering: .relaxed))])
  }

  /// Starts the thread that decides who may connect, if the sockets use CURVE; it is listening when this returns.
  ///
  /// It has a shutdown of its own, because it must outlive the sockets for which it answers.
  private func startGuard(in context: Context, until end: Shutdown, failures: Failures) throws -> WorkThread? {
    guard case .server(let keys) = road.options.security else { return nil }
    let file = try ClientKeyFile(road.clientKeys, ownKey: keys.publicKey)
    let (logger, shutdown) = (logger, shutdown)
    let isReady = DispatchSemaphore(value: 0)
    let thread = try WorkThread(name: "keys") {
      do throws(TransportError) {
        var keyGuard = try KeyGuard(context, file: file, logger: logger, shutdown: end)
        isReady.signal()
        try keyGuard.run()
      } catch {
        failures.add(error)
        shutdown.request()
        isReady.signal()
      }
    }
    isReady.wait()
    return thread
  }

  /// Starts a boundary's thread. Its sockets are bound when this returns, or the failure is added.
  private func start(
    _ boundary: Boundary, in context: Context, counters: RelayCounters, failures: Failures
  ) throws(TransportError) -> WorkThread {
    let (road, pace, shutdown) = (road, pace, shutdown)
    let isReady = DispatchSemaphore(value: 0)
    let thread = try WorkThread(name: boundary.rawValue) {
      do throws(TransportError) {
        var relay = try BoundaryRelay(
          boundary, road: road, in: context, grace: pace.grace, shutdown: shutdown, counters: counters)
        isReady.signal()
        try relay.run()
      } catch {
        failures.add(error)
        shutdown.request()
        isReady.signal()
      }
    }
    isReady.wait()
    return thread
  }

  /// Sends vitals each second until shutdown is requested.
  ///
  /// The relay's `held` is what it has received and not yet passed on, over all its boundaries.
  private func tellVitals(_ counters: RelayCounters, in context: Context) throws(TransportError) {
    var reporter = try VitalsReporter(instance, road: road, in: context, measuring: .process, at: .now)
    while !shutdown.isRequested {
      var items = [shutdown.pollItem]
      try Poll.wait(&items, timeout: reporter.timeLeft(at: .now))
      reporter.received = counters.received.load(ordering: .relaxed)
      reporter.sent = counters.sent.load(ordering: .relaxed)
      reporter.held = Int(clamping: reporter.received &- reporter.sent)
      try reporter.reportIfDue(at: .now)
    }
    try reporter.farewell()
  }

  /// The errors that ended threads.
  ///
  /// Only the first is thrown; the others mostly follow from it.
  private final class Failures: Sendable {
    private let errors = Mutex<[TransportError]>([])
    var first: TransportError? { errors.withLock { $0.first } }
    func add(_ error: TransportError) { errors.withLock { $0.append(error) } }
  }
}
