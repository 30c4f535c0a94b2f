import Fields
import News

/// One item's article, as it arrives at the archive.
public struct Delivery: Hashable, Sendable {
  /// The item whose journey ends here.
  public var item: ItemID
  /// The article with its JSON as it came, which is what is stored.
  public var article: WrittenArticle

  /// Creates a delivery from its parts.
  public init(item: ItemID, article: WrittenArticle) {
    self.item = item
    self.article = article
  }

  /// Creates a delivery of an article that is not encoded yet.
  public init(item: ItemID, article: Article) throws {
    self.init(item: item, article: try WrittenArticle(article))
  }
}
