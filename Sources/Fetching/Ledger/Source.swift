import News

/// A source as the ledger stores it.
public struct Source: Hashable, Sendable {
  /// The name.
  public var name: SourceName
  /// What kind of source it is.
  public var kind: SourceKind
  /// The address or path.
  public var location: String
  /// When it was added.
  public var addedAt: Timestamp
  /// Whether anything is taken in from it.
  public var isEnabled: Bool
  /// How far it was taken in: an import's position, a feed's validators; only its reader understands it.
  public var cursor: String?
  /// When it is next due.
  public var nextAt: Timestamp
  /// When an import ended; nil while there is more.
  public var finishedAt: Timestamp?
  /// What went wrong last.
  public var lastError: String?
  /// The time between two polls, if an operator set it for this source; nil for its own rhythm.
  public var interval: Duration? = nil

  /// Whether it was disabled because fetchers died while they read it.
  public var isSetAside: Bool { !isEnabled && lastError?.hasPrefix(Self.setAsideReason) ?? false }

  /// The beginning of the error of a source that was set aside.
  static let setAsideReason = "set aside: "
}
