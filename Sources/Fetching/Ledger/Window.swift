/// How much one fetcher may have in flight at once; it bounds the memory of the whole pipeline.
public struct Window: Hashable, Sendable {
  /// The most items.
  public var items: Int
  /// The most bytes, by the lengths in items' pointers.
  public var bytes: Int64

  /// Creates a window.
  public init(items: Int = 256, bytes: Int64 = 48 << 20) {
    self.items = items
    self.bytes = bytes
  }
}
