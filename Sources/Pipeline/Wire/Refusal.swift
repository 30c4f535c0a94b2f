import News

/// A message that can't be read, with the parts of its envelope that could be.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The item, if the envelope named one, so that a receipt can tell the fetcher.
  public let id: ItemID?
  /// The host that the item comes from.
  public let origin: Origin?
  /// The attempt; 1 if unknown.
  public let attempt: Int
  /// What is wrong.
  public let error: WireError

  /// The error and the item in one line.
  public var description: String { "\(error) (item \(id?.rawValue ?? "unknown"))" }
}
