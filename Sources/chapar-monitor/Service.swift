import Logging
import Monitoring
import News
import Pipeline
import Settings

/// The monitor's parts wired together: what listens to the taps, reads ledger and archive, and serves the pages.
struct Service {
  private let site: Site
  /// Its thread is started by `run`.
  private let listener: TapListener
  private let shutdown: Shutdown

  /// Wires them. Neither ledger nor archive need be there yet, nor the relay.
  ///
  /// - Throws: `SettingsError`, `PasswordFileError`.
  init(_ settings: Settings, environment: [String: String], shutdown: Shutdown) throws {
    self.shutdown = shutdown
    let places = try Places(settings, environment: environment)
    let logger = Logger(.monitor, settings)
    let watch = Watch(since: .current())
    listener = TapListener(
      road: try Road(settings, places: places, asRelay: false), watch: watch, shutdown: shutdown, logger: logger)
    site = try Site(SiteSettings(settings), room: ReadingRoom(places: places), watch: watch, logger: logger)
  }

  /// Serves until the shutdown is requested. If the site fails, the listener is stopped first.
  ///
  /// - Throws: `AddressInUse`; `TransportError` if the system gives no thread; what ended the listener's thread.
  func run() async throws {
    let taps = try listener.start()
    do {
      try await site.run(until: shutdown)
    } catch {
      shutdown.request()
      taps.join()
      throw error
    }
    taps.join()
    try listener.failure.check()
  }
}
