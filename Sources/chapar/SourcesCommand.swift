import ArgumentParser
import Fetching
import News

/// `chapar sources`: what is taken in.
struct SourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "List the sources; stop, resume and change taking them in.",
    subcommands: [
      List.self, PauseCommand.self, ResumeCommand.self, PollCommand.self, SetCommand.self, LabelCommand.self,
      RemoveSourceCommand.self,
    ], defaultSubcommand: List.self)

  /// `chapar sources list`, the default: a flag of `sources` itself would be taken from the other ones.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the sources.")

    @OptionGroup var common: CommonOptions

    @Option(help: "Take nothing more in from this source.")
    var disable: String?

    @Option(help: "Take in from this source again.")
    var enable: String?

    @Flag(help: "Print the feeds as OPML, labels as folders.")
    var opml = false

    @Flag(help: "One JSON object a line.")
    var json = false

    func run() async throws {
      let ledger = try await common.existingLedger()
      if opml { return Output.text(SubscriptionList.opml(of: try ledger.sources(), labels: try ledger.labels())) }
      if let disable { try ledger.setEnabled(false, source: SourceName(rawValue: disable)) }
      if let enable { try ledger.setEnabled(true, source: SourceName(rawValue: enable)) }
      let labels = try ledger.labels()
      let now = Timestamp.current()
      for source in try ledger.sources() {
        let report = SourceReport(
          source, skips: try ledger.skips(of: source.name), labels: labels[source.name] ?? [],
          perDay: source.kind == .feed ? try ledger.storiesADay(of: source, at: now) : 0, at: now)
        if json { try Output.json(report) } else { Output.lines(report.lines) }
      }
    }
  }
}
