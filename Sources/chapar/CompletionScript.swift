import ArgumentParser

/// The argument parser's completions for a shell, with what it leaves out: names of files in bash, and the options of
/// commands that may be left out, such as `list` in `chapar sources --label`. It inserts lines into the parser's
/// script, next to lines that it looks for.
struct CompletionScript {
  /// The whole script, to be printed.
  private(set) var text: String

  /// Completes a script.
  ///
  /// - Parameters:
  ///   - script: the argument parser's.
  ///   - shell: `bash`, `zsh` or `fish`; for any other nothing is added.
  init(_ script: String, shell: String) {
    text = script
    // Where the script has nothing to offer, bash completes names of files.
    if shell == "bash" { insert("-o default ", after: "\ncomplete -o filenames ") }
    for group in Chapar.configuration.subcommands {
      guard let usual = group.configuration.defaultSubcommand else { continue }
      let (name, names) = (group._commandName, CommandNames.names(of: group))
      switch shell {
      case "bash": insert(Self.bash(name, usual._commandName), after: "\n_chapar_\(name)() {\n")
      case "zsh": insert(Self.zsh(name, usual._commandName), after: "\n_chapar_\(name)() {\n")
      case "fish": insert(Self.fish(usual._commandName, names), after: "        case '\(name)'\n")
      default: break
      }
    }
  }

  /// Inserts lines after the first occurrence of a text. If a later version of the argument parser writes another
  /// script, nothing is inserted, and completion lacks what it lacked before.
  private mutating func insert(_ lines: String, after mark: String) {
    guard let place = text.firstRange(of: mark) else { return }
    text.insert(contentsOf: lines, at: place.upperBound)
  }

  /// The beginning of a group's function: unless the word after the group is one of its commands, complete as its
  /// default command does.
  private static func bash(_ group: String, _ usual: String) -> String {
    """
        if ! declare -F "_chapar_\(group)_${unparsed_words[0]}" >/dev/null &&
            [[ ${#unparsed_words[@]} -gt 1 || "${unparsed_words[0]}" = -* ]]; then
            _chapar_\(group)_\(usual)
            return
        fi

    """
  }

  /// The same for zsh, whose words are counted from 1.
  private static func zsh(_ group: String, _ usual: String) -> String {
    """
        if [[ ${CURRENT} -gt 2 || "${words[2]}" = -* ]] && (( ! ${+functions[_chapar_\(group)_${words[2]}]} )); then
            _chapar_\(group)_\(usual)
            return
        fi

    """
  }

  /// The same for fish: the name of the default command is put among the words.
  private static func fish(_ usual: String, _ names: [String]) -> String {
    let others = "contains -- $unparsed_tokens[2] \(names.joined(separator: " "))"
    return """
                  if set -q unparsed_tokens[2]; and not \(others)
                      set unparsed_tokens $unparsed_tokens[1] \(usual) $unparsed_tokens[2..]
                  end

      """
  }
}
