import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar hosts`: how the fetcher treats hosts.
struct HostsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosts", abstract: "Show how fast hosts are asked, what their robots.txt say, which rest and why.",
    discussion: """
      DELAY is the pause after a request; FAILING how many times longer it is for failures; RESTS until when the host is left
      alone, as it said so itself or a bot wall stands there. Those that rest come first. With a host's name all that is known of it.
      """)

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "The most that are listed (default: 50).", transform: OptionRange.limit)
  var limit = 50

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(help: "One host.")
  var host: String?

  func run() async throws {
    let settings = try await common.settings()
    let ledger = try await common.existingLedger()
    let rules = HostReport.Rules(settings)
    let hosts = try ledger.hosts(host?.lowercased(), token: rules.productToken, limit: limit)
    if json { return try hosts.forEach { try Output.json(HostReport($0, rules)) } }
    if let host {
      guard let record = hosts.first else { throw CommandRefusal("the host '\(host)' was never asked") }
      return Output.lines(HostReport(record, rules).lines)
    }
    if hosts.isEmpty { return Output.line("No host was asked yet.") }
    var table = TextTable(["HOST", "DELAY", "ANSWERS IN", "FAILING", "ROBOTS", "RESTS", "WALL"])
    for record in hosts {
      let report = HostReport(record, rules)
      table.add([
        record.name, report.delay, report.answersIn, report.failing, report.robots, report.rests, report.wall,
      ])
    }
    Output.lines(table.lines())
  }
}
