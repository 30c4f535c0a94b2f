import Dispatch
import Foundation
import Logging
import Monitoring
import Pipeline
import Settings
import StateFolder

/// Shows the flow and the archive as a web site, or with `password NAME` prints a line for the file of accounts.
@main
struct ChaparMonitor {
  /// Never returns: `launch` exits. The main thread only waits.
  static func main() {
    PrivateFiles.require()
    // Block signals while there is only one thread: later threads inherit the mask.
    let shutdown = Result { try Shutdown.onSignals() }
    Task { @concurrent in await launch(shutdown) }
    while true { DispatchSemaphore(value: 0).wait() }
  }

  /// Runs it and exits: 64 for a wrong command line, 78 for wrong settings or a file of accounts that can't be used, 69
  /// if another process listens at the address, else as `ExitCode` has it. The reason is on standard error, in one
  /// line.
  private static func launch(_ shutdown: Result<Shutdown, any Error>) async -> Never {
    let environment = ProcessInfo.processInfo.environment
    do {
      if CommandLine.arguments.dropFirst().first == "password" {
        print(try PasswordPrompt.line(Array(CommandLine.arguments.dropFirst(2)), until: shutdown.get()))
        exit(ExitCode.done.rawValue)
      }
      switch try await Launch.read(.monitor, arguments: CommandLine.arguments, environment: environment) {
      case .print(let text): print(text)
      case .run(let settings):
        try DescriptorLimit.provide(for: .monitor, settings)
        try await Service(settings, environment: environment, shutdown: shutdown.get()).run()
      }
      exit(ExitCode.done.rawValue)
    } catch {
      StandardError.write(line: "chapar-monitor: \(Ending.words(for: error))")
      exit(code(for: error).rawValue)
    }
  }

  /// The exit code for an error, after sysexits(3).
  private static func code(for error: any Error) -> ExitCode {
    switch error {
    case let error as SettingsError: error.isUsage ? .usage : .configuration
    case is PasswordFileError: .configuration
    case is AddressInUse: .unavailable
    default: ExitCode(for: error)
    }
  }
}
