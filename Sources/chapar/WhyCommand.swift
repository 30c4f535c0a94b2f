import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import Storage

/// `chapar why`: what became of an address, and why.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Tell everything that is known of an address: who named it, what its host says, what became of it.",
    discussion: """
      The page counts, not how its address is written: http or https, a slash at the end, what only tracks make no difference.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "The address.")
  var url: String

  func validate() throws {
    guard WebURL(url)?.isWeb ?? false else { throw ValidationError("'\(url)' is no http or https address") }
  }

  func run() async throws {
    let rules = HostReport.Rules(try await common.settings())
    let ledger = try await common.existingLedger()
    let story = try ledger.story(of: url, token: rules.productToken)
    var lines = Self.lines(of: story)
    if let host = story.host { lines += HostReport(host, rules).lines }
    if let line = story.refusal { lines.append("  that forbids it: \(line)") }
    lines += try await articleLines()
    if story.address == nil, story.items.isEmpty { lines.insert("No source has named it.", at: 0) }
    Output.lines(lines)
  }

  private static func lines(of story: PageStory) -> [Line] {
    var lines: [Line] = []
    if let address = story.address {
      lines.append("\(address.url): \(address.state)")
      let title = address.entry?.title.map { ", as '\($0)'" } ?? ""
      let date = address.entry?.published.map { ", dated \($0)" } ?? ""
      lines.append("  named by the source '\(address.source)'\(title)\(date)")
      if address.tries > 0 { lines.append("  tried \(address.tries) times") }
      if let error = address.lastError { lines.append("  \(error)") }
      if address.visits > 0 { lines.append("  asked for again \(address.visits) times after its publication") }
      if let next = address.nextAt { lines.append("  asked for next \(next.told())") }
    }
    for item in story.items {
      let end = item.endedAt.map { " \($0.told())" } ?? ""
      let stage = item.stage.map { " by \($0.rawValue)" } ?? ""
      lines.append("\(item.id): fetched \(item.fetchedAt.told()), \(item.state)\(stage)\(end)")
      if let reason = item.reason { lines.append("  \(reason)") }
      if let marks = item.marks { lines.append("  marked by its publisher: \(marks)") }
    }
    return lines
  }

  private func articleLines() async throws -> [Line] {
    let places = try await common.places()
    guard FileManager.default.fileExists(atPath: places.archive) else { return [] }
    let archive = try await common.archive()
    guard let record = try archive.article(at: url) else { return ["The archive has no article of it."] }
    let revisions = try archive.revisions(of: record.summary.id)
    let seen = revisions.map(\.lastSeen).max()?.told() ?? "–"
    let count = "\(revisions.count) revision\(revisions.count == 1 ? "" : "s")"
    return ["The archive has it: \(record.summary.id), \(count), last seen \(seen)"]
  }
}
