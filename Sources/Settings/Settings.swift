import News

/// The settings in force: from the command line, else the environment, else the file, else the defaults.
public struct Settings: Sendable {
  private let texts: [String: String]
  /// The keys of those that the command line set.
  private let given: Set<String>

  /// The value in force, for example `settings[Catalogue.storeBatch]`; the default if it was set nowhere.
  public subscript<Value: SettingValue>(_ setting: Setting<Value>) -> Value {
    // `load` checked the texts, so they can be read.
    texts[setting.declaration.key].flatMap(Value.init(settingText:)) ?? setting.standard
  }

  /// Whether it was set, rather than left at its default.
  public func isSet<Value>(_ setting: Setting<Value>) -> Bool { texts[setting.declaration.key] != nil }

  /// Where a key was set, if that was the command line; nil if it was the file or the environment, or nothing did.
  func place(of key: String) -> String? { given.contains(key) ? SettingsError.commandLine : nil }

  /// The value in force as text, for display: an address's password is left out.
  public func text(of declaration: Declaration) -> String {
    texts[declaration.key].map(WebURL.withoutCredentials) ?? declaration.shownStandard
  }

  /// Reads and checks all settings.
  ///
  /// An unknown key is an error in each place, with the nearest known one: a misspelt setting would otherwise silently
  /// keep its default. Each place is checked by itself, so a wrong value in the file is reported even if the command
  /// line overrides it.
  ///
  /// - Parameters:
  ///   - file: The YAML file's path, or none for the defaults.
  ///   - environment: The environment variables.
  ///   - options: The command line's `--option value` pairs, by key.
  /// - Throws: `SettingsError`, which names the setting, where it was set, and what is allowed.
  public static func load(
    file: String?, environment: [String: String], options: [String: String] = [:]
  ) async throws -> Settings {
    var texts: [String: String] = [:]
    if let file { try texts.merge(Self.texts(inFile: file)) { _, new in new } }
    try texts.merge(Self.texts(inEnvironment: environment)) { _, new in new }
    try texts.merge(Self.texts(inOptions: options)) { _, new in new }
    return Settings(texts: texts, given: Set(options.keys))
  }

  /// The file's texts; all its keys must be known.
  private static func texts(inFile file: String) throws -> [String: String] {
    let texts = try YAMLTexts.read(from: file)
    if let unknown = texts.keys.sorted().first(where: { key in !Catalogue.all.contains { $0.key == key } }) {
      throw SettingsError.unknown(unknown, place: file)
    }
    return try checked(place: file) { texts[$0.key] }
  }

  /// The texts of variables that begin with `CHAPAR_`, all of which must be known; `CHAPAR_CONFIG` names the file and
  /// is no setting.
  private static func texts(inEnvironment environment: [String: String]) throws -> [String: String] {
    let known = Set(Catalogue.all.map(\.variable)).union(["CHAPAR_CONFIG"])
    if let unknown = environment.keys.sorted().first(where: { $0.hasPrefix("CHAPAR_") && !known.contains($0) }) {
      throw SettingsError.unknown(unknown, place: "the environment")
    }
    return try checked(place: "the environment") { environment[$0.variable] }
  }

  private static func texts(inOptions options: [String: String]) throws -> [String: String] {
    if let unknown = options.keys.sorted().first(where: { key in !Catalogue.all.contains { $0.key == key } }) {
      throw SettingsError.unknown(unknown, place: SettingsError.commandLine)
    }
    return try checked(place: SettingsError.commandLine) { options[$0.key] }
  }

  /// The texts of one place by key, each accepted by its declaration.
  ///
  /// - Throws: `SettingsError` for the first that is not, in the catalogue's order.
  private static func checked(place: String, _ text: (Declaration) -> String?) throws -> [String: String] {
    var texts: [String: String] = [:]
    for declaration in Catalogue.all {
      guard let text = text(declaration) else { continue }
      guard declaration.accepts(text) else {
        throw SettingsError.notAllowed(declaration, text: text, place: place)
      }
      texts[declaration.key] = text
    }
    return texts
  }
}
