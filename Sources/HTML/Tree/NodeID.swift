/// A node of a tree: its index in the tree's storage, valid until the tree is parsed into again.
@frozen public struct NodeID: Hashable, Sendable {
  /// The index in the tree's storage.
  public let index: UInt32

  /// Wraps an index, unchecked: it must be that of a node in the tree.
  @inlinable public init(index: UInt32) {
    self.index = index
  }
}
