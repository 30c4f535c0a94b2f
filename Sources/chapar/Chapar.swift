import ArgumentParser
import Settings

/// The operator's tool: its commands in the order of the help. `Entry` runs it. Before the argument parser sees the
/// command line, `CommandNames` and `OptionNames` look for mistyped commands and options, and `QueryArguments` protects
/// hyphens in queries.
///
/// A new command is a file of its own, named in the list below; `Tests/ProgramTests` feeds each with hostile text and
/// absurd numbers.
struct Chapar: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chapar",
    abstract: "Collect news, watch it flow, search the archive.",
    discussion: """
      `chapar help COMMAND` explains each command. `chapar relay` to `chapar monitor` start the programs of those names, \
      such as chapar-relay, that were installed with this one.

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
      KeysCommand.self, ProgramCommand<Started.Relay>.self, ProgramCommand<Started.Fetcher>.self,
      ProgramCommand<Started.Cleaner>.self, ProgramCommand<Started.Extractor>.self,
      ProgramCommand<Started.Storer>.self, ProgramCommand<Started.Monitor>.self,
    ])
}
