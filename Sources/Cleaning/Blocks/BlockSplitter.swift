import Encodings
import HTML

/// Splits a page into blocks, in document order.
///
/// A block is what a reader sees as a separate piece of text: between the boundaries of block elements, or between two
/// line breaks in a row. Layout white space becomes one space; a line break stays as a line feed.
struct BlockSplitter {
  /// The blocks, elements and links, complete only after a split.
  private(set) var page = PageText()
  /// Whether the page has more blocks than its length allows; the rest were left out.
  private(set) var isCut = false

  private var open: [OpenElement] = []
  private var pending = PendingBlock()
  private var linkDepth = 0
  private var preformattedDepth = 0
  /// How many open elements are superscripts.
  private var raisedDepth = 0
  private var decoded: [UInt8] = []
  private let roles = TagRole.table
  private var showsNoScript = false
  private let ancestors = AncestorSet.table256

  private struct OpenElement {
    var node: UInt32
    var element: Int32
    var isBlock: Bool
    /// The index of the link that it is, or -1.
    var link: Int
    var isPreformatted: Bool
    var isRaised: Bool
  }

  /// Splits the content of a node, including `noscript` if asked.
  mutating func split(_ tree: Tree, root: NodeID, showingNoScript: Bool = false) {
    showsNoScript = showingNoScript
    page.removeAll()
    page.numbers.append(contentsOf: repeatElement(-1, count: tree.count + 1))
    open.removeAll(keepingCapacity: true)
    pending = PendingBlock()
    linkDepth = 0
    preformattedDepth = 0
    isCut = false
    raisedDepth = 0
    let most = Self.mostBlocks(bytes: tree.source.count)
    var current = root
    var descends = enter(current, tree)
    while true {
      if page.blocks.count >= most {
        isCut = true
        return closeAll()
      }
      if descends, let child = tree.firstChild(of: current) {
        current = child
        descends = enter(current, tree)
        continue
      }
      guard let following = following(current, root, tree) else { break }
      current = following
      descends = enter(current, tree)
    }
  }

  /// The most blocks in a page, because each costs as much as a hundred bytes of running text. A story of 30,000 words
  /// has about a thousand, a live blog of 5 MB about ten thousand.
  static func mostBlocks(bytes: Int) -> Int { 1 << 15 + bytes / 128 }

  /// Ends all open elements, because the rest of the page is left out.
  private mutating func closeAll() {
    while let last = open.last { leave(NodeID(index: last.node)) }
  }

  /// The next node outside a node, after closing the elements that end before it; nil at the end.
  private mutating func following(_ node: NodeID, _ root: NodeID, _ tree: Tree) -> NodeID? {
    var node = node
    while true {
      leave(node)
      if node == root { return nil }
      if let sibling = tree.nextSibling(of: node) { return sibling }
      guard let parent = tree.parent(of: node) else { return nil }
      node = parent
    }
  }

  /// Processes a node; returns whether to visit its children.
  private mutating func enter(_ node: NodeID, _ tree: Tree) -> Bool {
    switch tree.kind(of: node) {
    case .text:
      append(textOf: node, tree)
      return false
    case .element:
      let tag = tree.tag(of: node)
      if tag == .template || tag == .noscript { return enterShown(node, tag, tree) }
      return enterElement(node, tag)
    case .document, .fragment: return true
    default: return false
    }
  }

  /// Processes a declarative shadow root (WHATWG 13.2.6.4.4) or, if asked, a `noscript` element.
  private mutating func enterShown(_ node: NodeID, _ tag: Tag, _ tree: Tree) -> Bool {
    guard tag == .noscript ? showsNoScript : tree.hasAttribute("shadowrootmode", of: node) else { return false }
    flush()
    // The model knows `noscript` as what repeats a script's work; once shown, it is a part like any other.
    open(node, tag == .noscript ? .div : tag, isBlock: true)
    return true
  }

