/// The id of a revision within an archive; greater ones were stored later.
public struct RevisionID: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
  /// The row's number in the archive.
  public let rawValue: Int64

  /// Wraps a number taken from the archive.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// The number in decimal digits.
  public var description: String { String(rawValue) }
}
