import ArgumentParser
import Dispatch
import Foundation
import News
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
      try CommandNames.check(Array(CommandLine.arguments.dropFirst()))
      let command = try Chapar.parseAsRoot()
      // A tap says at its end what it missed, so it must see the signal; all threads start with it blocked.
      if command is TapCommand || command is StatusCommand { Shutdown.blockSignals() }
    } catch {
      end(error)
    }
    Task { @concurrent in await run() }
    while true { DispatchSemaphore(value: 0).wait() }
  }

  private static func run() async -> Never {
    do {
      var command = try Chapar.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Output.finish()
      exit(ExitCode.done.rawValue)
    } catch {
      end(error)
    }
  }

  /// Ends the process with an error's words and its exit code, or with the help that was asked for.
  private static func end(_ error: any Error) -> Never {
    Output.finish()
    let code = code(for: error)
    switch error {
    case let refusal as CommandRefusal:
      for (index, line) in refusal.lines.enumerated() { Output.note(index == 0 ? "Error: \(line)" : line) }
    case is SettingsError, is TransportError: Output.note("Error: \(error)")
    default:
      let text = withoutLines(of: CommandLine.arguments, in: Chapar.fullMessage(for: error))
      if code == ExitCode.done.rawValue {
        Output.text(text)
        Output.finish()
      } else if !text.isEmpty {
        Output.error(text)
      }
    }
    exit(code)
  }

  /// A message in which the words of the command line, which it repeats, begin no lines.
  private static func withoutLines(of arguments: [String], in text: String) -> String {
    arguments.filter { $0.contains(where: \.isNewline) }.reduce(text) { text, word in
      text.replacing(word, with: word.safeForTerminal())
    }
  }

  private static func code(for error: any Error) -> Int32 {
    switch error {
    case is SettingsError: ExitCode.configuration.rawValue
    case let error as TransportError: ExitCode(for: error).rawValue
    default: Chapar.exitCode(for: error).rawValue
    }
  }
}
