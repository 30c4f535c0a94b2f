import Storage

/// The words of a query among a command's arguments. The argument parser takes `-site:x` for nine short options: `list`
/// refused it, `search -house` printed the help, and `export` took the `o` of `-source:x` for its option.
enum QueryArguments {
  /// The minus sign (U+2212), which stands for a hyphen that begins a word while arguments are parsed: no option has
  /// it.
  private static let minus = "\u{2212}"

  /// A command line in which the hyphens that exclude are minus signs: of `search` before any word, of `list` and
  /// `export` before a filter: `search -house` becomes `search −house`. Options of one letter, such as `-o`, and what
  /// follows `--` stay as they are.
  static func protected(_ arguments: [String]) -> [String] {
    guard let command = arguments.first, ["search", "list", "export"].contains(command) else { return arguments }
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return arguments[..<end].map { word in
      let isExclusion = word.hasPrefix("-") && !word.hasPrefix("--") && word.count > 2
      return isExclusion && (command == "search" || beginsWithFilter(word.dropFirst()))
        ? minus + word.dropFirst() : word
    } + arguments[end...]
  }

  /// A word as it was typed, after parsing: the minus sign is a hyphen again.
  static func typed(_ word: String) -> String { word.hasPrefix(minus) ? "-" + word.dropFirst() : word }

  /// Whether a word begins with the name of a filter and a colon: `site:x`.
  private static func beginsWithFilter(_ word: Substring) -> Bool {
    guard let colon = word.firstIndex(of: ":") else { return false }
    return SearchQuery.filter(named: word[..<colon].lowercased()) != nil
  }
}
