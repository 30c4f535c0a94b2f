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
      if let usual = command.configuration.defaultSubcommand, !isHelp {
        guard command is DeadCommand.Type else { return try refuseSlip(word, in: command, usual, arguments) }
      }
      let names = names(of: command) + (command is Chapar.Type ? ["help"] : [])
      let options = command is Chapar.Type ? ["--version"].filter { $0.hasSuffix(word) && word.count > 3 } : []
      let suggestion =
        (options.first ?? meant(by: word, among: names, within: 3)).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("there is no command '\(word)'\(place(of: command))\(suggestion)")
    }
  }

  /// Refuses the first word after a group if it is like one of the group's commands and can't be an argument of the
  /// default one: of `boilerplate forgt x` there was one word too many, and `sources labl x --add y` had a wrong
  /// option. `sources labl` is for `List` to judge: a source may have that name.
  ///
  /// - Parameter usual: the group's default subcommand.
  /// - Throws: `ValidationError`.
  private static func refuseSlip(
    _ word: String, in group: any ParsableCommand.Type, _ usual: any ParsableCommand.Type, _ arguments: [String]
  ) throws {
    // A site's host is no slip.
    guard !word.contains("."), let meant = Self.meant(by: word, among: names(of: group), within: 2),
      let command = group.configuration.subcommands.first(where: { $0._commandName == meant })
    else { return }
    // Of `sources polls --jsn` the option is the slip.
    guard !OptionNames.hasSlip(arguments, of: usual, otherThan: command), hasTooMuch(arguments) else { return }
    throw ValidationError("there is no command '\(word)'\(place(of: group)); did you mean '\(meant)'?")
  }

  /// Whether the argument parser would refuse a word or an option because the command takes no such one.
  private static func hasTooMuch(_ arguments: [String]) -> Bool {
    do {
      _ = try Chapar.parseAsRoot(arguments)
      return false
    } catch {
      // The parser's errors are known by their words alone; help ends with 0.
      guard Chapar.exitCode(for: error) == .validationFailure else { return false }
      let words = Chapar.message(for: error).lowercased()
      return words.hasPrefix("unknown option") || words.contains("unexpected argument")
    }
  }

  /// Where a command was looked for: ` under 'sources'`; nothing for the tool itself.
  private static func place(of group: any ParsableCommand.Type) -> String {
    group is Chapar.Type ? "" : " under '\(group._commandName)'"
  }

  /// Whether a word begins like short options and there is a file of that name, as there is after `chapar extract *` in
  /// a folder with `-x.html`.
  private static func isFileLikeOptions(_ word: String) -> Bool {
    word.hasPrefix("-") && word.count > 2 && !word.hasPrefix("--") && FileManager.default.fileExists(atPath: word)
  }
}
