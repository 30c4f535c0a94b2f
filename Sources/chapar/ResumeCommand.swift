import ArgumentParser
import Fetching

/// `chapar sources resume`.
struct ResumeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Read sources again, including those that were set aside.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var options: SourceOptions

  func run() async throws {
    let ledger = try await common.existingLedger()
    let sources = try options.sources(in: ledger)
    for source in sources { try ledger.setEnabled(true, source: source) }
    try options.report("resumed", sources)
  }
}