  private mutating func enterElement(_ node: NodeID, _ tag: Tag) -> Bool {
    let number = Int(tag.rawValue)
    switch number < roles.count ? roles[number] : .inline {
    case .skipped: return false
    case .lineBreak:
      breakLine()
      return false
    case .block:
      flush()
      open(node, tag, isBlock: true)
    case .inline: open(node, tag, isBlock: false)
    }
    return true
  }

  private mutating func open(_ node: NodeID, _ tag: Tag, isBlock: Bool) {
    let parent = open.last?.element ?? -1
    var element = PageElement(
      node: node.index, tag: tag, parent: parent, depth: 0, firstBlock: Int32(page.blocks.count), endBlock: 0,
      start: Int32(page.bytes.count), around: [])
    let own = Int(tag.rawValue) < ancestors.count ? ancestors[Int(tag.rawValue)] : []
    element.around = own
    if parent >= 0 {
      page.elements[Int(parent)].children += 1
      element.depth = page.elements[Int(parent)].depth + 1
      element.around.formUnion(page.elements[Int(parent)].around)
    }
    var link = -1
    let isPreformatted = own.contains(.preformatted)
    if own.contains(.link) {
      linkDepth += 1
      link = page.links.count
      let place = Int32(page.bytes.count)
      page.links.append(PageLink(node: node.index, start: place, end: place))
    }
    if isPreformatted { preformattedDepth += 1 }
    if tag == .sup { raisedDepth += 1 }
    let index = Int32(page.elements.count)
    page.elements.append(element)
    page.numbers[Int(node.index)] = index
    open.append(
      OpenElement(
        node: node.index, element: index, isBlock: isBlock, link: link, isPreformatted: isPreformatted,
        isRaised: tag == .sup))
  }

  private mutating func leave(_ node: NodeID) {
    guard let last = open.last, last.node == node.index else { return }
    if last.isBlock { flush() }
    if last.link >= 0 {
      linkDepth -= 1
      page.links[last.link].end = Int32(page.bytes.count)
    }
    if last.isPreformatted { preformattedDepth -= 1 }
    if last.isRaised { raisedDepth -= 1 }
    // A block still pending belongs to the element, although it will be numbered later.
    page.elements[Int(last.element)].endBlock = Int32(page.blocks.count + (hasPending ? 1 : 0))
    page.elements[Int(last.element)].end = Int32(page.bytes.count)
    open.removeLast()
  }

  private var hasPending: Bool { page.bytes.count > pending.start }
}

// Text.
extension BlockSplitter {
  /// Adds a text node, reading it in place without a copy.
  private mutating func append(textOf node: NodeID, _ tree: Tree) {
    if preformattedDepth > 0 { return appendPreformatted(tree.textBytes(of: node)) }
    if raisedDepth > 0 {
      let text = tree.textBytes(of: node)
      if hasPending, Superscript.isNote(text, isLink: linkDepth > 0, after: page.bytes[pending.start...]) { return }
      if !pending.owesSpace, let raised = Superscript.of(text, after: page.bytes[pending.start...]) {
        page.bytes += raised
        return claim(Int32(raised.count))
      }
    }
    if let place = tree.textPlace(of: node) { return append(tree.source, place) }
    decoded.removeAll(keepingCapacity: true)
    tree.appendText(of: node, to: &decoded)
    append(decoded, 0..<decoded.count)
  }

