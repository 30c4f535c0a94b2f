/// A node of a tree: its index in the tree's storage, valid until the tree is parsed into again.
@frozen public struct NodeID: Hashable, Sendable {
  /// The index in the tree's storage.
  public let index: UInt32

  /// The node at an index.
  @inlinable public init(index: UInt32) {
    self.index = index
  }
}
