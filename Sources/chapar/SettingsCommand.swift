import ArgumentParser
import Pipeline
import Settings

/// `chapar settings`: the settings in force, or their reference. With settings that no stage would start with it exits
/// with 78, or 64 if `--set` gave them, so it can be run before a restart.
///
/// A line is `KEY: VALUE`; as JSON one object has all values as texts, in the form in which a file has them.
struct SettingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show the settings in force, or their reference.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print the reference of all settings (Config/REFERENCE.md).")
  var reference = false

  @Flag(help: "Print an example file with every default (Config/chapar.yaml).")
  var example = false

  @Flag(help: "One JSON object: the settings by their keys.")
  var json = false

  func validate() throws {
    if json, reference || example {
      throw ValidationError("--json prints the settings in force; --reference is Markdown and --example YAML")
    }
  }

  /// The reference and the example need no settings, so they are printed even if the file is wrong.
  func run() async throws {
    if reference { return Output.text(Reference.markdown.trimmingSuffix("\n")) }
    if example { return Output.text(Reference.example.trimmingSuffix("\n")) }
    let settings = try await common.settings()
    // This finds errors that otherwise only the stages would report.
    _ = try await Road(settings, places: common.places(), asRelay: true)
    _ = try Boundary.list(settings)
    if json {
      let texts = Catalogue.all.map { ($0.key, settings.text(of: $0)) }
      return try Output.json(Dictionary(uniqueKeysWithValues: texts))
    }
    for declaration in Catalogue.all { Output.line("\(declaration.key): \(settings.text(of: declaration))") }
  }
}

extension String {
  /// The text without the suffix, if it ends with it: `Output` ends each line itself.
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
