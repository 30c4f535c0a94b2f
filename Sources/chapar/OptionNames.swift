import ArgumentParser
import Settings
import Storage

/// The names of each command's options, to name a wrong one before anything else is said: the argument parser would
/// first complain of what `remove` lacks, and `search` takes what it doesn't know for words. Only options of two
/// hyphens are looked at.
enum OptionNames {
  /// The parser's own, which it takes with every command.
  private static let everywhere: Set<Substring> = [
    "--help", "--help-hidden", "--version", "--generate-completion-script", "--experimental-dump-help",
  ]

  /// Refuses options that the command doesn't have, with the one that was meant. What follows `--` is no option.
  ///
  /// - Throws: `CommandRefusal` with 64. An option before the command is told to come after it.
  static func check(_ arguments: [String]) throws {
    let words = arguments.prefix { $0 != "--" }
    let options = Self.options(in: words)
    guard !options.isEmpty, !options.contains(where: everywhere.contains) else { return }
    var command: any ParsableCommand.Type = Chapar.self
    var group: any ParsableCommand.Type = Chapar.self
    var path = ["chapar"]
    for word in words where !word.hasPrefix("-") {
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == word }) else { break }
      group = command
      command = next
      path.append(word)
    }
    if let usual = command.configuration.defaultSubcommand { (group, command) = (command, usual) }
    let known = names(of: command)
    guard let wrong = options.first(where: { !known.contains(String($0)) }) else { return }
    // `chapar --config FILE list`.
    if path.count == 1, let later = Chapar.configuration.subcommands.first(where: { words.contains($0._commandName) }),
      names(of: later.configuration.defaultSubcommand ?? later).contains(String(wrong))
    {
      throw CommandRefusal("'\(wrong)' comes after the command: `chapar \(later._commandName) \(wrong)`", code: .usage)
    }
    if path.count == 1, names(of: ListCommand.self).contains(String(wrong)) {
      throw CommandRefusal("'\(wrong)' comes after a command: `chapar COMMAND \(wrong)`", code: .usage)
    }
    if let filter = filter(in: String(wrong), words, of: command) {
      let line: Line = "there is no option '\(wrong)', but a filter: `\(path.joined(separator: " ")) \(filter)`"
      throw CommandRefusal(line, code: .usage)
    }
    throw refusal(of: String(wrong), known, group, path.joined(separator: " "))
  }

  /// Whether some option is one letter away from one of the command, and is not one of the other's.
  static func hasSlip(
    _ arguments: [String], of command: any ParsableCommand.Type, otherThan other: any ParsableCommand.Type
  ) -> Bool {
    let (own, others) = (names(of: command), names(of: other))
    return options(in: arguments.prefix { $0 != "--" }).map(String.init).contains { option in
      !own.contains(option) && !others.contains(option)
        && EditDistance.nearest(to: option, among: own, within: 1) != nil
    }
  }

  /// The words that look like options, without their values.
  private static func options(in words: ArraySlice<String>) -> [Substring] {
    words.filter { $0.hasPrefix("--") && !$0.hasPrefix("---") }.map { $0.prefix { $0 != "=" } }
  }

  /// How a command that takes filters as words takes the one that a wrong option names: `--site x` as `site:x`. Nil for
  /// other commands, and for an option that is no filter's name.
  private static func filter(
    in option: String, _ words: ArraySlice<String>, of command: any ParsableCommand.Type
  ) -> String? {
    let isFiltering = command is ListCommand.Type || command is SearchCommand.Type || command is ExportCommand.Type
    guard isFiltering, let name = SearchQuery.filter(named: String(option.dropFirst(2))),
      let place = words.firstIndex(where: { $0.hasPrefix(option) })
    else { return nil }
    let value = words[place].dropFirst(option.count + 1)
    let next = words.dropFirst(place - words.startIndex + 1).first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    return "\(name):\(value.isEmpty ? next ?? "…" : String(value))"
  }

  /// The options that a command's help names, hidden ones included.
  private static func names(of command: any ParsableCommand.Type) -> [String] {
    Chapar.helpMessage(for: command, includeHidden: true, columns: 200)
      .split { $0.isWhitespace || "[],()<>=/`.:;".contains($0) }.filter { $0.hasPrefix("--") && $0.count > 2 }
      .map(String.init)
  }

  /// The error for an option that is neither a filter nor misplaced: with the option or the command that comes nearest.
  private static func refusal(
    of option: String, _ known: [String], _ group: any ParsableCommand.Type, _ path: String
  ) -> CommandRefusal {
    let more: Line = "  `\(path) --help` lists its options; what follows -- is never read as one."
    let close = EditDistance.nearest(to: option, among: known, within: 1)
    let meant = close ?? EditDistance.nearest(to: option, among: known, within: 3)
    // `sources --remove` for `sources remove`, and `--remov` if no option is like it; not `remove --sites`.
    let commands = close == nil ? CommandNames.names(of: group) : []
    let limit = meant == nil ? 1 : 0
    if let meant = CommandNames.meant(by: String(option.dropFirst(2)), among: commands, within: limit) {
      let start = path.split(separator: " ").prefix { !commands.contains(String($0)) }.joined(separator: " ")
      return CommandRefusal(
        "there is no option '\(option)', but a command without hyphens: `\(start) \(meant)`", [more], code: .usage)
    }
    let suggestion = meant.map { "; did you mean '\($0)'?" } ?? ""
    return CommandRefusal("there is no option '\(option)'\(suggestion)", [more], code: .usage)
  }
}
