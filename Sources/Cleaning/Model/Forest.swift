/// A forest of small decision trees whose sum is the logit of a block's being the article's text.
struct Forest: Sendable {
  /// A node: where `feature` is at most `threshold` the left child follows, else the right one; a leaf adds `value`.
  struct Node: BitwiseCopyable, Sendable {
    /// The threshold, or a leaf's value.
    var value: Float
    /// The feature's place in the row, or -1 for a leaf.
    var feature: Int16
    /// The right child's distance from the node; the left child follows at once.
    var right: UInt16
  }

  /// How many rows go through the trees side by side: a step in one needn't wait for a step in another.
  static let lanes = 4

  /// A node as it is gone through: numbers that compare as the floats they stand for, so that a step needs no branch,
  /// which no processor could foresee.
  private struct Step: BitwiseCopyable, Sendable {
    /// The threshold's number, or the bits of a leaf's value.
    var value: Int32
    var feature: Int16
    /// How much farther away the right child is than the left one.
    var detour: UInt16

    init(_ node: Node) {
      value = node.feature < 0 ? Int32(bitPattern: node.value.bitPattern) : Forest.order(of: node.value)
      feature = node.feature
      detour = max(node.right, 1) - 1
    }

    var leafValue: Float { Float(bitPattern: UInt32(bitPattern: value)) }
  }

  /// All trees' nodes, one tree after the other.
  private var nodes: [Step] = []
  private var highestFeature = -1
  /// Where each tree begins.
  private(set) var roots: [Int] = []

  /// Adds a tree.
  mutating func add(_ tree: [Node]) {
    check(tree)
    roots.append(nodes.count)
    nodes.append(contentsOf: tree.lazy.map(Step.init))
  }

  /// Makes sure that every way through a tree stays in it and ends at a leaf: going through it checks nothing.
  private mutating func check(_ tree: [Node]) {
    for (index, node) in tree.enumerated() where node.feature >= 0 {
      precondition(node.right > 0 && index + max(1, Int(node.right)) < tree.count, "a child within the tree")
      highestFeature = max(highestFeature, Int(node.feature))
    }
    precondition(tree.last.map { $0.feature < 0 } ?? false, "a tree that ends with a leaf")
  }

  /// The sums over the trees for rows of so many numbers, one after the other.
  ///
  /// Unless they are wanted exactly, a sum ends where it is so far from 0 that the further trees hardly ever matter: with
  /// a margin of 3, and 1 more where all are left, the text's F1 on held-out sites stayed the same to 0.05 points.
  func scores(_ rows: [Float], width: Int, exactly: Bool) -> [Float] {
    precondition(highestFeature < width, "rows with all the numbers that the trees ask for")
    let count = rows.count / max(1, width)
    var scores: [Float] = []
    scores.reserveCapacity(count)
    let numbers = Self.numbers(rows.span)
    let (nodes, rows) = (nodes.span, numbers.span)
    for first in stride(from: 0, to: count, by: Self.lanes) {
      // The last lanes may work on the last row again.
      let starts = SIMD4(first, first + 1, first + 2, first + 3).clamped(
        lowerBound: SIMD4(repeating: 0), upperBound: SIMD4(repeating: count - 1))
      let sums = sums(nodes, rows, starts &* SIMD4(repeating: width), exactly: exactly)
      for lane in 0..<min(Self.lanes, count - first) { scores.append(sums[lane]) }
    }
    return scores
  }

  /// Values as numbers that compare as they do; a loop without checks, which the compiler makes eight at a time of.
  private static func numbers(_ values: Span<Float>) -> [Int32] {
    var numbers = [Int32](repeating: 0, count: values.count)
    var target = numbers.mutableSpan
    // Both have the same count.
    for index in values.indices { unsafe target[unchecked: index] = order(of: values[unchecked: index]) }
    return numbers
  }

  private func sums(
    _ nodes: Span<Step>, _ rows: Span<Int32>, _ starts: SIMD4<Int>, exactly: Bool
  ) -> SIMD4<Float> {
    var sums = SIMD4<Float>(repeating: 0)
    let (row0, row1, row2, row3) = (starts[0], starts[1], starts[2], starts[3])
    for tree in roots.indices {
      if !exactly, tree & 15 == 0, areDecided(sums, after: tree) { break }
      let root = roots[tree]
      var (place0, place1, place2, place3) = (root, root, root, root)
      while true {
        // Places are those of nodes: `check` has seen that children are in their tree.
        let (node0, node1) = unsafe (nodes[unchecked: place0], nodes[unchecked: place1])
        let (node2, node3) = unsafe (nodes[unchecked: place2], nodes[unchecked: place3])
        if node0.feature & node1.feature & node2.feature & node3.feature < 0 {
          sums += SIMD4(node0.leafValue, node1.leafValue, node2.leafValue, node3.leafValue)
          break
        }
        place0 &+= Self.step(node0, rows, row0)
        place1 &+= Self.step(node1, rows, row1)
        place2 &+= Self.step(node2, rows, row2)
        place3 &+= Self.step(node3, rows, row3)
      }
    }
    return sums
  }

  /// How far it is from a node to the one that follows for a row; 0 for a leaf.
  @inline(__always)
  private static func step(_ node: Step, _ rows: Span<Int32>, _ start: Int) -> Int {
    let isLeaf = Int(node.feature) >> 63
    // A row begins at `start` and is wider than the highest feature; a leaf looks at the row's first number.
    let number = unsafe rows[unchecked: start &+ (Int(node.feature) & ~isLeaf)]
    let difference = Int(node.value) &- Int(number)
    return (1 &+ (Int(node.detour) & (difference >> 63))) & ~isLeaf
  }

  /// A number that is less than, equal to or greater than another's as the values are.
  @inline(__always)
  private static func order(of value: Float) -> Int32 {
    // Both zeros are one number.
    let bits = Int32(bitPattern: (value + 0).bitPattern)
    return bits ^ ((bits >> 31) & Int32.max)
  }

  private func areDecided(_ sums: SIMD4<Float>, after trees: Int) -> Bool {
    let margin = 3 + Float(roots.count - trees) / Float(roots.count)
    return all((sums .>= margin) .| (sums .<= -margin))
  }
}
