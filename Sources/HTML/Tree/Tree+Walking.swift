/// Moving from node to node, by loops without recursion.
extension Tree {
  /// The node of a link; nil for 0, which is none.
  @inlinable @inline(__always) func link(_ index: UInt32) -> NodeID? {
    index == 0 ? nil : NodeID(index: index)
  }

  /// The parent of a node; nil for the document and for nodes outside the tree.
  @inlinable public func parent(of node: NodeID) -> NodeID? { link(nodes[Int(node.index)].parent) }

  /// The first child, of whatever kind; nil if the node has none.
  @inlinable public func firstChild(of node: NodeID) -> NodeID? { link(nodes[Int(node.index)].firstChild) }

  /// The last child, of whatever kind; nil if the node has none.
  @inlinable public func lastChild(of node: NodeID) -> NodeID? { link(nodes[Int(node.index)].lastChild) }

  /// The next sibling, often a text of white space; nil for the last child and the document.
  @inlinable public func nextSibling(of node: NodeID) -> NodeID? { link(nodes[Int(node.index)].nextSibling) }

  /// The sibling before a node; nil for the first child and the document.
  @inlinable public func previousSibling(of node: NodeID) -> NodeID? { link(nodes[Int(node.index)].previousSibling) }

  /// The next node in document order among the descendants of `root`; nil at their end.
  @inlinable public func next(after node: NodeID, within root: NodeID) -> NodeID? {
    let child = nodes[Int(node.index)].firstChild
    return child == 0 ? nextSkippingChildren(of: node, within: root) : NodeID(index: child)
  }

  /// The next node in document order among the descendants of `root` that isn't inside `node`. Nil at their end, and if
  /// `node` is `root`.
  @inlinable public func nextSkippingChildren(of node: NodeID, within root: NodeID) -> NodeID? {
    var index = node.index
    while index != root.index && index != 0 {
      let current = nodes[Int(index)]
      if current.nextSibling != 0 { return NodeID(index: current.nextSibling) }
      index = current.parent
    }
    return nil
  }

  /// The nodes directly inside a node, texts and comments included, in document order.
  public func children(of node: NodeID) -> Children {
    Children(tree: self, upcoming: firstChild(of: node))
  }

  /// The nodes inside a node, without itself, in document order; includes the content of templates.
  public func descendants(of node: NodeID) -> Descendants {
    Descendants(tree: self, root: node, current: node)
  }

  /// The `html` element, if the tree is a document's.
  public var documentElement: NodeID? {
    children(of: document).first { isElement($0) }
  }

  /// The `head` element. Every page has one, written or not; nil for a fragment and an empty tree.
  public var head: NodeID? {
    documentElement.flatMap { root in children(of: root).first { tag(of: $0) == .head } }
  }

  /// The `body` element (or the `frameset`).
  public var body: NodeID? {
    documentElement.flatMap { root in children(of: root).first { tag(of: $0) == .body || tag(of: $0) == .frameset } }
  }
}
