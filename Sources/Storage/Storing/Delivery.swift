import News

/// One item's article, as it comes to the archive.
public struct Delivery: Hashable, Sendable {
  /// The item whose journey ends here.
  public var item: ItemID
  /// What became of it.
  public var article: Article

  /// A delivery from its parts.
  public init(item: ItemID, article: Article) {
    self.item = item
    self.article = article
  }
}
