/// A forest of small decision trees whose sum is the logit of the probability that a block is the article's text.
package struct Forest: Sendable {
  /// A node: if the row's number at `feature` is at most `value`, the left child follows, else the right one; a leaf
  /// adds `value`.
  package struct Node: BitwiseCopyable, Sendable {
    /// The threshold, or a leaf's value.
    package var value: Float
    /// The feature's index in the row, or -1 for a leaf.
    package var feature: Int16
    /// The right child's distance from the node; the left child comes directly after the node.
    package var right: UInt16

    package init(value: Float, feature: Int16, right: UInt16) {
      (self.value, self.feature, self.right) = (value, feature, right)
    }
  }

  /// How many rows go through the trees in parallel: steps for one row needn't wait for those of another.
  static let lanes = 4

  /// The number of trees after which decided rows are dropped.
  private static let stretch = 16

  /// A node for traversal, with both branches side by side, so that a step needs no conditional jump, which no
  /// processor could predict.
  private struct Step: BitwiseCopyable, Sendable {
    var threshold: Float
    /// The distance to the next node: in the low half for values up to the threshold, in the high half for values above
    /// it. From a leaf, both lead to the next tree.
    var ways: UInt16
    var feature: UInt8

    /// The node at the end of a stretch, where rows wait for the others.
    static let end = Step(threshold: 0, ways: 0, feature: 0)

    init(threshold: Float, ways: UInt16, feature: UInt8) {
      (self.threshold, self.ways, self.feature) = (threshold, ways, feature)
    }

    /// Creates a tree's node, `end` nodes before the tree's end.
    init(_ node: Node, before end: Int) {
      if node.feature < 0 {
        self.init(threshold: 0, ways: UInt16(end) << 8 | UInt16(end), feature: 0)
      } else {
        self.init(threshold: node.value, ways: node.right << 8 | 1, feature: UInt8(node.feature))
      }
    }
  }

  /// All trees' nodes, one tree after the other, with an ``Step/end`` after each stretch.
  private var nodes: [Step] = []
  /// What each node adds to the sum: a leaf's value, 0 for others.
  private var leafValues: [Float] = []
  private var highestFeature = -1
  /// Where each stretch of trees begins and where it ends.
  private var stretches: [(start: Int, end: Int)] = []
  /// The number of trees.
  private(set) var count = 0

  /// Creates a forest without trees. Its sums are 0.
  package init() {}

  /// Adds a tree, its nodes in preorder, left child first.
  ///
  /// A tree has at most 255 nodes, asks for features up to 255 and ends with a leaf; any other stops the program.
  package mutating func add(_ tree: [Node]) {
    check(tree)
    if count % Self.stretch == 0 { stretches.append((nodes.count, nodes.count)) } else { removeEnd() }
    for (index, node) in tree.enumerated() {
      append(Step(node, before: tree.count - index), leafValue: node.feature < 0 ? node.value : 0)
    }
    count += 1
    stretches[stretches.count - 1].end = nodes.count
    append(Step.end, leafValue: 0)
  }

  private mutating func append(_ step: Step, leafValue: Float) {
    nodes.append(step)
    leafValues.append(leafValue)
  }

  private mutating func removeEnd() {
    nodes.removeLast()
    leafValues.removeLast()
  }

  /// Makes sure that every path through a tree stays in it and ends at a leaf, because traversal checks nothing.
  private mutating func check(_ tree: [Node]) {
    precondition(tree.count <= 255, "a tree of at most 255 nodes")
    for (index, node) in tree.enumerated() where node.feature >= 0 {
      precondition(node.right > 0 && index + Int(node.right) < tree.count, "a child within the tree")
      precondition(node.feature <= 255, "a feature's number of at most 255")
      highestFeature = max(highestFeature, Int(node.feature))
    }
    precondition(tree.last.map { $0.feature < 0 } ?? false, "a tree that ends with a leaf")
  }

  /// The sums over the trees for rows of `width` numbers, one after the other.
  ///
  /// Unless `exactly` is set, a sum stops once it is so far from 0 that further trees hardly ever matter. With a margin
  /// of 3, and up to 1 more while many trees are left, the F1 of the text on held-out sites is the same within 0.1
  /// points.
  package func scores(_ rows: [Float], width: Int, exactly: Bool) -> [Float] {
    precondition(highestFeature < width, "rows with all the numbers that the trees ask for")
    var sums = [Float](repeating: 0, count: rows.count / max(1, width))
    // The indexes of undecided rows. All go through one stretch before the next, so that its trees stay in the nearest
    // cache.
    var open = Array(sums.indices)
    for (index, stretch) in stretches.enumerated() {
      if index > 0, !exactly {
        let margin = self.margin(after: index * Self.stretch)
        open.removeAll { abs(sums[$0]) >= margin }
      }
      for first in stride(from: 0, to: open.count, by: Self.lanes) {
        // The last lanes may repeat the last row.
        let group = SIMD4(first, first + 1, first + 2, first + 3).clamped(
          lowerBound: SIMD4(repeating: 0), upperBound: SIMD4(repeating: open.count - 1))
        let starts = SIMD4(open[group[0]], open[group[1]], open[group[2]], open[group[3]]) &* SIMD4(repeating: width)
        let found = sum(over: stretch, nodes.span, leafValues.span, rows.span, starts)
        for lane in 0..<min(Self.lanes, open.count - first) { sums[open[first + lane]] += found[lane] }
      }
    }
    return sums
  }

  /// How far from 0 a sum must be to count as decided after a number of trees.
  private func margin(after trees: Int) -> Float { 3 + Float(count - trees) / Float(count) }

  /// What a stretch of trees adds for four rows. Each row goes to its next tree at once and waits only at the end.
  private func sum(
    over stretch: (start: Int, end: Int), _ nodes: Span<Step>, _ leafValues: Span<Float>, _ rows: Span<Float>,
    _ starts: SIMD4<Int>
  ) -> SIMD4<Float> {
    let (row0, row1, row2, row3) = (starts[0], starts[1], starts[2], starts[3])
    var (place0, place1, place2, place3) = (stretch.start, stretch.start, stretch.start, stretch.start)
    var (sum0, sum1, sum2, sum3): (Float, Float, Float, Float) = (0, 0, 0, 0)
    // No place is beyond the end, so the bits common to all equal the end's only if all have reached it.
    while place0 & place1 & place2 & place3 != stretch.end {
      // A place is valid for nodes and leaf values, which are equally many: `check` has ensured that children are in
      // their tree, and a leaf leads to the next root or the end.
      sum0 += unsafe leafValues[unchecked: place0]
      sum1 += unsafe leafValues[unchecked: place1]
      sum2 += unsafe leafValues[unchecked: place2]
      sum3 += unsafe leafValues[unchecked: place3]
      place0 &+= Self.step(unsafe nodes[unchecked: place0], rows, row0)
      place1 &+= Self.step(unsafe nodes[unchecked: place1], rows, row1)
      place2 &+= Self.step(unsafe nodes[unchecked: place2], rows, row2)
      place3 &+= Self.step(unsafe nodes[unchecked: place3], rows, row3)
    }
    return SIMD4(sum0, sum1, sum2, sum3)
  }

  /// The distance from a node to the next one for a row.
  @inline(__always)
  private static func step(_ node: Step, _ rows: Span<Float>, _ start: Int) -> Int {
    // A row begins at `start` and is wider than the highest feature.
    let number = unsafe rows[unchecked: start &+ Int(node.feature)]
    let side = number > node.threshold ? 1 : 0
    return Int(node.ways >> (side << 3)) & 0xFF
  }
}
