import SystemPackage
import Yams

/// The values in a YAML file: a text for each key, nested keys joined by dots. Misspelt keys are included, to be
/// reported. These two give the same, `store.batch` with `32`:
///
///     store:
///       batch: 32
///
///     store.batch: 32
enum YAMLTexts {
  /// The texts as written, not yet checked: `0x10` and `yes` stay as they are. An empty file has none.
  ///
  /// - Throws: `SettingsError` if the file can't be opened, is not YAML (with the line), is not a mapping, or has a
  ///   list as a value.
  static func read(from file: String) throws -> [String: String] {
    let text: String
    do {
      text = try String(decoding: readAll(file), as: UTF8.self)
    } catch let error as Errno {
      throw SettingsError.unreadable(file: file, cause: error.description)
    }
    do {
      guard let root = try Yams.compose(yaml: text) else { return [:] }
      guard let mapping = root.mapping else {
        throw SettingsError.unreadable(file: file, cause: "the top level is not a mapping of keys to values")
      }
      var texts: [String: String] = [:]
      try collect(mapping, below: "", into: &texts, of: file)
      return texts
    } catch let error as YamlError {
      // Yams' words for people have the place, the problem, the line and a mark below it, each on a line of its own.
      let words = "\(error)".split(separator: "\n").prefix(2).map { $0.trimmingPrefix(" ") }.joined(separator: ": ")
      throw SettingsError.unreadable(file: file, cause: words.hasSuffix(":") ? String(words.dropLast()) : words)
    }
  }

  /// Adds the texts of a mapping and of those inside it. A key that is not a text becomes `?`, which no setting is
  /// called.
  private static func collect(
    _ mapping: Node.Mapping, below prefix: String, into texts: inout [String: String], of file: String
  ) throws {
    for (key, value) in mapping {
      let path = prefix + (key.string ?? "?")
      if let inner = value.mapping {
        try collect(inner, below: path + ".", into: &texts, of: file)
      } else if let scalar = value.scalar {
        // A key without a value, or with YAML's null, is not set.
        if scalar.style == .plain, ["", "~", "null"].contains(scalar.string) { continue }
        texts[path] = scalar.string
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
