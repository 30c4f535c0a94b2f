import News

/// An article in the archive: as lists show it, and with its full current content.
public struct ArticleRecord: Hashable, Sendable {
  /// The article as lists show it.
  public var summary: ArticleSummary
  /// The current content.
  public var article: Article
}
