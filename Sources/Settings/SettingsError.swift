/// What is wrong with a setting, where it was set, and what to do.
public enum SettingsError: Error, CustomStringConvertible, Equatable {
  /// No setting has this key.
  case unknown(String, place: String)
  /// The value is not allowed.
  case notAllowed(key: String, text: String, place: String, kind: String, allowed: String)
  /// The file has a list instead of one value.
  case isList(key: String, place: String)
  /// A folder's path is relative, so it depends on where a process was started.
  case relative(key: String, path: String, place: String?)
  /// The file can't be read.
  case unreadable(file: String, cause: String)
  /// A file that a setting names can't be used.
  case badFile(key: String, file: String, cause: String)
  /// The command line has an unknown word.
  case usage(String)

  static func notAllowed(_ declaration: Declaration, text: String, place: String) -> SettingsError {
    .notAllowed(
      key: declaration.key, text: text, place: place, kind: declaration.kind, allowed: declaration.allowed)
  }

  /// The place of settings that are options.
  static let commandLine = "the command line"

  /// Whether the slip is on the command line.
  public var isUsage: Bool {
    switch self {
    case .usage: true
    case .unknown(_, let place), .notAllowed(_, _, let place, _, _): place == Self.commandLine
    case .relative(_, _, let place): place == Self.commandLine
    case .isList, .unreadable, .badFile: false
    }
  }

  /// The error in one line for an operator.
  public var description: String {
    switch self {
    case .unknown(let key, let place):
      "\(place): there is no setting '\(key)'; Config/REFERENCE.md lists them"
        + (Catalogue.nearest(to: key).map { " (did you mean '\($0)'?)" } ?? "")
    case .notAllowed(let key, let text, let place, let kind, let allowed):
      "\(place): \(key) can't be '\(text)': it must be \(kind == "text" ? "one of " : kind == allowed ? "" : "a \(kind), ")\(allowed)"
    case .isList(let key, let place): "\(place): \(key) is a list; write one value"
    case .relative(let key, let path, let place):
      "\(place.map { "\($0): " } ?? "")\(key) can't be '\(path)': write an absolute path"
    case .unreadable(let file, let cause): "\(file) can't be read: \(cause)"
    case .badFile(let key, let file, let cause): "\(key): \(file) \(cause)"
    case .usage(let words): words
    }
  }
}
