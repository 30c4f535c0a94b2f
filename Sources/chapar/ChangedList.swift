import Fields
import News
import Storage

/// `chapar list --changed`: corrections, headline changes, updates; the latest change first. Under the article's lines
/// stands which fields differ from the revision before, and for the headline both wordings.
struct ChangedList {
  private let archive: Archive
  private let limit: Int
  private let asJSON: Bool

  /// - Parameter limit: the most articles.
  init(_ archive: Archive, limit: Int, asJSON: Bool) {
    self.archive = archive
    self.limit = limit
    self.asJSON = asJSON
  }

  /// Prints it. As JSON nothing is printed if no article has changed.
  func show() throws {
    // One more, to know whether the list is cut.
    let all = try archive.changed(limit: limit + 1)
    let changed = all.prefix(limit)
    for change in changed {
      if asJSON { try Output.json(Change(change)) } else { Output.lines(Self.lines(of: change)) }
    }
    if asJSON { return }
    if changed.isEmpty { Output.line("No article has changed yet.") }
    if all.count > limit { Output.noteCut(limit, of: nil) }
  }

  /// A changed article as JSON; `fields` are the names of those that differ from the revision before.
  ///
  /// `{"changedAt":"2026-11-27T20:15:03.000Z","fields":["headline"],"id":"…","revisions":2,"url":"…"}`.
  private struct Change: Encodable {
    let id: String
    let url: String
    let changedAt: Timestamp
    let revisions: Int
    let fields: [String]

    init(_ change: ChangedArticle) {
      id = change.article.id.rawValue
      url = change.article.url
      changedAt = change.changedAt
      revisions = change.revisions
      fields = change.differences.map(\.field)
    }
  }

  /// A change in lines: when it came, the article, the fields, the headlines with `-` and `+`.
  private static func lines(of change: ChangedArticle) -> [Line] {
    var lines = ["\(change.changedAt.told())"] + ArticleLine.lines(of: change.article)
    lines.append(
      "    revision \(change.revisions): \(change.differences.map(\.field).joined(separator: ", "))")
    for difference in change.differences where difference.field == "headline" {
      lines += difference.removed.map { "    headline: - \($0)" } + difference.added.map { "    headline: + \($0)" }
    }
    return lines
  }
}
