/// The id of one item: one fetched page on its way from the journal to its outcome.
///
/// The fetcher uses the id of the journal record; it stays the same over all attempts.
public struct ItemID: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The id as sent between processes.
  public let rawValue: String

  /// Wraps an id from a message or the ledger.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The id as sent between processes.
  public var description: String { rawValue }
}

/// The id of one article in the archive, the same for all its revisions.
public struct ArticleID: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The id as stored in the archive.
  public let rawValue: String

  /// Wraps an id from the archive.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The id as stored in the archive.
  public var description: String { rawValue }
}

/// The name of a source as the operator knows it: a feed, a list, a folder, a WARC file.
public struct SourceName: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The name, unique among the sources of a ledger.
  public let rawValue: String

  /// Wraps a name as it is, unchecked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The same as ``rawValue``.
  public var description: String { rawValue }
}
