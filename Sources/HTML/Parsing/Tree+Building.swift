/// Building a tree from a page's bytes.
extension Tree {
  /// The longest page in bytes, because places are stored in 32 bits.
  static let longestSource = Int(Int32.max)

  /// The least number of nodes or attributes to make room for.
  private static let leastGrowth = 64

  /// The most nodes that a page of this length may have; see ``Limit/nodes``.
  private var nodeLimit: Int { 1 << 18 + source.count / 32 }

  /// Forgets the old page; its storage stays. A page beyond ``longestSource`` is cut there.
  mutating func reset(source: [UInt8]) {
    limitsHit = []
    self.source = source
    if source.count > Tree.longestSource {
      self.source = Array(source[..<Tree.longestSource])
      limitsHit.insert(.length)
    }
    extra.removeAll(keepingCapacity: true)
    customNames.removeAll()
    doctype = nil
    quirksMode = .noQuirks
    nodeCount = 2
    attributeCount = 0
  }

  /// Builds the tree of `source`. All unsafe views of the arrays exist only inside it; nothing in it recurses, so that
  /// no page can exhaust the stack.
  mutating func build(depthLimit: Int, context: FragmentContext?) {
    let source = self.source
    workspace.prepare(depthLimit: depthLimit)
    // Half of 498 news pages have more than a node in 130 bytes; an attribute costs half as much as a node.
    growNodes(to: source.count / 128 + TreeBuilder.leastNodeMargin + Tree.leastGrowth)
    growAttributes(to: source.count / 96 + TreeBuilder.attributeMargin + Tree.leastGrowth)
    nodes[0] = Node()
    nodes[1] = Node(kind: .document)
    var workspace = Workspace()
    swap(&workspace, &self.workspace)
    Bytes.with(source) { bytes in
      Table.with(TagTable.slots) { slots in
        Table.with(ByteClass.table) { classes in
          Table.with(TagTraits.table) { traits in
            WritableTable.with(&workspace.open) { open in
              WritableTable.with(&workspace.formatting) { formatting in
                let scanner = Scanner(bytes: bytes, slots: slots, classes: classes, customNames: takeCustomNames())
                var builder = TreeBuilder(
                  scanner: scanner, traits: traits, source: source, extra: takeExtra(), open: open,
                  formatting: formatting)
                run(&builder, context)
                take(&builder)
              }
            }
          }
        }
      }
    }
    self.workspace = workspace
    if needsSelectedContent { fillSelectedContent() }
    if context != nil { unwrapFragment() }
  }

  /// Runs the builder, and makes more room each time it runs out. If the page has more nodes than it may, the rest of
  /// it is left out: the scanner is set to the page's end, and what is open is closed within a small reserve.
  private mutating func run(_ builder: inout TreeBuilder, _ context: FragmentContext?) {
    var isDone = false
    var isFirst = true
    var limit = nodeLimit
    while !isDone {
      if !isFirst {
        if limit - builder.nodeCount <= builder.nodeMargin {
          builder.scanner.leaveOut()
          limit = builder.nodeCount + 2 * builder.nodeMargin
        }
        makeRoom(for: builder, atMost: limit)
      }
      WritableTable.with(&nodes) { nodes in
        WritableTable.with(&attributes) { attributes in
          // A tree that was used for a longer page has more room, and must not have more nodes.
          builder.nodes = WritableTable(nodes, atMost: limit)
          builder.scanner.attributes = attributes
          if isFirst, let context { builder.begin(in: context) }
          isFirst = false
          isDone = builder.run()
          // The windows are valid only inside these closures.
          builder.nodes = WritableTable()
          builder.scanner.attributes = WritableTable()
        }
      }
    }
  }

  /// Grows the arrays that one more token might not fit into.
  private mutating func makeRoom(for builder: TreeBuilder, atMost limit: Int) {
    let position = builder.scanner.position
    if nodes.count - builder.nodeCount <= builder.nodeMargin {
      growNodes(to: min(expected(builder.nodeCount, at: position) + builder.nodeMargin, limit))
    }
    if attributes.count - builder.scanner.attributeCount <= TreeBuilder.attributeMargin {
      growAttributes(to: expected(builder.scanner.attributeCount, at: position) + TreeBuilder.attributeMargin)
    }
  }

  /// The number expected at the page's end if it continues as it began, plus a few more. It is at least an eighth more
  /// than now, so that a long page is copied only a few times, and at most twice as many.
  private func expected(_ count: Int, at position: Int) -> Int {
    let whole = Double(count) * Double(source.count) / Double(max(position, 1)) * 1.04
    return Int(min(max(whole, Double(count) * 1.125), Double(count) * 2)) + Tree.leastGrowth
  }

  /// Makes the array at least this long. The new entries are spare room, which the builder fills.
  private mutating func growNodes(to count: Int) {
    guard nodes.count < count else { return }
    nodes.reserveCapacity(count)
    nodes.append(contentsOf: repeatElement(Node(), count: count - nodes.count))
  }

  /// The same for attributes.
  private mutating func growAttributes(to count: Int) {
    guard attributes.count < count else { return }
    attributes.reserveCapacity(count)
    attributes.append(contentsOf: repeatElement(Attribute(), count: count - attributes.count))
  }

  /// Moves the names out of the tree, so that the builder's are the only copy and appending to them copies nothing.
  private mutating func takeCustomNames() -> CustomNames {
    var names = CustomNames()
    swap(&names, &customNames)
    return names
  }

  /// The same for the tree's own buffer.
  private mutating func takeExtra() -> [UInt8] {
    var bytes: [UInt8] = []
    swap(&bytes, &extra)
    return bytes
  }

  /// Takes what the builder made back into the tree.
  private mutating func take(_ builder: inout TreeBuilder) {
    nodeCount = builder.nodeCount
    attributeCount = builder.scanner.attributeCount
    swap(&extra, &builder.extra)
    swap(&customNames, &builder.scanner.customNames)
    doctype = builder.doctype
    quirksMode = builder.quirksMode
    limitsHit.formUnion(builder.scanner.limits.all)
    needsSelectedContent = builder.hasSelectedContent
  }

  /// Unwraps a fragment's nodes, which are parsed inside an `html` element that isn't part of it.
  private mutating func unwrapFragment() {
    let root = nodes[Int(Node.document)].firstChild
    nodes[Int(Node.document)].firstChild = nodes[Int(root)].firstChild
    nodes[Int(Node.document)].lastChild = nodes[Int(root)].lastChild
    var child = nodes[Int(root)].firstChild
    while child != 0 {
      nodes[Int(child)].parent = Node.document
      child = nodes[Int(child)].nextSibling
    }
    nodes[Int(root)] = Node(tag: .html)
  }
}
