/// The settings' reference and the example file, generated from the declarations.
public enum Reference {
  /// The text of `Config/REFERENCE.md`: a section for each first part of a key, and in it each setting with its reason,
  /// default, range, environment variable, option and programs.
  public static var markdown: String {
    var text = """
      # Settings

      Generated from the declarations in `Sources/Settings` by `chapar settings --reference`; a test keeps it current.
      A setting can be in the file (`--config FILE` or `CHAPAR_CONFIG`), in the environment, or on the command line; each
      of these overrides the ones before it. Durations have a unit (`250ms`, `5s`, `2m`, `1h`, `30d`), and so do sizes
      (`64KiB`, `32MiB`).

      """
    for section in sections {
      text += "\n## `\(section)`\n"
      for declaration in Catalogue.all where declaration.section == section {
        text += """

          ### `\(declaration.key)`

          \(declaration.reason)

          | default | allowed | environment | option | used by |
          | --- | --- | --- | --- | --- |
          | \(declaration.shownStandard) | \(declaration.allowed) | `\(declaration.variable)` | `\(declaration.option)` \
          | \(declaration.programs.map(\.rawValue).joined(separator: ", ")) |

          """
      }
    }
    return text
  }

  /// `Config/chapar.yaml`: every setting with its default, commented out.
  public static var example: String {
    var text = """
      # Chapar's settings. Each line that starts with '#' and a setting shows its default; REFERENCE.md says more.

      """
    for section in sections {
      text += "\n# \(section):\n"
      for declaration in Catalogue.all where declaration.section == section {
        let name = declaration.key.dropFirst(section.count + 1)
        text += "#   \(name): \(declaration.standardText.isEmpty ? "\"\"" : declaration.standardText)\n"
      }
    }
    return text
  }

  private static var sections: [String] {
    Catalogue.all.reduce(into: []) { sections, declaration in
      if !sections.contains(declaration.section) { sections.append(declaration.section) }
    }
  }
}

extension Declaration {
  /// The first part of the key.
  var section: String { String(key.prefix { $0 != "." }) }
}
