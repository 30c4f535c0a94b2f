import ArgumentParser
import Foundation
import Storage

/// `chapar sites`: where the quality of articles fell.
struct SitesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites", abstract: "List sites whose articles are found worse than before.",
    discussion: """
      Compares the quality of a site's last \(SiteQuality.recentArticles) articles with that of the \(SiteQuality.pastArticles) \
      before them. A fall means that the site's pages are made otherwise now: look at one with `chapar explain`.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "All sites with enough articles, not only those that fell.")
  var all = false

  @Flag(help: "One JSON object a line.")
  var json = false

  func run() async throws {
    let sites = try await common.archive().siteQualities()
    let shown = all ? sites : sites.filter(\.hasFallen)
    if json {
      for site in shown { try Output.json(site) }
      return
    }
    guard !shown.isEmpty else {
      Output.line(
        sites.isEmpty ? "No site has enough articles yet." : "No site fell, of \(sites.count) with enough articles.")
      return
    }
    var table = TextTable(["SITE", "ARTICLES", "QUALITY", "BEFORE", "FELL"])
    for site in shown {
      table.add([
        site.host, String(site.articles), Self.text(site.recent), Self.text(site.past), site.hasFallen ? "yes" : "",
      ])
    }
    Output.lines(table.lines())
  }

  private static func text(_ quality: Double) -> String { String(format: "%.3f", quality) }
}
