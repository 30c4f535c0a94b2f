import ArgumentParser
import Glibc
import News
import Settings

/// The names of the commands, for who mistypes one: the argument parser would call it a surplus argument.
enum CommandNames {
  /// Refuses a word that stands where a command does and names none, with the nearest name.
  static func check(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = Chapar.self
    for word in arguments {
      let commands = command.configuration.subcommands
      guard !commands.isEmpty, !word.hasPrefix("-"), word != "help" else { return }
      if let next = commands.first(where: { $0._commandName == word }) {
        command = next
        continue
      }
      // A command that stands for another where none is named takes that one's arguments.
      guard command.configuration.defaultSubcommand == nil else { return }
      if command is Chapar.Type { try start(word, Array(arguments.dropFirst())) }
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

  /// Becomes another of our programs, where the word is its name: the one that lies beside this one, however this one was
  /// called: by a path, by a link, or by `PATH`.
  private static func start(_ word: String, _ arguments: [String]) throws {
    guard programs.contains(word), CommandLine.arguments.dropFirst().first == word else { return }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    // What the kernel runs, links followed (proc(5)).
    let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let own = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/chapar-\(word)"
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    unsafe execv(path, &words)
    throw CommandRefusal("\(path) can't be started: \(unsafe String(cString: strerror(errno)))")
  }
}
