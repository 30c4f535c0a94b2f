import HTML

/// Looks up what words and rules say about a page's elements. Elements with the same signature share the result.
///
/// All arrays go by the elements' indices in ``PageText/elements``. Keep the value: what it remembers serves the next
/// page of the site.
struct ElementReader {
  /// For each element the summed weights of its own words near a block.
  private(set) var near: [Float] = []
  /// For each element the summed weights of the words on it and on all elements around it.
  private(set) var far: [Float] = []
  /// For each element the structure rule that matches it alone, or -1.
  private(set) var rules: [Int16] = []

  /// For each element its hints, if it has no other signs. Nil means that the element's attributes must be looked at
  /// (``FieldRules/isQuiet``).
  private(set) var hints: [SignHints?] = []

  /// For each element its hints, whatever other signs it has.
  private(set) var words: [SignHints] = []

  /// The elements that are invisible until a script shows them.
  private(set) var invisible: [Int] = []

  /// The elements within lines that only screen readers speak.
  private(set) var spoken: [Int] = []

  /// For each element a hash of its words, equal for elements that are made alike.
  private(set) var makes: [UInt64] = []

  private var dialogs: [Bool] = []

  /// Whether an element is a dialog by its role.
  func isDialog(_ element: Int) -> Bool { dialogs[element] }

  /// A sketch and the signature of the elements that have it.
  private struct Known: BitwiseCopyable {
    var signature: UInt64 = 0
    var sketch = ElementSketch()
  }

  /// Enough for the elements of some fifty sites, whose pages take turns.
  private static let mostKnown = 1 << 14
  private var known = [Known](repeating: Known(), count: mostKnown)
  private let signs = SignWords.standard

  /// Reads all elements of a page. It forgets the page before.
  mutating func read(_ page: PageText, _ tree: Tree, _ lexicon: Lexicon, _ structure: StructureRules) {
    let count = page.elements.count
    near = [Float](repeating: 0, count: count)
    far = [Float](repeating: 0, count: count)
    rules = [Int16](repeating: -1, count: count)
    hints = [SignHints?](repeating: nil, count: count)
    words = [SignHints](repeating: [], count: count)
    dialogs = [Bool](repeating: false, count: count)
    makes = [UInt64](repeating: 0, count: count)
    invisible.removeAll(keepingCapacity: true)
    spoken.removeAll(keepingCapacity: true)
    for index in 0..<count {
      let element = page.elements[index]
      let sketch = sketch(of: element, tree, lexicon, structure)
      near[index] = sketch.near
      far[index] = sketch.far + (element.parent < 0 ? 0 : far[Int(element.parent)])
      rules[index] = sketch.rule
      words[index] = sketch.hints
      dialogs[index] = sketch.isDialog
      makes[index] = sketch.make
      if sketch.isPlain { hints[index] = sketch.hints }
      if sketch.isInvisible, element.endBlock > element.firstBlock { invisible.append(index) }
      if sketch.isOnlySpoken, element.end > element.start { spoken.append(index) }
    }
  }

  /// The sketch of an element, from the cache if one with the same attributes was read before.
  private mutating func sketch(
    of element: PageElement, _ tree: Tree, _ lexicon: Lexicon, _ structure: StructureRules
  ) -> ElementSketch {
    let node = NodeID(index: element.node)
    let signature = tree.signature(of: node)
    let slot = Int(truncatingIfNeeded: signature ^ signature >> 32) & (Self.mostKnown - 1)
    if known[slot].signature == signature { return known[slot].sketch }
    let sketch = ElementSketch(node, tree, lexicon, signs, structure)
    // Only for well-known tags: the number of another tag means a different name in another tree.
    if element.tag.rawValue < 256 { known[slot] = Known(signature: signature, sketch: sketch) }
    return sketch
  }
}
