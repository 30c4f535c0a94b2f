import ArgumentParser
import Fetching
import Foundation
import News

/// `chapar hosts`: how the fetcher treats hosts. Exits with 1 for a host that was never asked, with 64 for what can't
/// be one.
///
/// It reads what the fetcher last saved in the ledger, at most a second old. The name is looked up without its port, as
/// the ledger has it. As JSON it prints a `HostReport` a line.
struct HostsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hosts", abstract: "Show how fast hosts are asked, what their robots.txt says, which rest and why.",
    discussion: """
      DELAY is the least time from one request to the next. FAILING is how many times longer it is because of \
      failures. RESTS is how long the host is left alone, because it asked for that or because of a bot wall. Resting \
      hosts come first. All ports of a host share its pace and its rests. With a host's name, everything known about it \
      is shown.
      """)

  @OptionGroup var common: CommonOptions

  @Option(parsing: .unconditional, help: "The most to list (default: 50).", transform: OptionRange.limit)
  var limit = 50

  @Flag(help: "One JSON object a line.")
  var json = false

  @Argument(help: "One host, or an address at it.")
  var host: String?

  /// Refuses what can't be a host before the ledger is opened, so that it exits with 64 even without one.
  func validate() throws {
    if let host, WebURL(typed: host)?.host == nil {
      throw ValidationError("'\(host)' is neither a host nor an address")
    }
  }

  func run() async throws {
    let settings = try await common.settings()
    let ledger = try await common.existingLedger()
    let rules = HostReport.Rules(settings)
    // A host has one pace for all its ports, so the ledger has it without a port.
    let name = host.map(SiteName.host)
    let hosts = try ledger.hosts(name, token: rules.productToken, limit: limit)
    if let host, hosts.isEmpty { throw CommandRefusal("the host '\(SiteName.host(host))' has never been asked") }
    if json { return try hosts.forEach { try Output.json(HostReport($0, rules)) } }
    if host != nil, let record = hosts.first { return Output.lines(HostReport(record, rules).lines) }
    if hosts.isEmpty { return Output.line("No host has been asked yet.") }
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
