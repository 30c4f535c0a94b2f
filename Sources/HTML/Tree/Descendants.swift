/// The nodes inside a node, in document order. It needs no memory for its depth: it climbs by parents. It holds the
/// tree, as ``Children`` does.
public struct Descendants: Sequence, IteratorProtocol {
  let tree: Tree
  let root: NodeID
  var current: NodeID?

  /// The next node, or nil after the last.
  public mutating func next() -> NodeID? {
    guard let node = current else { return nil }
    current = tree.next(after: node, within: root)
    return current
  }
}
