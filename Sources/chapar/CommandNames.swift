import ArgumentParser
import Glibc
import News
import Settings

/// The names of the commands, to suggest one for a mistyped name: the argument parser would call that a surplus
/// argument.
enum CommandNames {
  /// Refuses a word in a command's place that names none, suggesting the nearest name.
  static func check(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = Chapar.self
    for word in arguments {
      let commands = command.configuration.subcommands
      if word == "help" { continue }
      guard !commands.isEmpty, !word.hasPrefix("-") else { return }
      if let next = commands.first(where: { $0._commandName == word }) {
        command = next
        continue
      }
      // A command with a default subcommand takes that one's arguments: `sources` names, `boilerplate` hosts.
      if command.configuration.defaultSubcommand != nil {
        guard command is DeadCommand.Type else { return }
      }
      if command is Chapar.Type {
        try start(word, Array(arguments.dropFirst()))
        // `help relay`: such a program has its own.
        if programs.contains(word) { return }
      }
      let names = commands.map { $0._commandName }
      let suggestion =
        EditDistance.nearest(to: word, among: names + (command is Chapar.Type ? programs : []), within: 3).map {
          "; did you mean '\($0)'?"
        } ?? ""
      throw ValidationError("there is no command '\(word)'\(suggestion)")
    }
  }

  /// The other programs, without `chapar-`.
  private static var programs: [String] {
    Program.allCases.filter { $0 != .tool }.map { String($0.rawValue.dropFirst(7)) }
  }

  /// If the word names another of our programs, executes that one, from the folder of this program's file, whether this
  /// one was called by a path, a link, or `PATH`.
  private static func start(_ word: String, _ arguments: [String]) throws {
    guard programs.contains(word), CommandLine.arguments.dropFirst().first == word else { return }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    // The file that the kernel runs, with links resolved (proc(5)).
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/chapar-\(word)"
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    unsafe execv(path, &words)
    throw CommandRefusal("\(path) can't be started: \(unsafe String(cString: strerror(errno)))")
  }
}
