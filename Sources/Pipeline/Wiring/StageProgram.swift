import Dispatch
import Foundation
import Logging
import News
import Settings
import StateFolder
import ZeroMQ

/// What a stage program has after reading its command line, environment and configuration file.
public struct StageProgram: Sendable {
  /// The settings in force.
  public let settings: Settings
  /// The folders and files.
  public let places: Places
  /// This process's stage and name.
  public let instance: Instance
  /// The sockets' addresses and options.
  public let road: Road
  /// The times and batch sizes of its loop.
  public let pace: Pace
  /// Requested by SIGTERM or SIGINT.
  public let shutdown: Shutdown
  /// Writes to standard error.
  public let logger: Logger
  private let damage: DamageLog

  /// Runs a stage program: reads its settings, runs it, and exits with a meaningful code.
  ///
  /// A wrong command line exits with 64, wrong settings elsewhere with 78, each with one line that says what is wrong.
  public static func main(
    _ program: Program, as stage: Stage, run: @escaping @Sendable (StageProgram) async throws -> Void
  ) -> Never {
    // Make writing to a closed pipe an error instead of ending the process.
    signal(SIGPIPE, SIG_IGN)
    PrivateFiles.require()
    FreeMemory.holdBack()
    // Block signals while there is only one thread: later threads inherit the mask.
    let shutdown = Result { try Shutdown.onSignals() }
    Task { await launch(program, stage, shutdown, run) }
    // Not `dispatchMain()`: it unblocks all signals in this thread.
    while true { DispatchSemaphore(value: 0).wait() }
  }

  /// `--help` and `--version` are answered before anything is opened, so they work on any machine.
  private static func launch(
    _ program: Program, _ stage: Stage, _ shutdown: Result<Shutdown, any Error>,
    _ run: @Sendable (StageProgram) async throws -> Void
  ) async -> Never {
    let environment = ProcessInfo.processInfo.environment
    do {
      let shutdown = try shutdown.get()
      switch try await Launch.read(program, arguments: CommandLine.arguments, environment: environment) {
      case .print(let text): print(text)
      case .run(let settings):
        try DescriptorLimit.provide(for: program, settings)
        try await run(StageProgram(program, stage, settings, environment: environment, shutdown: shutdown))
      }
      exit(ExitCode.done.rawValue)
    } catch {
      StandardError.write(line: "\(program.rawValue): \(Ending.words(for: error))")
      exit(code(for: error).rawValue)
    }
  }

  /// Opens and checks what all stages need, in the order in which an operator can mend it: the state directory, the
  /// folder of the sockets, the keys.
  ///
  /// - Throws: `Ending` with `denied` or `configuration` for a directory that can't be used; `SettingsError` and
  ///   `TransportError` from `Road`.
  private init(
    _ program: Program, _ stage: Stage, _ settings: Settings, environment: [String: String], shutdown: Shutdown
  ) throws {
    self.settings = settings
    self.shutdown = shutdown
    places = try Places(settings, environment: environment)
    do {
      try PrivateFiles.protect(places.state)
    } catch {
      throw Ending(
        ExitCode(for: error) == .denied ? .denied : .configuration,
        reason: "the state directory \(places.state) can't be used: \(Ending.words(for: error))")
    }
    // A stage that may not enter the folder of the sockets would wait for the relay for ever.
    if settings[Catalogue.address] == "ipc", FileAccess.isDenied(places.hands, writing: true) {
      throw Ending(
        .denied, reason: "'\(places.runtime)' can't be written: permission denied; \(FileAccess.advice)")
    }
    instance = Instance(stage: stage, name: settings[Catalogue.instance])
    road = try Road(settings, places: places, asRelay: program == .relay)
    var pace = Pace()
    pace.batchSize = settings[Catalogue.storeBatch]
    pace.batchTime = settings[Catalogue.storeBatchWait]
    self.pace = pace
    logger = Logger(program, settings)
    damage = DamageLog(in: places.state)
  }

  /// Reports damage in the log and, until `chapar check --thorough` finds everything intact, in `chapar status`.
  public func noteDamage(_ what: String) {
    do {
      if try damage.note(what, at: .current()) { logger.error("damaged: \(what)") }
    } catch {
      logger.error("damaged: \(what); this could not be noted for `chapar status`: \(error)")
    }
  }

  private static func code(for error: any Error) -> ExitCode {
    guard let error = error as? SettingsError else { return ExitCode(for: error) }
    return error.isUsage ? .usage : .configuration
  }
}
