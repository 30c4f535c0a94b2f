/// One run of one fetcher, which owns the items that it sent and the addresses that it claimed until their deadlines.
public struct Owner: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name, unique to this run: instance, process and start.
  public let rawValue: String

  /// Wraps a name, which no other run may have.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The same as ``rawValue``.
  public var description: String { rawValue }
}
