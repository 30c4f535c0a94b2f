/// The boundaries between the stages, in the order of the flow.
public enum Boundary: String, Hashable, Sendable, Codable, CaseIterable {
  /// Fetcher to cleaner.
  case pages
  /// Cleaner to extractor.
  case documents
  /// Extractor to storer.
  case articles
  /// From any stage that ends a journey, to the fetcher.
  case receipts
  /// From every process, each second, to anyone who listens.
  case vitals

  /// Whether a stage consumes the messages; vitals are only shown.
  public var hasConsumer: Bool { self != .vitals }
}
