import Logging
import Settings
import ZeroMQ

/// Decides, on its own thread, who may connect to a relay.
///
/// Before each answer, and at least once a minute, it looks whether the file of keys has changed, so a new key works at
/// once.
struct KeyGuard: ~Copyable {
  private var doorkeeper: Doorkeeper
  private var file: ClientKeyFile
  private let logger: Logger
  private let shutdown: Shutdown
  private var throttle = LogThrottle()

  init(_ context: Context, file: ClientKeyFile, logger: Logger, shutdown: Shutdown) throws(TransportError) {
    doorkeeper = try Doorkeeper(context)
    self.file = file
    self.logger = logger
    self.shutdown = shutdown
  }

  /// Answers until shutdown is requested.
  ///
  /// A caller that may not connect is logged, at most once a second for the same key: a stage with a wrong key tries
  /// again and again.
  mutating func run() throws(TransportError) {
    while !shutdown.isRequested {
      var items = [doorkeeper.pollItem, shutdown.pollItem]
      try Poll.wait(&items, timeout: .seconds(60))
      refresh()
      let (file, logger) = (file, logger)
      var throttle = throttle
      try doorkeeper.answer { caller in
        guard let refusal = file.keys.refusal(of: caller) else { return true }
        throttle.warn("refused", about: refusal, to: logger, at: .now) {
          "did not let in \(refusal) at \(caller.door), from \(caller.address)"
        }
        return false
      }
      self.throttle = throttle
    }
  }

  /// A file that has become unreadable or wrong locks nobody out: the keys stay as they were, and the error is logged
  /// once.
  private mutating func refresh() {
    do throws(SettingsError) {
      if try file.refresh() { logger.notice("read the clients' keys again") }
    } catch {
      logger.error("the clients' keys stay as they were: \(error)")
    }
  }
}
