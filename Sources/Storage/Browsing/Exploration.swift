import News

/// The results of a search, with counts by which a reader can narrow it.
public struct Exploration: Hashable, Sendable {
  /// The requested page of hits.
  public var hits: [SearchHit]
  /// How many articles were found.
  public var total: Int
  /// Whether there are more than `total`. Counting stops at `Archive.mostCounted`, or, for a prefix query, which is not
  /// ranked by relevance, at `Archive.mostRanked`.
  public var isTotalCut: Bool
  /// How many of the latest hits were ranked, and counted by site, language and date.
  public var ranked: Int
  /// Whether the query had words, but none with a letter or a digit.
  public var isWithoutWords: Bool
  /// The ranked articles by host, the most frequent first.
  public var sites: [Facet]
  /// The ranked articles by language, the most frequent first.
  public var languages: [Facet]
  /// The ranked articles by date, the earliest first, without gaps.
  public var dates: [DateCount]

  /// How many articles have a value.
  public struct Facet: Hashable, Sendable, Codable {
    /// A host or a language.
    public var value: String
    /// How many have it.
    public var articles: Int
  }

  /// How many articles are from a day, a month or a year.
  public struct DateCount: Hashable, Sendable, Codable {
    /// The day, month or year in ISO 8601.
    public var date: String
    /// How many are from it.
    public var articles: Int
  }
}
