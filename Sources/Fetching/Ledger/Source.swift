import News

/// A source as the ledger stores it.
public struct Source: Hashable, Sendable {
  /// Unique in the ledger, also among removed sources.
  public var name: SourceName
  /// Decides whether it is polled, imported, or fetched once.
  public var kind: SourceKind
  /// The address or path.
  public var location: String
  /// When it was added.
  public var addedAt: Timestamp
  /// Whether anything is fetched or imported from it.
  public var isEnabled: Bool
  /// How far it was read, such as an import's position or a feed's validators, in its reader's own format.
  public var cursor: String?
  /// When it is next due.
  public var nextAt: Timestamp
  /// When an import ended; nil while there is more.
  public var finishedAt: Timestamp?
  /// What went wrong last.
  public var lastError: String?
  /// The time between two polls that an operator set for this source; nil for its own rhythm.
  public var interval: Duration? = nil
  /// When an operator removed it; it is kept only for its articles and books, until it is added again.
  public var removedAt: Timestamp? = nil

  /// What its address turned out to be, in words, if it was not the page that an operator called it.
  public var finding: String? = nil

  /// Whether an operator removed it.
  public var isRemoved: Bool { removedAt != nil }

  /// Whether it was disabled because fetchers died while they read it.
  public var isSetAside: Bool { !isEnabled && lastError?.hasPrefix(Self.setAsideReason) ?? false }

  /// The beginning of the error of a source that was set aside.
  static let setAsideReason = "set aside: "
}
