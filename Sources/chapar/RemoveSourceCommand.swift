import ArgumentParser
import Fetching
import News

/// `chapar sources remove`. Without `--yes` it only says what would be removed, and exits with 0. A source without
/// items vanishes; of others articles and books stay under their names.
///
/// As JSON `{"done":"removed","sources":["news"]}`, and `toRemove` in the place of `removed` without `--yes`.
struct RemoveSourceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Remove sources and their waiting addresses; their articles and their books stay.",
    discussion: """
      A removed source is never read again, and listed only by `chapar sources list --all`. To bring it back, add its \
      address or path again with `chapar add`. `chapar remove --source NAME` removes its articles.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  @Flag(help: "Remove them; without this they are only shown.")
  var yes = false

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    guard yes else {
      if !options.json { Output.lines(sources.map { Line($0.rawValue) }) }
      return try options.report(
        "toRemove", sources, "\(sources.count.counted("source")) would be removed. Add --yes to do it.")
    }
    for source in sources { try ledger.remove(source, at: .current()) }
    try options.report(
      "removed", sources, "\(sources.count) removed. `chapar add` with an address or path brings that source back.")
  }
}
