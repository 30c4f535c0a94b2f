/// How much of a fetcher's may be in flight at once: it bounds the memory of the whole road.
public struct Window: Hashable, Sendable {
  /// The most items.
  public var items: Int
  /// The most bytes, as the items' pointers count them.
  public var bytes: Int64

  /// A window.
  public init(items: Int = 256, bytes: Int64 = 48 << 20) {
    self.items = items
    self.bytes = bytes
  }
}
