import News

/// One article that was found.
public struct SearchHit: Hashable, Sendable, Encodable {
  /// The article as lists show it.
  public var article: ArticleSummary
  /// The headline with the found words marked.
  public var headline: Snippet
  /// The part of the article that has the most of the words.
  public var snippet: Snippet
  /// How well it matches; greater is better, 0 where the query has no words.
  public var score: Double
}

/// What a search found.
public struct SearchResults: Hashable, Sendable, Encodable {
  /// The page of hits that was asked for.
  public var hits: [SearchHit]
  /// Whether there are more behind them.
  public var hasMore: Bool
  /// How many there are in all, counted up to `Archive.mostCounted`.
  public var total: Int
  /// Whether there are more than that.
  public var isTotalCut: Bool
  /// Whether the query had words, and none of them had a letter or a digit: then nothing was found.
  public var isWithoutWords: Bool
}
