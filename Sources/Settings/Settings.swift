import Configuration
import SystemPackage
import Yams

/// The settings in force: from the command line, else the environment, else the file, else the defaults.
public struct Settings: Sendable {
  private let texts: [String: String]

  /// The value in force.
  public subscript<Value: SettingValue>(_ setting: Setting<Value>) -> Value {
    // The texts were checked by `load`, so what is there can be read.
    texts[setting.declaration.key].flatMap(Value.init(settingText:)) ?? setting.standard
  }

  /// Whether somebody set it, rather than its default holding.
  public func isSet<Value>(_ setting: Setting<Value>) -> Bool { texts[setting.declaration.key] != nil }

  /// The value in force as text, or the default's.
  public func text(of declaration: Declaration) -> String {
    texts[declaration.key] ?? declaration.shownStandard
  }

  /// Reads and checks all settings.
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
    if let file { try await texts.merge(Self.texts(inFile: file)) { _, new in new } }
    try texts.merge(Self.texts(inEnvironment: environment)) { _, new in new }
    try texts.merge(Self.texts(inOptions: options)) { _, new in new }
    return Settings(texts: texts)
  }

  private static func texts(inFile file: String) async throws -> [String: String] {
    let keys = try YAMLKeys.read(from: file)
    guard !keys.isEmpty else { return [:] }
    if let unknown = keys.first(where: { key in !Catalogue.all.contains { $0.key == key } }) {
      throw SettingsError.unknown(unknown, place: file)
    }
    let provider = try await FileProvider<YAMLSnapshot>(filePath: FilePath(file))
    let reader = ConfigReader(provider: provider)
    return try checked(place: file) { declaration in
      guard keys.contains(declaration.key) else { return nil }
      return try? reader.requiredString(forKey: ConfigKey(declaration.key))
    }
  }

  private static func texts(inEnvironment environment: [String: String]) throws -> [String: String] {
    let known = Set(Catalogue.all.map(\.variable)).union(["CHAPAR_CONFIG"])
    if let unknown = environment.keys.sorted().first(where: { $0.hasPrefix("CHAPAR_") && !known.contains($0) }) {
      throw SettingsError.unknown(unknown, place: "the environment")
    }
    let reader = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment))
    return try checked(place: "the environment") { declaration in
      let name = declaration.variable.lowercased().split(separator: "_").joined(separator: ".")
      return reader.string(forKey: ConfigKey(name))
    }
  }

  private static func texts(inOptions options: [String: String]) throws -> [String: String] {
    if let unknown = options.keys.sorted().first(where: { key in !Catalogue.all.contains { $0.key == key } }) {
      throw SettingsError.unknown(unknown, place: "the command line")
    }
    return try checked(place: "the command line") { options[$0.key] }
  }

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

/// The keys that a YAML file sets, so that a misspelt one is told and not passed over.
enum YAMLKeys {
  static func read(from file: String) throws -> Set<String> {
    let text: String
    do {
      text = try String(decoding: readAll(file), as: UTF8.self)
    } catch let error as Errno {
      throw SettingsError.unreadable(file: file, cause: error.description)
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return [] }
      guard let mapping = root.mapping else {
        throw SettingsError.unreadable(file: file, cause: "the top level is not a mapping of keys to values")
      }
      var keys: Set<String> = []
      try collect(mapping, below: "", into: &keys, of: file)
      return keys
    } catch let error as YamlError {
      throw SettingsError.unreadable(file: file, cause: "\(error)")
    }
  }

  private static func collect(
    _ mapping: Node.Mapping, below prefix: String, into keys: inout Set<String>, of file: String
  ) throws {
    for (key, value) in mapping {
      let path = prefix + (key.string ?? "?")
      if let inner = value.mapping {
        try collect(inner, below: path + ".", into: &keys, of: file)
      } else if value.sequence == nil {
        keys.insert(path)
      } else {
        throw SettingsError.isList(key: path, place: file)
      }
    }
  }

  private static func readAll(_ path: String) throws -> [UInt8] {
    let file = try FileDescriptor.open(FilePath(path), .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = try unsafe chunk.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
        if count == 0 { return bytes }
        bytes += chunk[..<count]
      }
    }
  }
}
