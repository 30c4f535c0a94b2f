import News

/// A source as the ledger keeps it.
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
  /// How far it was taken in: an import's place, a feed's validators; its reader alone understands it.
  public var cursor: String?
  /// When it is to be looked at next.
  public var nextAt: Timestamp
  /// When an import came to its end; nil while there is more.
  public var finishedAt: Timestamp?
  /// What went wrong last.
  public var lastError: String?
  /// How often it is asked, by an operator's word for this one; nil for its own rhythm.
  public var interval: Duration? = nil

  /// Whether it was disabled since fetchers died while they read it.
  public var isSetAside: Bool { !isEnabled && lastError?.hasPrefix(Self.setAsideReason) ?? false }

  /// How the error of a source that was set aside begins.
  static let setAsideReason = "set aside: "
}
