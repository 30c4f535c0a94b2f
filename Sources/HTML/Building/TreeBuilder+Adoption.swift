/// The adoption agency algorithm (WHATWG 13.2.6.4.7): misnested formatting elements.
///
/// The loops are bounded by eight rounds and by the stack, which `depthLimit` bounds; each step counts as work.
extension TreeBuilder {
  /// Runs the algorithm for the end tag of a formatting element; false if the tag must be treated as any other end tag.
  ///
  /// `<b>1<p>2</b>3</p>` becomes `<b>1</b><p><b>2</b>3</p>`: the element is closed where its end tag is, and its part
  /// inside the block is a copy. There are at most eight rounds, and three elements copied in each, whatever the page.
  mutating func adopt(_ tag: Tag) -> Bool {
    let current = top
    if current.tag == tag, current.traits.contains(.html) {
      // Usually the element that ends was opened last, in both lists.
      if formattingCount > 0, formatting[formattingCount - 1].node == current.node {
        formattingCount -= 1
        pop()
        return true
      }
      if formattingIndex(of: current.node) == nil {
        pop()
        return true
      }
    }
    for _ in 0..<8 {
      guard let entry = lastFormatting(tag) else { return false }
      guard let index = openIndex(of: formatting[entry].node) else {
        removeFormatting(at: entry)
        return true
      }
      guard isInScope(at: index) else { return true }
      guard let furthest = furthestBlock(above: index) else {
        pop(to: index)
        removeFormatting(at: entry)
        return true
      }
      rearrange(entry: entry, index: index, furthest: furthest)
    }
    return true
  }

  /// Whether nothing between an open element and the current node ends the scope.
  mutating func isInScope(at index: Int) -> Bool {
    var place = depth - 1
    while place > index {
      if open[place].traits.contains(.scope) { return false }
      place -= 1
    }
    work += depth - index
    return true
  }

  /// The topmost special element that was opened after the formatting element; nil if there is none. Topmost means
  /// nearest to the root.
  private mutating func furthestBlock(above index: Int) -> Int? {
    var place = index + 1
    while place < depth {
      if open[place].traits.contains(.special) { return place }
      place += 1
    }
    return nil
  }

  /// One round: closes the formatting element before the block and opens it again inside. `entry` is the element's
  /// place in the list of formatting elements, `index` and `furthest` are places on the stack.
  private mutating func rearrange(entry: Int, index: Int, furthest: Int) {
    let formattingNode = formatting[entry].node
    let tag = formatting[entry].tag
    let block = open[furthest]
    let ancestor = open[index - 1]
    var bookmark = entry
    var furthest = furthest
    let last = copyBetween(index: index, furthest: &furthest, bookmark: &bookmark)
    unlink(last)
    link(last, at: insertionPlace(in: ancestor))
    let inner = detached(copy(of: formattingNode))
    let container =
      block.tag == .template && block.traits.contains(.html) ? nodes[Int(block.node)].firstChild : block.node
    moveChildren(of: container, to: inner)
    link(inner, at: Place(parent: container))
    if let old = formattingIndex(of: formattingNode) {
      removeFormatting(at: old)
      if old < bookmark { bookmark -= 1 }
    }
    insertFormatting(FormattingElement(node: inner, tag: tag), at: min(bookmark, formattingCount))
    if let old = openIndex(of: formattingNode) {
      removeOpen(at: old)
      if old <= furthest { furthest -= 1 }
    }
    insertOpen(OpenElement(node: inner, tag: tag, traits: traits(of: tag)), above: furthest)
    work += 64
  }

  /// The inner loop: copies the formatting elements between the two, drops the others from the stack, and returns the
  /// top node of the copies. After three copies the rest is dropped too. `furthest` and `bookmark` are corrected for
  /// entries that leave the stack and the list.
  private mutating func copyBetween(index: Int, furthest: inout Int, bookmark: inout Int) -> UInt32 {
    var last = open[furthest].node
    var place = furthest
    var count = 0
    while true {
      place -= 1
      guard place > index else { return last }
      count += 1
      work += 4
      let node = open[place].node
      var entry = formattingIndex(of: node)
      if count > 3, let found = entry {
        removeFormatting(at: found)
        if found < bookmark { bookmark -= 1 }
        entry = nil
      }
      guard let entry else {
        removeOpen(at: place)
        furthest -= 1
        continue
      }
      let new = detached(copy(of: node))
      replace(place, entry, with: new)
      if last == open[furthest].node { bookmark = entry + 1 }
      unlink(last)
      link(last, at: Place(parent: new))
      last = new
    }
  }

  /// Replaces an open formatting element with its copy, in both lists.
  private mutating func replace(_ place: Int, _ entry: Int, with node: UInt32) {
    nodes[Int(open[place].node)].detail &= ~TreeBuilder.isOpenBit
    nodes[Int(node)].detail |= TreeBuilder.isOpenBit
    open[place].node = node
    formatting[entry].node = node
  }
}
