import Glibc
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Pipeline

extension Site {
  /// The most connections at once; more wait until some close. Each costs a file descriptor.
  private static let mostConnections = 1024

  /// Serves until shutdown is requested; open requests are cut off then. Idle connections are closed after a minute.
  ///
  /// - Throws: `AddressInUse` if another process listens at the address; any other error of the server.
  public func run(until shutdown: Shutdown) async throws {
    let channel = HTTP1Channel.Configuration(idleTimeout: .seconds(60))
    let application = Application(
      router: router(), server: .http1(configuration: channel),
      configuration: .init(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: MaximumAvailableConnections(Self.mostConnections)),
      onServerRunning: { [logger] channel in
        logger.info("started", metadata: ["address": "\(channel.localAddress.map { "\($0)" } ?? "?")"])
      }, logger: quietLogger)
    do {
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await application.run() }
        group.addTask { try await Self.wait(for: shutdown) }
        group.addTask { [feed] in try await feed.run() }
        // Open requests need not finish: browsers ask again.
        try await group.next()
        group.cancelAll()
      }
    } catch is CancellationError where shutdown.isRequested {
      return
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw AddressInUse(address: "\(settings.host):\(settings.port)")
    }
  }

  /// Returns within a tenth of a second of the request.
  private static func wait(for shutdown: Shutdown) async throws {
    while !shutdown.isRequested { try await Task.sleep(for: .milliseconds(100)) }
  }

  /// The server's own messages matter only if something is wrong, so below `debug` only its warnings are logged.
  private var quietLogger: Logger {
    var logger = logger
    if logger.logLevel > .debug { logger.logLevel = .warning }
    return logger
  }
}

/// Another process listens at the monitor's address.
public struct AddressInUse: Error, CustomStringConvertible {
  /// As `monitor.listen` has it: `127.0.0.1:8570`.
  public let address: String

  /// What to do about it.
  public var description: String {
    "another process listens at \(address); stop it, or set monitor.listen to another port"
  }
}
