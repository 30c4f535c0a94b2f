/// What to do according to a stage program's command line, environment and configuration file.
public enum Launch: Sendable {
  /// Print this text and exit.
  case print(String)
  /// Run with these settings, all of which were checked.
  case run(Settings)

  /// Reads a stage program's command line: `--config FILE`, `--help`, `--version`, and an option for each setting, as
  /// `--option value` or `--option=value`.
  ///
  /// The option of `store.batch` is `--store-batch`. Settings of other programs are accepted too, so that all programs
  /// can share one command line. If an option is given twice, the last one counts. A lone `--` ends the options.
  ///
  /// - Throws: `SettingsError` for an unknown option or one without a value, any other word, a file that can't be read,
  ///   and a value that is not allowed. `--help` and `--version` win over what comes after them, and over mistakes
  ///   there.
  public static func read(
    _ program: Program, arguments: [String], environment: [String: String]
  ) async throws -> Launch {
    var file = environment["CHAPAR_CONFIG"]
    var options: [String: String] = [:]
    var rest = arguments.dropFirst()
    while let word = rest.popFirst() {
      switch word {
      case "--help", "-h": return .print(Usage.text(of: program))
      case "--version": return .print("\(program.rawValue) \(version)")
      case "--":
        if let word = rest.popFirst() { throw SettingsError.usage("unexpected argument '\(word)'; try --help") }
      default:
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts[0] == "--config" || Catalogue.all.contains(where: { $0.option == parts[0] }) else {
          throw SettingsError.usage(
            word.hasPrefix("-")
              ? "there is no option '\(parts[0])'; \(advice(on: parts[0], of: program))"
              : "unexpected argument '\(word)'; \(advice(on: parts[0], of: program))")
        }
        guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
          throw SettingsError.usage("\(word) needs a value; try --help")
        }
        if parts[0] == "--config" {
          file = value
        } else if let declaration = Catalogue.all.first(where: { $0.option == parts[0] }) {
          options[declaration.key] = value
        }
      }
    }
    return .run(try await Settings.load(file: file, environment: environment, options: options))
  }

  /// The option that was meant by a word, as a question; without one that comes near, where to look.
  private static func advice(on word: String, of program: Program) -> String {
    let options = Catalogue.all.filter { $0.programs.contains(program) }.map(\.option)
    // These are short, and so near to many words.
    let nearest =
      EditDistance.nearest(to: word, among: ["--help", "--version", "--config"], within: 2)
      ?? EditDistance.nearest(to: word, among: options, within: 3)
    return nearest.map { "did you mean \($0)?" } ?? "try --help"
  }

  /// The release of all programs.
  public static let version = "0.1.0"
}

/// What `--help` prints.
public enum Usage {
  /// The usage of a stage program: its options with what is allowed, the default and the reason, in the order of
  /// `Catalogue.all`, then the exit codes. Wrapped at 80 columns.
  public static func text(of program: Program) -> String {
    var lines = [
      program.summary, "", "USAGE: \(program.rawValue) [--config FILE] [--OPTION VALUE …]", "",
      "Every option can also be set in the file or the environment; the command line overrides the environment, which "
        + "overrides the file. SIGTERM and SIGINT: finish the work in hand, then exit.", "", "OPTIONS:",
      "  --config FILE (environment: CHAPAR_CONFIG; default: built-in defaults)", "      YAML settings.",
      "  --help, --version",
    ]
    for declaration in Catalogue.all where declaration.programs.contains(program) {
      lines.append("  \(declaration.option) (\(declaration.allowed); default: \(declaration.shownStandard))")
      lines.append("      \(declaration.reason)")
    }
    lines = lines.flatMap { LineWrap.rows(of: $0, hang: $0.hasPrefix(" ") ? 6 : 0) }
    return (lines + ["", "EXIT CODES:"] + ExitTable.lines).joined(separator: "\n")
  }
}

extension Declaration {
  /// The default as it is shown: `none` if it is empty.
  public var shownStandard: String { standardText.isEmpty ? "none" : standardText }
}
