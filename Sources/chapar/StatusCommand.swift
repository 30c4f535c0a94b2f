import ArgumentParser
import Fetching
import Foundation
import News
import Pipeline
import Settings
import StateFolder
import Storage

/// `chapar status`: whether all is well, what runs, how fast, and whether the books balance. It exits with 0 whatever
/// it finds, unless `--exit-code` is given, and with 69 without a ledger.
///
/// It listens for 2.3 seconds: each running process sends its vitals once a second, and the rates need two of them.
///
/// As JSON a `StatusReport`, with `health` left out if nobody listened. With `--watch` it keeps the roster, so that the
/// rates get steadier and an instance that falls silent is seen at the next turn.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Say whether all is well; show instances, rates, window, and the books per source.",
    discussion: """
      The first line judges: healthy, degraded (it works, but something needs attention) or stopped (items are not \
      moving). BUSY is the share of time in which an instance's work was on a processor or waited for the disk (DISK); \
      READY, waited for a processor; HELD BACK, waited for the next stage. The slowest stage has a *. An instance \
      that fell silent stays listed for ten minutes.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object; with --watch, one a line.")
  var json = false

  @Flag(help: "Only the books: don't listen for instances, which takes two seconds.")
  var booksOnly = false

  @Flag(help: "Exit with 0 if healthy, 1 if degraded, 2 if stopped.")
  var exitCode = false

  @Flag(help: "Show only the sites whose articles are extracted worse than before, like `chapar sites`.")
  var sites = false

  @Flag(help: "Refresh every two seconds, until interrupted.")
  var watch = false

  /// Refuses options that contradict each other.
  func validate() throws {
    if sites, booksOnly || exitCode || watch {
      throw ValidationError("--sites looks at the archive alone, so not with --books-only, --exit-code or --watch")
    }
    if booksOnly, exitCode { throw ValidationError("--exit-code needs the instances too; leave out --books-only") }
  }

  /// Reads the ledger and listens, once or until interrupted. The exit code is that of the last judgement.
  func run() async throws {
    if sites { return try await SitesCommand.show(common.archive().siteQualities(), all: false, json: json) }
    let shutdown = try Shutdown.onSignals()
    if watch { Output.streams() }
    let (settings, places) = try await (common.settings(), common.places())
    let ledger = try await common.existingLedger()
    let damage = try await common.damage()
    if booksOnly, !watch { return try show(report(ledger, settings, places, nil, damage)) }
    var survey = try InstanceSurvey(settings: settings, places: places)
    var health: Health?
    repeat {
      let members = try survey.listen(seconds: 2.3, until: shutdown)
      let report = try report(ledger, settings, places, booksOnly ? nil : members, damage)
      try show(report)
      health = report.health
    } while watch && !shutdown.isRequested
    if exitCode, let health { throw ArgumentParser.ExitCode(health.state.exitCode) }
  }

  /// - Parameter members: the instances heard; nil if nobody listened, so that there is no judgement.
  private func report(
    _ ledger: Ledger, _ settings: Settings, _ places: Places, _ members: [Roster.Member]?,
    _ damage: DamageLog
  ) throws -> StatusReport {
    try StatusReport(ledger: ledger, settings: settings, places: places, members: members, damage: damage)
  }

  /// Prints a report. With `--watch` it takes the place of the one before; in a file an empty line separates them.
  private func show(_ report: StatusReport) throws {
    // Redraw in place, so that the terminal doesn't scroll.
    if watch, !json { Output.clear() }
    if json { try Output.json(report) } else { Output.lines(report.lines) }
    if watch, !json, !Output.isTerminal { Output.line("") }
  }
}
