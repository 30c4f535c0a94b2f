import ArgumentParser
import Fetching
import News

/// `chapar sources remove`.
struct RemoveSourceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove sources and their waiting addresses; their articles and their books stay.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  @Flag(help: "Take them out; else it is only shown which.")
  var yes = false

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    guard yes else {
      if !options.json { Output.lines(sources.map { Line($0.rawValue) }) }
      let count = "\(sources.count) \(sources.count == 1 ? "source" : "sources")"
      return try options.report("toRemove", sources, "\(count) would be removed. With --yes they are.")
    }
    for source in sources { try ledger.remove(source, at: .current()) }
    try options.report("removed", sources)
  }
}
