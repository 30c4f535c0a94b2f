import HTML

/// Collects a headline's text, with its parts separated, and without what doesn't belong to it.
///
/// Buttons and hidden text are left out. Parts that classes call something else (kickers, badges, days, authors,
/// permalinks) begin with a tab: the titles in metadata decide whether they belong to it.
///
/// `<h1><span class="kicker">Rail</span> Trains are late</h1>` becomes `\tRail`, a space, a line break and
/// `Trains are late`.
struct HeadlineGatherer {
  private var text: [UInt8] = []
  private var needsSpace = false
  private var holder: NodeID?
  /// The last element that is called something else. It stays the last one after its end: whether a text is in it is
  /// asked of the text's ancestors.
  private var extra: NodeID?

  /// The text of a headline, or nil if it is longer than the limit in bytes. Parts in separate elements end with line
  /// breaks, after a space if the page has one there.
  mutating func text(of root: NodeID, in tree: Tree, limit: Int, _ hints: inout HintReader) -> String? {
    text.removeAll(keepingCapacity: true)
    (needsSpace, holder, extra) = (false, nil, nil)
    var current = tree.firstChild(of: root)
    while let node = current {
      switch tree.kind(of: node) {
      case .text:
        if !append(node, tree, limit) { return nil }
        current = tree.next(after: node, within: root)
      case .element:
        let tag = tree.tag(of: node)
        if TextGatherer.isInvisible(tag) || Self.isHidden(node, tree) {
          current = tree.nextSkippingChildren(of: node, within: root)
          continue
        }
        if !TextGatherer.isInline(tag) { needsSpace = true }
        if Self.isExtra(node, tag, tree, &hints) { extra = node }
        current = tree.next(after: node, within: root)
      default: current = tree.nextSkippingChildren(of: node, within: root)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Adds a text; a new element begins a new part. False once the limit is reached.
  private mutating func append(_ node: NodeID, _ tree: Tree, _ limit: Int) -> Bool {
    let parent = tree.parent(of: node)
    var isNewPart = parent != holder && !text.isEmpty
    var previous: UInt8 = 0
    for byte in tree.textBytes(of: node) {
      // A no-break space is C2 A0, a soft hyphen C2 AD.
      if byte == SoftHyphen.last, previous == 0xC2 {
        text.removeLast()
      } else if byte <= 0x20 || byte == 0xA0 && previous == 0xC2 {
        if byte == 0xA0 { text.removeLast() }
        needsSpace = true
      } else {
        if needsSpace, !text.isEmpty { text.append(0x20) }
        if isNewPart { text.append(0x0A) }
        if parent != holder, Self.isInside(parent, extra, tree) { text.append(0x09) }
        (needsSpace, isNewPart) = (false, false)
        holder = parent
        text.append(byte)
        if text.count > limit { return false }
      }
      previous = byte
    }
    return true
  }

  /// Whether an element is in the last extra one, or is it, at most three levels up.
  private static func isInside(_ node: NodeID?, _ extra: NodeID?, _ tree: Tree) -> Bool {
    guard let extra else { return false }
    var current = node
    for _ in 0..<4 {
      guard let node = current else { return false }
      if node == extra { return true }
      current = tree.parent(of: node)
    }
    return false
  }

  /// Names of elements inside a headline that are not part of it.
  private static let extras: SignHints = [
    .extra, .section, .author, .byline, .date, .tag, .share, .read, .logo, .site,
  ]

  /// Whether an element inside a headline is called something else. A `time` always is. An element that is also called
  /// a title isn't.
  private static func isExtra(_ node: NodeID, _ tag: Tag, _ tree: Tree, _ hints: inout HintReader) -> Bool {
    if tag == .time { return true }
    let signs = ElementSigns(node, tag, tree, &hints).hints
    return !signs.isDisjoint(with: extras) && signs.isDisjoint(with: [.title, .headline])
  }

  /// Whether an element is hidden by an attribute, a style or a class for screen readers.
  private static func isHidden(_ node: NodeID, _ tree: Tree) -> Bool {
    let places = ElementPlaces(node, tree)
    return places.isHidden(tree) || places.isOnlySpoken(tree)
      || places.classes >= 0 && isPrintedLogo(tree.valueBytes(at: places.classes))
  }

  /// Whether classes say that an element is a logo, with a name in place of its picture.
  private static func isPrintedLogo(_ classes: ArraySlice<UInt8>) -> Bool {
    classes.holdsWord("hidden-print") && classes.holdsWord("logo")
  }
}
