import News

/// One article that was found.
public struct SearchHit: Hashable, Sendable, Encodable {
  /// The article as lists show it.
  public var article: ArticleSummary
  /// The headline with the found words marked.
  public var headline: Snippet
  /// The passage of the article with the most of the words.
  public var snippet: Snippet
  /// How well it matches; greater is better, 0 if the query has no words.
  public var score: Double
}

/// One page of hits, and how many there are in all.
public struct SearchResults: Hashable, Sendable, Encodable {
  /// The requested page of hits.
  public var hits: [SearchHit]
  /// Whether there are more after them.
  public var hasMore: Bool
  /// How many there are in all, counted up to `Archive.mostCounted`.
  public var total: Int
  /// Whether there are more than that.
  public var isTotalCut: Bool
  /// Whether the query had words, but none with a letter or a digit, so that nothing was found.
  public var isWithoutWords: Bool
}