  private mutating func append(_ text: [UInt8], _ place: Range<Int>) {
    let bytes = text.span
    precondition(place.lowerBound >= 0 && place.upperBound <= bytes.count, "a text node is in its source")
    var index = place.lowerBound
    let end = place.upperBound
    var characters: Int32 = 0
    var owesSpace = pending.owesSpace
    var isEmpty = !hasPending
    while index < end {
      // Each index is below the end, which was checked above.
      if ByteText.isSpace(unsafe bytes[unchecked: index]) {
        owesSpace = !isEmpty
        index = SpacedWords.endOfSpace(in: bytes, from: index + 1, to: end)
        continue
      }
      let begin = index
      // A run may hold single spaces, which need no change.
      index = SpacedWords.end(in: bytes, from: index, to: end)
      while index < end {
        let byte = unsafe bytes[unchecked: index]
        if byte <= 32, ByteText.isSpace(byte),
          byte != 32 || index + 1 == end || ByteText.isSpace(unsafe bytes[unchecked: index + 1])
        {
          break
        }
        index += 1
      }
      var run = text[begin..<index]
      var measure = SpacedWords.measure(run)
      if measure.mayHoldHyphens {
        run = SoftHyphen.removed(from: run)
        guard !run.isEmpty else { continue }
        measure = SpacedWords.measure(run)
      }
      characters += measure.characters
      if owesSpace, page.bytes.last != 10 { page.bytes.append(32) }
      owesSpace = false
      page.bytes.append(contentsOf: run)
      isEmpty = false
    }
    pending.owesSpace = owesSpace
    if characters > 0 { claim(characters) }
  }

  private mutating func appendPreformatted(_ text: ArraySlice<UInt8>) {
    var characters: Int32 = 0
    for byte in text where byte & 0xC0 != 0x80 && byte > 32 { characters += 1 }
    guard characters > 0 || hasPending else { return }
    page.bytes.append(contentsOf: text)
    if characters > 0 { claim(characters) }
  }

  /// Counts characters into the pending block, and widens its element to include the current one.
  private mutating func claim(_ characters: Int32) {
    if linkDepth > 0 { pending.linkCharacters += characters }
    let current = open.last?.element ?? -1
    pending.element = pending.element < 0 ? current : common(pending.element, current)
  }

  /// The innermost element around both an element and the current one.
  private func common(_ left: Int32, _ right: Int32) -> Int32 {
    // An element that is still open contains the current one: skip the walk up, which is slow for many short texts.
    let depth = Int(page.elements[Int(left)].depth)
    if depth < open.count, open[depth].element == left { return left }
    var (left, right) = (left, right)
    while left != right, left >= 0, right >= 0 {
      let (leftDepth, rightDepth) = (page.elements[Int(left)].depth, page.elements[Int(right)].depth)
      if leftDepth >= rightDepth { left = page.elements[Int(left)].parent }
      if rightDepth >= leftDepth { right = page.elements[Int(right)].parent }
    }
    return max(left, 0)
  }

  /// Ends a line; a second end in a row ends the block.
  private mutating func breakLine() {
    guard hasPending else { return }
    pending.owesSpace = false
    if preformattedDepth == 0, page.bytes.last == 10 { return flush() }
    page.bytes.append(10)
  }

  /// Ends the pending block; without a word in it, its text is dropped.
  private mutating func flush() {
    while page.bytes.count > pending.start, let last = page.bytes.last, last <= 32 { page.bytes.removeLast() }
    let start = pending.start
    if page.bytes.count > start, pending.element >= 0 {
      let shape = ShapeCounter.shape(of: page.bytes, from: start, to: page.bytes.count, &page.words)
      if shape.words > 0 {
        append(shape, start)
      } else {
        page.bytes.removeLast(page.bytes.count - start)
        page.words.dropText()
      }
    }
    pending = PendingBlock(start: page.bytes.count, firstLink: page.links.count)
  }

  private mutating func append(_ shape: TextShape, _ start: Int) {
    let isShort = shape.characters < PageText.longBlock || shape.words <= 15
    page.words.endText(limit: isShort ? 100 : 2)
    page.blocks.append(
      PageBlock(
        start: Int32(start), end: Int32(page.bytes.count), element: pending.element, characters: shape.characters,
        linkCharacters: min(pending.linkCharacters, shape.characters),
        links: Int32(page.links.count - pending.firstLink), firstLink: Int32(pending.firstLink), shape: shape))
  }
}
