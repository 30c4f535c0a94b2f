/// How much one fetcher may have in flight at once; it bounds the memory of the whole pipeline.
public struct Window: Hashable, Sendable {
  /// How many items may be in flight.
  public var items: Int
  /// The most bytes, by the lengths in items' pointers.
  public var bytes: Int64

  /// Creates a window, by default of 256 items and 48 MiB.
  public init(items: Int = 256, bytes: Int64 = 48 << 20) {
    self.items = items
    self.bytes = bytes
  }
}
