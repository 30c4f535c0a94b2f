import GRDB
import News

/// What the archive did with a delivery; committed when `Archive.store` returns it.
public struct Deposit: Hashable, Sendable {
  /// The item.
  public var item: ItemID
  /// `stored`, `revised`, `unchanged`, `rejected`, or `filtered`: an operator removed the article before.
  public var outcome: Receipt.Outcome
  /// Why, where the outcome is `rejected` or `filtered`: a code, a colon and words for an operator.
  public var reason: String?
  /// The article; none where the outcome is `rejected`.
  public var article: ArticleID?
  /// The revision that has the item's content; none where the outcome is `rejected`.
  public var revision: RevisionID?
  /// Whether this answer was given before: the item came again.
  public var isRepeat: Bool

  /// A deposit from its parts.
  public init(
    item: ItemID, outcome: Receipt.Outcome, reason: String? = nil, article: ArticleID? = nil,
    revision: RevisionID? = nil, isRepeat: Bool = false
  ) {
    self.item = item
    self.outcome = outcome
    self.reason = reason
    self.article = article
    self.revision = revision
    self.isRepeat = isRepeat
  }
}

extension Deposit {
  /// Reads the answer that an item had, from a row of `Statements.receiptQuery`.
  init(_ row: Row, item: ItemID) {
    let outcome: String = row[0]
    let revision: Int64? = row[3]
    self.init(
      item: item, outcome: Receipt.Outcome(rawValue: outcome) ?? .stored, reason: row[1],
      article: (row[2] as String?).map(ArticleID.init(rawValue:)), revision: revision.map(RevisionID.init(rawValue:)),
      isRepeat: true)
  }
}
