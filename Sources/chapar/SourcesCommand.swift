import ArgumentParser
import Fetching
import News

/// `chapar sources`: lists and changes sources. Each command of the group takes names, a label or `--all`.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List the sources; pause, resume and change them.",
    subcommands: [
      List.self, PauseCommand.self, ResumeCommand.self, PollCommand.self, SetCommand.self, LabelCommand.self,
      RemoveSourceCommand.self, CompletionsCommand.self,
    ], defaultSubcommand: List.self)

  /// `chapar sources list`, the default. `sources` itself has no flags, because they would hide those of its
  /// subcommands.
  ///
  /// As JSON a `SourceReport` a line. Without any source it prints nothing, since scripts take any output for sources;
  /// with a filter that nothing passes, a sentence.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the sources.")

    @OptionGroup var common: CommonOptions

    @Option(help: "Only those with this label.", completion: SourceOptions.labels)
    var label: String?

    @Flag(help: "Only those whose last try failed.")
    var failing = false

    @Flag(help: "Also those that were removed and are kept for their articles and books.")
    var all = false

    @Flag(help: "Print the feeds as OPML, labels as folders.")
    var opml = false

    @Flag(help: "One JSON object a line.")
    var json = false

    @Argument(help: "Only these, by name, address or path.", completion: SourceOptions.completion)
    var names: [String] = []

    func validate() throws {
      if opml, json { throw ValidationError("--opml is a format of its own: leave out --json") }
    }

    func run() async throws {
      let ledger = try await common.existingLedger()
      let (labels, sources) = (try ledger.labels(), try chosen(in: ledger))
      if opml { return Output.text(SubscriptionList.opml(of: sources, labels: labels)) }
      let now = Timestamp.current()
      for source in sources {
        let report = try SourceReport(source, in: ledger, labels: labels[source.name] ?? [], at: now)
        if json { try Output.json(report) } else { Output.lines(report.lines) }
      }
      // Scripts take any output for sources, so print nothing if there are none.
      guard sources.isEmpty, !json else { return }
      if failing { return Output.line("No source is failing.") }
      if !names.isEmpty || label != nil { Output.line("None of these sources has that label.") }
    }

    /// The sources that are listed, in the order they were added. A removed one is among them if it is named, or with
    /// `--all`.
    ///
    /// - Throws: `CommandRefusal` for a name that no source has; if it is like one of the group's commands, that is
    ///   suggested.
    private func chosen(in ledger: Ledger) throws -> [Source] {
      let commands = CommandNames.names(of: SourcesCommand.self)
      let wanted = Set(try names.map { try ledger.sourceName($0, orCommand: commands) })
      let labelled = try label.map { Set(try ledger.names(of: .labelled($0))) }
      return try ledger.sources().filter { source in
        let isNamed = wanted.contains(source.name)
        return (wanted.isEmpty ? all || !source.isRemoved : isNamed) && (labelled?.contains(source.name) ?? true)
          && (!failing || source.lastError != nil)
      }
    }
  }
}
