import News

/// What a search found, with what a reader narrows it by.
public struct Exploration: Hashable, Sendable {
  /// The page of hits that was asked for.
  public var hits: [SearchHit]
  /// How many articles were found.
  public var total: Int
  /// Whether there are more than `total`: counting stops at `Archive.mostCounted`, and where the beginning of a word is
  /// asked for, which are not ranked by relevance either, at `Archive.mostRanked`.
  public var isTotalCut: Bool
  /// How many of them, the last to arrive, were ranked and counted by site, language and date.
  public var ranked: Int
  /// Whether the query had words, and none of them had a letter or a digit.
  public var isWithoutWords: Bool
  /// The ranked articles by host, the most frequent first.
  public var sites: [Facet]
  /// The ranked articles by language, the most frequent first.
  public var languages: [Facet]
  /// The ranked articles by date, the earliest first, without gaps.
  public var dates: [DateCount]

  /// How many articles have a value.
  public struct Facet: Hashable, Sendable, Codable {
    /// The value.
    public var value: String
    /// How many have it.
    public var articles: Int
  }

  /// How many articles are of a day, a month or a year.
  public struct DateCount: Hashable, Sendable, Codable {
    /// The day, month or year in ISO 8601.
    public var date: String
    /// How many are of it.
    public var articles: Int
  }
}
