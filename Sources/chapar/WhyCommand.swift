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

  @Flag(help: "One JSON object.")
  var json = false

  @Argument(help: "The address.")
  var url: String

  func validate() throws {
    guard WebURL(url)?.isWeb ?? false else { throw ValidationError("'\(url)' is no http or https address") }
  }

  func run() async throws {
    let rules = HostReport.Rules(try await common.settings())
    let ledger = try await common.existingLedger()
    let story = try ledger.story(of: url, token: rules.productToken)
    if json { return try await Output.json(WhyReport(story, article: article()?.summary, rules)) }
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

  private func article() async throws -> ArticleRecord? {
    let places = try await common.places()
    guard FileManager.default.fileExists(atPath: Archive.file(in: places.archive)) else { return nil }
    return try await common.archive().article(at: url)
  }

  private func articleLines() async throws -> [Line] {
    guard let record = try await article() else { return ["The archive has no article of it."] }
    let revisions = try await common.archive().revisions(of: record.summary.id)
    let seen = revisions.map(\.lastSeen).max()?.told() ?? "–"
    let count = "\(revisions.count) revision\(revisions.count == 1 ? "" : "s")"
    return ["The archive has it: \(record.summary.id), \(count), last seen \(seen)"]
  }
}

/// What `chapar why` tells, as JSON.
private struct WhyReport: Encodable {
  /// Where it stands; nothing where no source has named it.
  let state: String?
  let source: SourceName?
  let tries: Int?
  let visits: Int?
  let nextAt: Timestamp?
  let error: String?
  let items: [ItemReport]
  let host: HostReport?
  /// The line of robots.txt that forbids it.
  let refusal: String?
  let article: ArticleSummary?

  init(_ story: PageStory, article: ArticleSummary?, _ rules: HostReport.Rules) {
    state = story.address?.state
    source = story.address?.source
    tries = story.address?.tries
    visits = story.address?.visits
    nextAt = story.address?.nextAt
    error = story.address?.lastError
    items = story.items.map { ItemReport($0) }
    host = story.host.map { HostReport($0, rules) }
    refusal = story.refusal
    self.article = article
  }
}
