import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar sources completions`, for the shells' completions: names or labels, one a line, read from the ledger alone.
/// Hidden from the help. Its errors go to /dev/null in the shell, so without a ledger nothing is offered.
///
/// Names with a blank are left out, since a shell would take them for two words, and so are those of removed sources.
struct CompletionsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions", abstract: "Print the sources' names or labels, for completions.", shouldDisplay: false)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Labels instead of names.")
  var labels = false

  func run() async throws {
    let ledger = try await common.existingLedger()
    let words =
      try labels
      ? Set(ledger.labels().values.joined()).sorted()
      : ledger.sources().filter { !$0.isRemoved }.map(\.name.rawValue)
    // A shell would take a word with a blank for two.
    for word in words where !word.contains(where: \.isWhitespace) { Output.line(Line(word)) }
  }
}
