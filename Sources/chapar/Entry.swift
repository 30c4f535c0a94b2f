import ArgumentParser
import Dispatch
import Fetching
import Foundation
import News
import Pipeline
import Settings
import StateFolder
import Storage
import ZeroMQ

/// The entry point of the operator's tool: checks the command line, runs the command, and turns every error into a
/// message on standard error and an exit code (`ExitTable`).
@main
enum Entry {
  /// Never returns: `run` and `end` exit. The main thread only waits, as `dispatchMain()` would unblock the signals
  /// that a tap waits for.
  static func main() {
    holdStandardStreams()
    PrivateFiles.require()
    do {
      try CommandNames.check(words)
      let command = try Chapar.parseAsRoot(arguments)
      // A tap reports at the end what it missed, so it must catch the signal; all threads start with it blocked.
      if command is TapCommand || command is StatusCommand { Shutdown.blockSignals() }
    } catch {
      end(error)
    }
    Task { @concurrent in await run() }
    while true { DispatchSemaphore(value: 0).wait() }
  }

  /// Takes the numbers of standard streams that are closed, so that writing to them fails: of `list >&-` another file
  /// of this program had the number 1, and the output went there.
  private static func holdStandardStreams() {
    for stream in 0...2 as ClosedRange<Int32> where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  /// The command line without the program, and without a `--` before the command.
  private static var words: [String] {
    let words = Array(CommandLine.arguments.dropFirst())
    return words.first == "--" && words.dropFirst().first?.hasPrefix("-") == false ? Array(words.dropFirst()) : words
  }

  /// The command line as the argument parser gets it.
  private static var arguments: [String] { QueryArguments.protected(words) }

  /// Runs the command, prints what is held back, and exits with 0; or with what `end` says.
  private static func run() async -> Never {
    do {
      var command = try Chapar.parseAsRoot(arguments)
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

  /// Exits with an error's message and exit code, or with the help that was asked for. Help goes to standard output,
  /// everything else to standard error.
  private static func end(_ error: any Error) -> Never {
    Output.finish()
    let code = code(for: error)
    switch error {
    case let refusal as CommandRefusal:
      for (index, line) in refusal.lines.enumerated() { Output.note(index == 0 ? "Error: \(line)" : line) }
    case is SettingsError, is TransportError: Output.note("Error: \(error)")
    case let error as ArchiveError where error.code == .missing:
      Output.note(
        "Error: there is no archive at \(error.path): is state.directory right? The storer makes it when it starts")
    case let fault as FileFault: Output.note("Error: \(fault)")
    case is CocoaError, is any AccessError: Output.note("Error: \(Ending.words(for: error))")
    default:
      let text = wrappingUsage(withoutLines(of: CommandLine.arguments, in: Chapar.fullMessage(for: error)))
      if code == ExitCode.done.rawValue {
        Output.text(shell.map { CompletionScript(text, shell: $0).text } ?? text)
        Output.finish()
      } else if !text.isEmpty {
        for line in Line.lines(of: text.hasSuffix("\n") ? String(text.dropLast()) : text) { Output.note(line) }
      }
    }
    exit(code)
  }

  /// The shell whose completions are asked for: `zsh` of `--generate-completion-script zsh` and of the same with `=`;
  /// nil if none are.
  private static var shell: String? {
    let option = "--generate-completion-script"
    guard let index = CommandLine.arguments.firstIndex(where: { $0.hasPrefix(option) }) else { return nil }
    let words = CommandLine.arguments[index...].prefix(2).joined(separator: " ").dropFirst(option.count + 1)
    return words.split(separator: " ").first.map(String.init)
  }

  /// A message in which command-line arguments, which it repeats, can't start new lines: `chapar $'a\nError: b'` must
  /// not look like two errors.
  private static func withoutLines(of arguments: [String], in text: String) -> String {
    arguments.filter { $0.contains(where: \.isNewline) }.reduce(text) { text, word in
      text.replacing(word, with: word.safeForTerminal())
    }
  }

  /// A message in which the line with all options, which the argument parser doesn't wrap, is wrapped, and continued
  /// with four spaces before it.
  private static func wrappingUsage(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.lowercased().hasPrefix("usage: ")
        ? LineWrap.rows(of: String(line), columns: Output.width ?? LineWrap.columns, hang: 4) : [String(line)]
    }.joined(separator: "\n")
  }

  /// The exit code for an error, after sysexits(3); of errors that only the argument parser knows, its own, which is 64
  /// for a wrong command line and 0 for help.
  private static func code(for error: any Error) -> Int32 {
    switch error {
    case let refusal as CommandRefusal: refusal.code.rawValue
    case let fault as FileFault where fault.code == .unwritable || fault.code == .full: ExitCode.inputOutput.rawValue
    case is FileFault: CommandRefusal.Code.noInput.rawValue
    case is SearchQueryError: ExitCode.usage.rawValue
    case let error as ArchiveError where error.code == .missing: ExitCode.unavailable.rawValue
    case let error as any AccessError where error.isDenied: ExitCode.denied.rawValue
    case is CocoaError: ExitCode.inputOutput.rawValue
    case let error as SettingsError: (error.isUsage ? ExitCode.usage : .configuration).rawValue
    case let error as TransportError: ExitCode(for: error).rawValue
    default: Chapar.exitCode(for: error).rawValue
    }
  }
}
