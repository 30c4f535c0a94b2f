/// The `selectedcontent` element, which holds a copy of the selected option's content (WHATWG 4.10.17).
///
/// The standard copies whenever an option closes; here it is done once, at the end of the page.
extension Tree {
  /// Copies each selected option's content into its `<selectedcontent>`, as browsers do. What the page wrote there is
  /// replaced. A `select` with `multiple`, and all but the first holder of each, are left as they are.
  mutating func fillSelectedContent() {
    let holders = descendants(of: document).filter { tag(of: $0) == .selectedcontent && namespace(of: $0) == .html }
    var filled: Set<NodeID> = []
    // Copies can't exceed the tree's own size, whatever the page.
    var room = nodeCount
    for holder in holders {
      guard let select = enclosing(.select, of: holder), enclosing(.option, of: holder) == nil,
        !hasAttribute("multiple", of: select), filled.insert(select).inserted,
        let option = selectedOption(of: select)
      else { continue }
      nodes[Int(holder.index)].firstChild = 0
      nodes[Int(holder.index)].lastChild = 0
      copyChildren(of: option, to: holder, room: &room)
    }
  }

  /// The nearest ancestor with a tag; nil if there is none.
  private func enclosing(_ tag: Tag, of node: NodeID) -> NodeID? {
    var ancestor = parent(of: node)
    while let candidate = ancestor {
      if self.tag(of: candidate) == tag { return candidate }
      ancestor = parent(of: candidate)
    }
    return nil
  }

  /// The last option marked as selected, or else the first that isn't disabled.
  private func selectedOption(of select: NodeID) -> NodeID? {
    let options = descendants(of: select).filter { tag(of: $0) == .option }
    return options.last { hasAttribute("selected", of: $0) } ?? options.first { !hasAttribute("disabled", of: $0) }
  }

  /// Copies all nodes inside a node, one by one, until `room` of them were made.
  private mutating func copyChildren(of source: NodeID, to target: NodeID, room: inout Int) {
    var current = firstChild(of: source)
    var parent = target
    while let node = current, room > 0 {
      room -= 1
      let copy = appendCopy(of: node, to: parent)
      if let child = firstChild(of: node) {
        parent = copy
        current = child
        continue
      }
      var last = node
      while last != source, nextSibling(of: last) == nil, let above = self.parent(of: last), above != source {
        last = above
        parent = self.parent(of: parent) ?? target
      }
      current = nextSibling(of: last)
    }
  }

  /// Copies a node without its children to the end of another's. Text and attributes are shared.
  private mutating func appendCopy(of node: NodeID, to parent: NodeID) -> NodeID {
    var copy = nodes[Int(node.index)]
    let previous = nodes[Int(parent.index)].lastChild
    copy.parent = parent.index
    copy.firstChild = 0
    copy.lastChild = 0
    copy.nextSibling = 0
    copy.previousSibling = previous
    if nodeCount == nodes.count { nodes.append(copy) } else { nodes[nodeCount] = copy }
    let index = UInt32(nodeCount)
    nodeCount += 1
    nodes[Int(parent.index)].lastChild = index
    if previous == 0 {
      nodes[Int(parent.index)].firstChild = index
    } else {
      nodes[Int(previous)].nextSibling = index
    }
    return NodeID(index: index)
  }
}
