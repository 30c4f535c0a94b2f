/// The end of an item's journey, reported to the fetcher by the stage that ended it.
public struct Receipt: Hashable, Sendable, Codable {
  /// The item that ended; for `failed` an id derived from the address, which is no item's.
  public var item: ItemID
  /// How the journey ended.
  public var outcome: Outcome
  /// Why, in words for an operator; always there for `filtered` and `rejected`.
  public var reason: String?
  /// The stage that ended it.
  public var stage: Stage
  /// When the journey ended.
  public var time: Timestamp
  /// The source that led to the item; nil if the message could not be read.
  public var source: SourceName?
  /// The address that was requested; nil if the message could not be read.
  public var url: String?

  /// The ways a journey can end.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// A new article is in the archive.
    case stored
    /// A new revision of a known article is in the archive.
    case revised
    /// The archive already has this revision.
    case unchanged
    /// One of the operator's rules excluded it.
    case filtered
    /// It cannot become an article.
    case rejected
    /// Its address was given up before there was an item: reported on the tap only, and ends no item.
    case failed
    /// Work on it ended its process more than once: it is kept as a dead letter for an operator to examine.
    case killed
  }

  /// Creates a receipt from its parts.
  public init(
    item: ItemID, outcome: Outcome, reason: String? = nil, stage: Stage, time: Timestamp, source: SourceName? = nil,
    url: String? = nil
  ) {
    self.item = item
    self.outcome = outcome
    self.reason = reason
    self.stage = stage
    self.time = time
    self.source = source
    self.url = url
  }
}

/// The stages of the pipeline, in order.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
  case fetch, relay, clean, extract, store

  /// The program that does the stage's work, such as `cleaner`.
  public var worker: String {
    switch self {
    case .fetch: "fetcher"
    case .relay: "relay"
    case .clean: "cleaner"
    case .extract: "extractor"
    case .store: "storer"
    }
  }
}

/// Thrown if an item can never become an article, with the reason.
public struct Rejection: Error, Hashable, Sendable, CustomStringConvertible {
  /// A short, stable code, such as `no-text` or `index-page`.
  public var code: String
  /// What and why, in words for an operator.
  public var reason: String

  /// Creates a rejection from its parts.
  public init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The code and the reason in one line.
  public var description: String { "\(code): \(reason)" }
}
