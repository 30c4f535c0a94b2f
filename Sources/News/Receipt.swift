/// The end of an item's journey, told to the fetcher by whoever ended it.
public struct Receipt: Hashable, Sendable, Codable {
  /// The item.
  public var item: ItemID
  /// How the journey ended.
  public var outcome: Outcome
  /// Why, in words for an operator; always there for `filtered` and `rejected`.
  public var reason: String?
  /// The stage that ended it.
  public var stage: Stage
  /// When.
  public var time: Timestamp
  /// The source that brought the item; none where the message could not be read.
  public var source: SourceName?
  /// The address that was asked for; none where the message could not be read.
  public var url: String?

  /// The ways a journey can end.
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// A new article is in the archive.
    case stored
    /// A new revision of a known article is in the archive.
    case revised
    /// The archive has this article as it is.
    case unchanged
    /// A rule of the user's said no.
    case filtered
    /// It cannot become an article.
    case rejected
    /// Its address was given up before there was an item: told to those who tap, and no item's end.
    case failed
    /// Work on it ended its process more than once: it is kept as a dead letter, for a person to look at.
    case killed
  }

  /// A receipt from its parts.
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

/// The stations of the road, in the order of the flow.
public enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
  case fetch, relay, clean, extract, store

  /// The one that does the stage's work, such as `cleaner`.
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

/// A piece of work that can never become an article, with the reason.
public struct Rejection: Error, Hashable, Sendable, CustomStringConvertible {
  /// A short, stable code, such as `no-text` or `index-page`.
  public var code: String
  /// What and why, in words for an operator.
  public var reason: String

  /// A rejection from its parts.
  public init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }

  /// The code and the reason in one line.
  public var description: String { "\(code): \(reason)" }
}
