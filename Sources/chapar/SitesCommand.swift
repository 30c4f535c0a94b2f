import ArgumentParser
import Foundation
import Storage

/// `chapar sites`: sites whose articles' quality fell, the greatest fall first. That there are some is no error.
///
/// As JSON a `SiteQuality` a line. `chapar status --sites` prints the same, so `show` takes what it needs as
/// parameters.
struct SitesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites", abstract: "List sites whose articles' quality has fallen.",
    discussion: """
      Compares the quality of a site's last \(SiteQuality.recentArticles) articles with that of the \
      \(SiteQuality.pastArticles) before them. A fall usually means that the site's template has changed: look at an \
      article with `chapar explain`.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "All sites with enough articles, not only those whose quality fell.")
  var all = false

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() async throws {
    try await Self.show(common.archive().siteQualities(), all: all, json: json)
  }

  /// Prints the sites that fell, or all; as JSON nothing if there are none.
  static func show(_ sites: [SiteQuality], all: Bool, json: Bool) throws {
    let shown = all ? sites : sites.filter(\.hasFallen)
    if json {
      for site in shown { try Output.json(site) }
      return
    }
    guard !shown.isEmpty else {
      switch sites.count {
      case 0: Output.line("No site has enough articles yet.")
      case 1: Output.line("The only site with enough articles did not get worse.")
      default: Output.line("None of \(sites.count) sites got worse.")
      }
      return
    }
    var table = TextTable(["SITE", "ARTICLES", "QUALITY", "BEFORE", "FELL"])
    for site in shown {
      table.add([
        site.host, String(site.articles), text(site.recent), text(site.past), site.hasFallen ? "yes" : "",
      ])
    }
    Output.lines(table.lines())
  }

  /// With three decimals, of 0 to 1.
  private static func text(_ quality: Double) -> String { String(format: "%.3f", quality) }
}
