import ArgumentParser
import Foundation
import News
import Settings

/// The names of the commands, to suggest one for a mistyped name: `chapar serach` gets
/// `there is no command 'serach'; did you mean 'search'?`. The argument parser would call it an unexpected argument.
enum CommandNames {
  /// What other tools call a command.
  private static let otherWords = [
    "rm": "remove", "delete": "remove", "del": "remove", "ls": "list", "disable": "pause", "stop": "pause",
    "enable": "resume", "start": "resume", "continue": "resume", "fetch": "poll", "find": "search", "grep": "search",
    "cat": "show", "info": "status", "config": "settings", "import": "add", "subscribe": "add",
  ]

  /// The names of a command's subcommands, in their order, without hidden ones; empty for a command without any.
  static func names(of command: any ParsableCommand.Type) -> [String] {
    command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
  }

  /// The name that was meant by another word: by one that other tools use (`rm` for `remove`), or by a mistyped one.
  ///
  /// - Parameter limit: how many letters may differ.
  /// - Returns: nil if nothing comes near.
  static func meant(by word: String, among names: [String], within limit: Int) -> String? {
    let word = word.lowercased()
    if let other = otherWords[word], names.contains(other) { return other }
    return EditDistance.nearest(to: word, among: names, within: limit)
  }

  /// Refuses a word in the place of a command that is not one, and suggests the nearest name; starts the program that a
  /// word names, in which case it does not return.
  ///
  /// - Parameter arguments: the command line without the program.
  /// - Throws: `ValidationError` or `CommandRefusal`, which exit with 64; with 1 for a program that can't be started.
  static func check(_ arguments: [String]) throws {
    try ProgramNames.startIfNamed(arguments)
    // `-x.html` is read as the options -x, -., -h: it printed the help.
    if let file = arguments.prefix(while: { $0 != "--" }).first(where: { isFileLikeOptions($0) }) {
      throw ValidationError("'\(file)' reads like options; write './\(file)', or put -- before it")
    }
    try checkCommands(arguments)
    try OptionNames.check(arguments)
  }

  /// Follows the words from command to subcommand. It stops at the first word that is an option or an argument.
  private static func checkCommands(_ arguments: [String]) throws {
    var command: any ParsableCommand.Type = Chapar.self
    // `help sources nosuch` showed the help of `sources`, which takes names.
    let isHelp = arguments.first == "help"
    for word in arguments {
      let commands = command.configuration.subcommands
      if word == "help" { continue }
      guard isHelp || !commands.isEmpty, !word.hasPrefix("-") else { return }
      if let next = commands.first(where: { $0._commandName == word }) {
        command = next
        continue
      }
      // A command with a default subcommand takes the arguments of that: `sources` takes names, `boilerplate` takes
      // hosts.
      if command.configuration.defaultSubcommand != nil, !isHelp {
        guard command is DeadCommand.Type else { return }
      }
      let names = names(of: command) + (command is Chapar.Type ? ["help"] : [])
      let options = command is Chapar.Type ? ["--version"].filter { $0.hasSuffix(word) && word.count > 3 } : []
      let suggestion =
        (options.first ?? meant(by: word, among: names, within: 3)).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("there is no command '\(word)'\(suggestion)")
    }
  }

  /// Whether a word begins like short options and there is a file of that name, as there is after `chapar extract *` in
  /// a folder with `-x.html`.
  private static func isFileLikeOptions(_ word: String) -> Bool {
    word.hasPrefix("-") && word.count > 2 && !word.hasPrefix("--") && FileManager.default.fileExists(atPath: word)
  }
}
