/// The order of what is found.
public enum SearchOrder: String, Sendable, Codable, CaseIterable {
  /// The best match first: BM25, a headline's word counting eight times a body's.
  case relevance
  /// The best match first, a new article counting up to twice an old one: half of the bonus is gone after a month.
  case recency
  /// The newest first.
  case newest
}
