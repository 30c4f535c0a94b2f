/// A tunable, declared once: file, environment, command line, checks and reference all come from its declaration.
public struct Setting<Value: SettingValue>: Sendable {
  /// The declaration without its type.
  public let declaration: Declaration
  /// The value where neither file, environment nor command line gives one.
  public let standard: Value

  init(
    _ key: String, _ standard: Value, in range: ClosedRange<Value>, for programs: [Program],
    _ reason: String
  ) where Value: Comparable {
    self.init(
      key, standard, allowed: "\(range.lowerBound.settingText) to \(range.upperBound.settingText)", programs, reason
    ) { range.contains($0) }
  }

  init(_ key: String, _ standard: Value, oneOf choices: [Value], for programs: [Program], _ reason: String) {
    self.init(
      key, standard, allowed: choices.map { "`\($0.settingText)`" }.joined(separator: ", "), programs, reason
    ) { choices.contains($0) }
  }

  init(_ key: String, _ standard: Value, for programs: [Program], _ reason: String) {
    self.init(key, standard, allowed: Value.kind, programs, reason) { _ in true }
  }

  private init(
    _ key: String, _ standard: Value, allowed: String, _ programs: [Program], _ reason: String,
    _ isAllowed: @escaping @Sendable (Value) -> Bool
  ) {
    self.standard = standard
    declaration = Declaration(
      key: key, standardText: standard.settingText, kind: Value.kind, allowed: allowed, programs: programs,
      reason: reason,
      accepts: { text in Value(settingText: text).map(isAllowed) ?? false })
  }
}

/// A setting's declaration without its type, for code that treats all settings alike.
public struct Declaration: Sendable {
  /// The key in the file, such as `fetch.window-items`.
  public let key: String
  /// The default as an operator would write it; empty if it depends on other settings.
  public let standardText: String
  /// The kind of value: `whole number`, `duration`.
  public let kind: String
  /// What is allowed, in words.
  public let allowed: String
  /// The programs that use it.
  public let programs: [Program]
  /// What it does and why you would change it.
  public let reason: String
  /// Whether a text is an allowed value.
  public let accepts: @Sendable (String) -> Bool

  /// The option on the command line: `--fetch-window-items`.
  public var option: String { "--" + key.replacing(".", with: "-") }

  /// The environment variable: `CHAPAR_FETCH_WINDOW_ITEMS`.
  public var variable: String {
    "CHAPAR_" + key.replacing(".", with: "_").replacing("-", with: "_").uppercased()
  }
}
