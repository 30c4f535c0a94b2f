/// The identity of one item: one fetched page on its way from the journal to its outcome.
///
/// It is made once, by the fetcher, from the journal record's own identity, and stays the same over every attempt.
public struct ItemID: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The identity as it stands on the wire.
  public let rawValue: String

  /// Wraps an identity taken from the wire or the ledger.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The identity as it stands on the wire.
  public var description: String { rawValue }
}

/// The identity of one article in the archive, over all its revisions.
public struct ArticleID: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The identity as it stands in the archive.
  public let rawValue: String

  /// Wraps an identity taken from the archive.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The identity as it stands in the archive.
  public var description: String { rawValue }
}

/// The name of a source as the operator knows it: a feed, a list, a folder, a WARC file.
public struct SourceName: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The name.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The name.
  public var description: String { rawValue }
}
