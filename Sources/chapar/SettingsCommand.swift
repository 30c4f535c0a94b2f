import ArgumentParser
import Pipeline
import Settings

/// `chapar settings`: the settings in force, or what they may be.
struct SettingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show the settings in force, or what they may be.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print the reference of all settings (Config/REFERENCE.md).")
  var reference = false

  @Flag(help: "Print an example file with every default (Config/chapar.yaml).")
  var example = false

  func run() async throws {
    if reference { return print(Reference.markdown, terminator: "") }
    if example { return print(Reference.example, terminator: "") }
    let settings = try await common.settings()
    // What only their users would find wrong is found here.
    _ = try await Road(settings, places: common.places(), asRelay: true)
    _ = try Boundary.list(settings)
    for declaration in Catalogue.all {
      print("\(declaration.key): \(settings.text(of: declaration))")
    }
  }
}
