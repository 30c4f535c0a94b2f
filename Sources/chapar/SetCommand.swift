import ArgumentParser
import Fetching
import News

/// `chapar sources set`.
struct SetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Set how often feeds are polled.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  @Option(help: "The time between two polls, such as 10m, 2h or 1d; `own` for their own rhythm.")
  var every: String

  func validate() throws {
    if every != "own", RevisitPlan(every)?.delays.count != 1 {
      throw ValidationError("--every takes 10m, 2h, 1d, or own")
    }
  }

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    try ledger.setInterval(every == "own" ? nil : RevisitPlan(every)?.delays.first, of: sources, at: .current())
    try options.report("set", sources)
  }
}
