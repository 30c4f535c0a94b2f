import ArgumentParser
import Settings

/// The operator's tool.
struct Chapar: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chapar",
    abstract: "Collect news, watch it flow, search the archive.",
    discussion: """
      `chapar help COMMAND` explains each command. `chapar monitor`, `chapar relay` and so on start the programs of \
      those names that were installed with this one.

      EXIT CODES:
      \(ExitTable.lines.joined(separator: "\n"))
      """,
    version: Launch.version,
    subcommands: [
      ExtractCommand.self, ExplainCommand.self, AddCommand.self, SourcesCommand.self, HostsCommand.self,
      WhyCommand.self,
      StatusCommand.self,
      SitesCommand.self,
      WaitCommand.self, TapCommand.self, ListCommand.self, SearchCommand.self, ShowCommand.self, ItemsCommand.self,
      DeadCommand.self, ResendCommand.self, BoilerplateCommand.self, CheckCommand.self, BackupCommand.self,
      RemoveCommand.self, ExportCommand.self, StatsCommand.self, SettingsCommand.self, SchemaCommand.self,
      KeysCommand.self,
    ])
}
