import News

/// An article of the archive: how lists show it, and its current content in full.
public struct ArticleRecord: Hashable, Sendable {
  /// The article as lists show it.
  public var summary: ArticleSummary
  /// The current content.
  public var article: Article
}
