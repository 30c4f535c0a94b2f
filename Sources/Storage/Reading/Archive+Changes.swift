import Fields
import GRDB
import News

/// An article that changed after it was first stored, with its last change.
public struct ChangedArticle: Sendable {
  /// The article as it is now.
  public let article: ArticleSummary
  /// When the change was first seen.
  public let changedAt: Timestamp
  /// The number of revisions.
  public let revisions: Int
  /// What differs from the revision before. Empty if only fields changed that are not compared.
  public let differences: [FieldDifference]
}

extension Archive {
  /// The articles that changed most recently, latest change first. Each article is read with two of its contents, so
  /// the cost grows with the limit. The ids and the articles are read from different snapshots: an article that was
  /// removed in between is left out.
  public func changed(limit: Int = 20) throws(ArchiveError) -> [ChangedArticle] {
    let identities = try reading { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT identity FROM
            (SELECT article, max(first_seen) AS at FROM revision GROUP BY article HAVING count(*) > 1
              ORDER BY at DESC, article DESC LIMIT ?) AS change
          JOIN article ON article.id = change.article ORDER BY at DESC, change.article DESC
          """, arguments: [max(1, limit)])
    }
    var changed: [ChangedArticle] = []
    for identity in identities {
      let id = ArticleID(rawValue: identity)
      let revisions = try revisions(of: id)
      guard let record = try article(id), let last = revisions.last(where: \.isCurrent) else { continue }
      let former = revisions.last { $0.id != last.id }
      let before = if let former { try article(former.id) } else { nil as Article? }
      changed.append(
        ChangedArticle(
          article: record.summary, changedAt: revisions.map(\.firstSeen).max() ?? last.firstSeen,
          revisions: revisions.count,
          differences: before?.differences(to: record.article) ?? []))
    }
    return changed
  }
}
