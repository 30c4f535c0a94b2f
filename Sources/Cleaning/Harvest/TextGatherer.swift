import HTML

/// Collects the visible text of an element, with white space collapsed, up to a limit.
///
/// Scripts, styles, buttons and the like are left out, and so are soft hyphens. Without the limits each element of a
/// deeply nested page would gather the text of all inside it, in quadratic time.
struct TextGatherer {
  private var text: [UInt8] = []
  /// How many nodes the last text was collected from.
  private(set) var visited = 0

  /// The text inside an element, or nil if it is longer than the limit in bytes or has ``mostNodes``; ``visited`` says
  /// how many were visited.
  ///
  /// Pages separate the parts of a byline by style alone, `<span>By</span><a>Ann Lee</a>`: `spacesParts` adds the space
  /// that readers see. Text split only by a comment or an empty element is one part.
  mutating func text(of root: NodeID, in tree: Tree, limit: Int, spacesParts: Bool = false) -> [UInt8]? {
    text.removeAll(keepingCapacity: true)
    var needsSpace = false
    visited = 0
    var holder: NodeID?
    var current = tree.firstChild(of: root)
    while let node = current {
      visited += 1
      if visited > Self.mostNodes { return nil }
      switch tree.kind(of: node) {
      case .text:
        if spacesParts {
          let parent = tree.parent(of: node)
          needsSpace = needsSpace || parent != holder && !text.isEmpty
          holder = parent
        }
        if !append(tree.textBytes(of: node), needsSpace: &needsSpace, limit: limit) { return nil }
        current = tree.next(after: node, within: root)
      case .element:
        let tag = tree.tag(of: node)
        if Self.isInvisible(tag) {
          current = tree.nextSkippingChildren(of: node, within: root)
        } else {
          if !Self.isInline(tag) { needsSpace = needsSpace || !text.isEmpty }
          current = tree.next(after: node, within: root)
        }
      default: current = tree.nextSkippingChildren(of: node, within: root)
      }
    }
    return text
  }

  /// Appends a text; false once it is longer than the limit.
  ///
  /// - Parameter needsSpace: whether a space comes before the next character, as white space at a text's end asks for.
  private mutating func append(_ bytes: ArraySlice<UInt8>, needsSpace: inout Bool, limit: Int) -> Bool {
    var previous: UInt8 = 0
    let span = bytes.span
    var index = 0
    while index < span.count {
      let begin = index
      while index < span.count, Self.isPlain(span[index]) { index += 1 }
      if index > begin {
        if needsSpace { text.append(0x20) }
        needsSpace = false
        text += bytes[(bytes.startIndex + begin)..<(bytes.startIndex + index)]
        if text.count > limit { return false }
        previous = span[index - 1]
        continue
      }
      let byte = span[index]
      index += 1
      // A no-break space is C2 A0, a soft hyphen C2 AD.
      let isSoftHyphen = byte == SoftHyphen.last && previous == 0xC2
      let isSpace = byte <= 0x20 || byte == 0xA0 && previous == 0xC2
      if isSpace || isSoftHyphen {
        if byte > 0x20 { text.removeLast() }
        needsSpace = needsSpace || isSpace && !text.isEmpty
      } else {
        if needsSpace {
          text.append(0x20)
          needsSpace = false
        }
        text.append(byte)
        if text.count > limit { return false }
      }
      previous = byte
    }
    return true
  }

  /// Whether a byte is neither white space nor the last one of a no-break space or a soft hyphen.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0xA0 && byte != SoftHyphen.last }

  /// The most nodes of a text; no byline or headline has more. It bounds what elements without text cost.
  private static let mostNodes = 2000

  /// Whether the text of elements with a tag is invisible, or is a control's, as a button's; `noscript` repeats what a
  /// script shows.
  static func isInvisible(_ tag: Tag) -> Bool {
    tag == .script || tag == .style || tag == .noscript || tag == .template || tag == .svg || tag == .select
      || tag == .iframe || tag == .textarea || tag == .button
  }

  /// Whether no space is implied around elements with a tag: `<b>A</b>nna` is `Anna`, unless parts are spaced, and
  /// `<div>A</div>nna` is `A nna`. Tags that aren't listed count as blocks, custom elements too.
  static func isInline(_ tag: Tag) -> Bool {
    tag == .a || tag == .span || tag == .b || tag == .strong || tag == .i || tag == .em || tag == .time || tag == .abbr
      || tag == .cite || tag == .small || tag == .sup || tag == .sub || tag == .mark || tag == .q || tag == .u
      || tag == .font || tag == .wbr || tag == .bdi
  }
}
