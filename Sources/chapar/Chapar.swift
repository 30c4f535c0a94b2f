import ArgumentParser
import Settings

/// The operator's tool.
struct Chapar: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chapar",
    abstract: "Take news in, watch it flow, search what came.",
    version: Launch.version,
    subcommands: [
      ExtractCommand.self, ExplainCommand.self, AddCommand.self, SourcesCommand.self, StatusCommand.self,
      SitesCommand.self,
      WaitCommand.self, TapCommand.self, ListCommand.self, SearchCommand.self, ShowCommand.self, ItemsCommand.self,
      DeadCommand.self, ResendCommand.self, BoilerplateCommand.self, CheckCommand.self, BackupCommand.self,
      SettingsCommand.self,
      KeysCommand.self,
    ])
}
