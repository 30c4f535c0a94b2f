/// Making nodes and linking them (WHATWG 13.2.6.1).
///
/// Here and in the other extensions, functions that are called often are `mutating` even if they change nothing. Then
/// they work on the builder in place; otherwise the compiler would copy its half kilobyte for each call.
extension TreeBuilder {
  /// Where a node goes: as the last child of `parent`, or before `sibling` if there is one.
  struct Place {
    var parent: UInt32
    var sibling: UInt32 = 0
  }

  /// The appropriate place for inserting a node. It is the current node, the content of a template, or, for what
  /// doesn't belong in a table, the place before that.
  @inline(__always)
  mutating func insertionPlace() -> Place {
    let current = top
    if isFostering, current.traits.contains(.fosters) { return fosterPlace() }
    return Place(parent: current.tag == .template ? contents(of: current) : current.node)
  }

  /// The same with another element instead of the current node.
  mutating func insertionPlace(in target: OpenElement) -> Place {
    if isFostering, target.traits.contains(.fosters) { return fosterPlace() }
    return Place(parent: target.tag == .template ? contents(of: target) : target.node)
  }

  /// The node that holds a template's content.
  @inline(never)
  private mutating func contents(of element: OpenElement) -> UInt32 {
    element.traits.contains(.html) ? nodes[Int(element.node)].firstChild : element.node
  }

  /// The place for content that doesn't belong in a table: before it. `<table><p>x</p></table>` has the paragraph
  /// before the table. In a fragment without a table it is the root.
  @inline(never)
  private mutating func fosterPlace() -> Place {
    var index = depth - 1
    while index > 0 {
      let element = open[index]
      if element.traits.contains(.html) {
        if element.tag == .template { return Place(parent: contents(of: element)) }
        if element.tag == .table {
          let parent = nodes[Int(element.node)].parent
          return parent != 0 ? Place(parent: parent, sibling: element.node) : insertionPlaceAbove(index)
        }
      }
      index -= 1
    }
    return Place(parent: open[0].node)
  }

  /// The place in the element before a table on the stack, for content that may not be in the table.
  private mutating func insertionPlaceAbove(_ index: Int) -> Place {
    let element = open[index - 1]
    return Place(parent: element.tag == .template ? contents(of: element) : element.node)
  }

  /// Makes a node at the end of `parent`, and returns its index. There must be room: see `TreeBuilder.nodeMargin`.
  @inline(__always)
  mutating func append(_ node: Node, to parent: UInt32) -> UInt32 {
    let index = UInt32(truncatingIfNeeded: nodeCount)
    let previous = nodes[Int(parent)].lastChild
    var node = node
    node.parent = parent
    node.previousSibling = previous
    nodes[nodeCount] = node
    nodeCount += 1
    nodes[Int(parent)].lastChild = index
    if previous == 0 { nodes[Int(parent)].firstChild = index } else { nodes[Int(previous)].nextSibling = index }
    return index
  }

  /// Adds a node to the arena, links it at a place and returns its index.
  @inline(__always)
  mutating func insert(_ node: Node, at place: Place) -> UInt32 {
    if place.sibling == 0 { return append(node, to: place.parent) }
    let index = detached(node)
    link(index, at: place)
    return index
  }

  /// Makes a node that isn't in the tree yet. It costs a place for ever: nothing is removed from the arena.
  mutating func detached(_ node: Node) -> UInt32 {
    nodes[nodeCount] = node
    nodeCount += 1
    return UInt32(truncatingIfNeeded: nodeCount - 1)
  }

  /// Links a node that is outside the tree. It must have no parent, or two parents would have it.
  mutating func link(_ index: UInt32, at place: Place) {
    let next = place.sibling
    let previous = next == 0 ? nodes[Int(place.parent)].lastChild : nodes[Int(next)].previousSibling
    nodes[Int(index)].parent = place.parent
    nodes[Int(index)].previousSibling = previous
    nodes[Int(index)].nextSibling = next
    if previous == 0 {
      nodes[Int(place.parent)].firstChild = index
    } else {
      nodes[Int(previous)].nextSibling = index
    }
    if next == 0 { nodes[Int(place.parent)].lastChild = index } else { nodes[Int(next)].previousSibling = index }
  }

  /// Takes a node out of its parent; nothing if it has none. Its children stay with it.
  mutating func unlink(_ index: UInt32) {
    let node = nodes[Int(index)]
    guard node.parent != 0 else { return }
    if node.previousSibling == 0 {
      nodes[Int(node.parent)].firstChild = node.nextSibling
    } else {
      nodes[Int(node.previousSibling)].nextSibling = node.nextSibling
    }
    if node.nextSibling == 0 {
      nodes[Int(node.parent)].lastChild = node.previousSibling
    } else {
      nodes[Int(node.nextSibling)].previousSibling = node.previousSibling
    }
    nodes[Int(index)].parent = 0
    nodes[Int(index)].previousSibling = 0
    nodes[Int(index)].nextSibling = 0
  }

  /// Moves all children of a node to the end of another, which has none.
  mutating func moveChildren(of source: UInt32, to target: UInt32) {
    let first = nodes[Int(source)].firstChild
    nodes[Int(target)].firstChild = first
    nodes[Int(target)].lastChild = nodes[Int(source)].lastChild
    nodes[Int(source)].firstChild = 0
    nodes[Int(source)].lastChild = 0
    var child = first
    while child != 0 {
      nodes[Int(child)].parent = target
      child = nodes[Int(child)].nextSibling
      work += 1
    }
  }

  /// The element for the current start tag. Its attributes stay where the scanner put them.
  @inline(__always)
  func element(_ tag: Tag, _ namespace: Namespace = .html) -> Node {
    Node(
      start: UInt32(truncatingIfNeeded: scanner.token.firstAttribute),
      length: UInt32(truncatingIfNeeded: scanner.token.attributeCount), tag: tag, kind: .element,
      detail: namespace.rawValue)
  }

  /// Inserts an HTML element for the current start tag and opens it.
  @inline(__always)
  mutating func insertElement(_ tag: Tag, _ traits: TagTraits) {
    ensureRoom()
    push(insert(element(tag), at: insertionPlace()), tag, traits)
  }

  /// The same, for rules into which inlining isn't worth it.
  @inline(never)
  @discardableResult
  mutating func insertElement() -> UInt32 {
    let tag = scanner.token.tag
    ensureRoom()
    let node = insert(element(tag), at: insertionPlace())
    push(node, tag, traits(of: tag))
    return node
  }

  /// Inserts an HTML element without children. It is not opened, so that no end tag is needed.
  @inline(never)
  mutating func insertVoid() {
    _ = insert(element(scanner.token.tag), at: insertionPlace())
  }

  /// Inserts and opens an HTML element that has no tag in the page, such as the `tbody` of most tables.
  @discardableResult
  mutating func insertImplied(_ tag: Tag) -> UInt32 {
    ensureRoom()
    let node = insert(Node(tag: tag), at: insertionPlace())
    push(node, tag, traits(of: tag))
    return node
  }

  /// Inserts the current comment; always true, as the token is consumed.
  mutating func insertComment() -> Bool {
    _ = insert(comment, at: insertionPlace())
    return true
  }

  /// Inserts the current comment as the last child of a node.
  mutating func insertComment(into parent: UInt32) -> Bool {
    _ = append(comment, to: parent)
    return true
  }

  /// The current comment as a node.
  private var comment: Node {
    let slice = scanner.token.slice
    return Node(start: slice.start, length: slice.length, kind: .comment, detail: slice.reading.rawValue)
  }
}
