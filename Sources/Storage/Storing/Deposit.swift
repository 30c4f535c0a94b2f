import GRDB
import News

/// What the archive did with a delivery; it is committed when `Archive.store` returns it.
public struct Deposit: Hashable, Sendable {
  /// The item to which this is the answer.
  public var item: ItemID
  /// `stored`, `revised`, `unchanged`, `rejected`, or, if an operator removed the article before, `filtered`.
  public var outcome: Receipt.Outcome
  /// Why, if the outcome is `rejected` or `filtered`: a code, a colon and a text for an operator.
  public var reason: String?
  /// The article; nil if the outcome is `rejected`.
  public var article: ArticleID?
  /// The revision with the item's content; nil if the outcome is `rejected`.
  public var revision: RevisionID?
  /// Whether the item arrived again and had the same result as before.
  public var isRepeat: Bool

  /// Creates a deposit from its parts.
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
  /// Reads an item's earlier result from a row of `Statements.receiptQuery`.
  init(_ row: Row, item: ItemID) {
    let outcome: String = row[0]
    let revision: Int64? = row[3]
    self.init(
      item: item, outcome: Receipt.Outcome(rawValue: outcome) ?? .stored, reason: row[1],
      article: (row[2] as String?).map(ArticleID.init(rawValue:)), revision: revision.map(RevisionID.init(rawValue:)),
      isRepeat: true)
  }
}
