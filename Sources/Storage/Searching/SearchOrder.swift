/// The order of hits.
public enum SearchOrder: String, Sendable, Codable, CaseIterable {
  /// The best match first: BM25, with a word in a headline counting eight times as much as in a body.
  case relevance
  /// The best match first, with new articles counting up to twice as much: half of the bonus is gone after a month.
  case recency
  /// The newest first.
  case newest
}
