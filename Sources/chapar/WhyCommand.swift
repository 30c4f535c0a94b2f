import ArgumentParser
import Fetching
import Foundation
import News
import Settings
import Storage

/// `chapar why`: what happened to an address, and why. Exits with 1 if no source named it and the archive has nothing
/// from it, but says what its host's robots.txt would say.
///
/// Of an id or a file the address is looked up first. Then it prints, in this order, the sources at that address, the
/// address with what happened to it, each item, the host, and the article.
struct WhyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Show everything known about an address: which source named it, what its host says, what happened to it.",
    discussion: """
      Different ways of writing a page's address make no difference: http or https, a trailing slash, tracking \
      parameters. All sources are named that fetched the page or have an entry of it in their feed; a list or sitemap \
      that only names a page which is known already leaves no trace.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "One JSON object.")
  var json = false

  @Argument(help: "The address, the path of a file, an item's or an article's id, or the beginning of one.")
  var name: String

  /// Gathers what ledger and archive know, prints it, and ends in a refusal if both know nothing.
  func run() async throws {
    let rules = HostReport.Rules(try await common.settings())
    let ledger = try await common.existingLedger()
    let url = try await address(in: ledger)
    var story = try ledger.story(of: url, token: rules.productToken)
    let sources = try sources(at: url, in: ledger)
    story.sources += sources.map(\.name).filter { !story.sources.contains($0) }
    let record = try await article(at: url)
    let isNamed = story.address != nil || !story.items.isEmpty || !sources.isEmpty
    if json, isNamed || record != nil { return try Output.json(WhyReport(story, sources, article: record, rules)) }
    var lines = sources.flatMap(\.lines) + Self.lines(of: story)
    if let host = story.host { lines += HostReport(host, rules).lines }
    if let line = story.refusal { lines.append("  that forbids it: \(line)") }
    if !isNamed, record == nil {
      let removal = try await common.removal(of: url)
      throw CommandRefusal(removal ?? "no source has named \(url), and the archive has no article from it", lines)
    }
    if sources.isEmpty || !story.items.isEmpty { lines += try await articleLines(url, record) }
    if !isNamed { lines.insert("No source has named it.", at: 0) }
    Output.lines(lines)
  }

  /// The address that is meant: an id's own, a file's; any address of the web as it is.
  ///
  /// - Throws: `CommandRefusal` for a name that is none of these.
  private func address(in ledger: Ledger) async throws -> String {
    if let url = WebURL(name), url.isWeb || url.scheme == "file" { return name }
    let known = try await common.item(named: name, in: ledger)
    if known == nil, let file = Named(name).file { return file.address }
    let removed = try await known == nil ? common.removed(name)?.items.last : nil
    guard let item = known ?? removed, let trace = try ledger.trace(of: item) else {
      let line: Line =
        Named(name).isLikeIdentity
        ? "nothing has the id '\(name)'; `chapar list` and `chapar items` show ids"
        : "'\(name)' is neither an address, such as https://example.com/, nor an id or a file's path"
      throw Named(name).unknown(line)
    }
    return trace.url
  }

  /// The sources whose own address it is, written in whatever way (`PageKey`); of a file those with its path.
  private func sources(at url: String, in ledger: Ledger) throws -> [SourceReport] {
    let labels = try ledger.labels()
    return try ledger.sources(at: url, orPath: Named(name).file?.path).map {
      try SourceReport($0, in: ledger, labels: labels[$0.name] ?? [], at: .current())
    }
  }

  /// What the ledger knows about an address and its items, the oldest item first.
  private static func lines(of story: PageStory) -> [Line] {
    var lines: [Line] = []
    if let address = story.address {
      lines.append("\(address.url): \(address.state)")
      let title = address.entry?.title.map { ", as '\($0)'" } ?? ""
      let date = address.entry?.published.map { ", dated \(FeedDate.instant(of: $0)?.clock ?? $0)" } ?? ""
      lines.append(Line("  named by \(named(by: story.sources, first: address.source))\(title)\(date)"))
      if address.tries > 0 { lines.append("  tried \(address.tries.times)") }
      if let error = address.lastError { lines.append("  \(error)") }
      if address.visits > 0 {
        lines.append("  fetched again \(address.visits.times) after its publication")
      }
      if let next = address.nextAt { lines.append("  to be fetched \(next.awaited())") }
    }
    for item in story.items {
      let end = item.endedAt.map { " \($0.told())" } ?? ""
      let stage = item.stage.map { " by \($0.rawValue)" } ?? ""
      let source = story.sources.count > 1 ? " from '\(item.source)'" : ""
      lines.append("\(item.id): fetched\(source) \(item.fetchedAt.told()), \(item.state)\(stage)\(end)")
      if let reason = item.reason { lines.append("  \(reason)") }
      if let marks = item.marks { lines.append("  marked by its publisher: \(marks)") }
    }
    return lines
  }

  /// The sources that named an address, ten at most, the one that it belongs to first.
  private static func named(by sources: [SourceName], first: SourceName) -> String {
    let all = [first] + sources.filter { $0 != first }
    let names = all.prefix(10).map { "'\($0)'" }.joined(separator: ", ")
    let more = all.count > 10 ? " and \(all.count - 10) more" : ""
    return "the source\(all.count == 1 ? "" : "s") \(names)\(more)"
  }

  /// The article from the address; nil also if there is no archive.
  private func article(at url: String) async throws -> ArticleRecord? {
    let places = try await common.places()
    guard try StateFile.isThere(Archive.file(in: places.archive)) else { return nil }
    return try await common.archive().article(at: url)
  }

  /// What the archive has from the address, or that an operator removed it.
  private func articleLines(_ url: String, _ record: ArticleRecord?) async throws -> [Line] {
    guard let record else {
      return [try await common.removal(of: url) ?? "The archive has no article from it."]
    }
    let revisions = try await common.archive().revisions(of: record.summary.id)
    let seen = revisions.map(\.lastSeen).max()?.told() ?? "–"
    let count = "\(revisions.count) revision\(revisions.count == 1 ? "" : "s")"
    let lines: [Line] = ["The archive has it: \(record.summary.id), \(count), last seen \(seen)"]
    return lines + (record.article.feedTextReason.map { ["  its text is the feed's (\($0))"] } ?? [])
  }
}

extension Article {
  /// Why the text is the feed's: `no page: the server answered 403`; nil if it is the page's.
  fileprivate var feedTextReason: String? {
    evidence.first { $0.field == "body" && $0.place == "feed" && $0.won }?.why
  }
}

/// What `chapar why` shows, as JSON. Members without a value are left out.
private struct WhyReport: Encodable {
  /// Its state; nil if no source has named it.
  let state: String?
  /// The source that the address belongs to.
  let source: SourceName?
  /// All sources that named it, in the order in which they were added.
  let namedBy: [SourceName]
  /// How often it was requested without success, and how often again after its publication, for corrections.
  let tries: Int?
  let visits: Int?
  /// When it is requested next; nil if it is not.
  let nextAt: Timestamp?
  let error: String?
  /// What it became, the oldest first.
  let items: [ItemReport]
  /// Nil if the host was never asked.
  let host: HostReport?
  /// The line of robots.txt that forbids it.
  let refusal: String?
  /// What the archive has from it; nil if nothing, or if there is no archive.
  let article: ArticleSummary?
  /// Why the article's text is the feed's and not the page's; nil if it is the page's.
  let feedTextReason: String?
  /// The sources whose own address it is.
  let sources: [SourceReport]

  init(_ story: PageStory, _ sources: [SourceReport], article record: ArticleRecord?, _ rules: HostReport.Rules) {
    state = story.address?.state
    source = story.address?.source
    namedBy = story.sources
    tries = story.address?.tries
    visits = story.address?.visits
    nextAt = story.address?.nextAt
    error = story.address?.lastError
    items = story.items.map { ItemReport($0) }
    host = story.host.map { HostReport($0, rules) }
    refusal = story.refusal
    article = record?.summary
    feedTextReason = record?.article.feedTextReason
    self.sources = sources
  }
}
