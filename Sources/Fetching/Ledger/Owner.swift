/// One run of one fetcher: who sent an item, or is fetching an address, until its deadline.
public struct Owner: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name, unique to this run: instance, process and start.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The name.
  public var description: String { rawValue }
}
