import ArgumentParser
import Dispatch
import Foundation
import Pipeline
import Settings
import StateFolder
import ZeroMQ

/// Where the operator's tool begins.
@main
enum Entry {
  static func main() {
    PrivateFiles.require()
    do {
      // A tap says at its end what it missed, so it must see the signal; all threads start with it blocked.
      let command = try Chapar.parseAsRoot()
      if command is TapCommand || command is StatusCommand { Shutdown.blockSignals() }
      Task { @concurrent in await run() }
      while true { DispatchSemaphore(value: 0).wait() }
    } catch {
      Chapar.exit(withError: error)
    }
  }

  private static func run() async -> Never {
    do {
      var command = try Chapar.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      fflush(nil)
      exit(0)
    } catch let error as SettingsError {
      // As the stages end then.
      FileHandle.standardError.write(Data("Error: \(error)\n".utf8))
      exit(78)
    } catch let error as TransportError {
      FileHandle.standardError.write(Data("Error: \(error)\n".utf8))
      exit(Pipeline.ExitCode(for: error).rawValue)
    } catch {
      Chapar.exit(withError: error)
    }
  }
}
