/// The children of a node, in order. It holds the tree, so parsing into that meanwhile copies it; a loop over
/// `nextSibling(of:)` doesn't.
public struct Children: Sequence, IteratorProtocol {
  let tree: Tree
  var upcoming: NodeID?

  /// The next child, or nil after the last.
  public mutating func next() -> NodeID? {
    guard let node = upcoming else { return nil }
    upcoming = tree.nextSibling(of: node)
    return node
  }
}
