import ArgumentParser
import Dispatch
import Foundation
import Pipeline
import Settings

/// Where the operator's tool begins.
@main
enum Entry {
  static func main() {
    do {
      // A tap says at its end what it missed, so it must see the signal; all threads start with it blocked.
      if try Chapar.parseAsRoot() is TapCommand { Shutdown.blockSignals() }
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
    } catch {
      Chapar.exit(withError: error)
    }
  }
}
