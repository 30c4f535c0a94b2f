import ArgumentParser
import Fetching
import News

/// `chapar sources set`. Exits with 1 if none of the sources is polled; those among them that are not are passed over.
///
/// The interval takes the place of the feed's own rhythm from the next poll on; `own` gives that back. As JSON
/// `{"done":"set","sources":["news"]}`.
struct SetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set how often feeds are polled.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  @Option(help: "The time between two polls, such as 10m, 2h or 1d, at least 1m; `own` for their own rhythm.")
  var every: String

  /// Refuses a list of times, which `RevisitPlan` would take, and less than a minute.
  func validate() throws {
    if every != "own", RevisitPlan(every)?.delays.count != 1 {
      throw ValidationError("--every takes minutes (10m, the least is 1m), hours (2h), days (1d), weeks (1w), or own")
    }
  }

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger).filter { try ledger.source(named: $0)?.canBePolled ?? false }
    // A list's interval was "set", and did nothing.
    guard !sources.isEmpty else { throw CommandRefusal("only feeds and sitemaps are polled") }
    try ledger.setInterval(every == "own" ? nil : RevisitPlan(every)?.delays.first, of: sources, at: .current())
    try options.report("set", sources)
  }
}
