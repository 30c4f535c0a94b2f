import HTML

/// Plain text from the markup that feeds have in titles and summaries.
enum PlainText {
  /// The text with each run of white space made one space, and none at the ends. White space is Unicode's, so a
  /// no-break space counts. It works on bytes, because feeds have many thousands of such texts.
  static func collapsed(_ text: String) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(text.utf8.count)
    var isSpaceDue = false
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if let length = spaceLength(bytes, at: index) {
        isSpaceDue = !kept.isEmpty
        index += length
      } else {
        if isSpaceDue { kept.append(0x20) }
        isSpaceDue = false
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The length in UTF-8 of the white space at an index (Unicode's White_Space), or nil.
  private static func spaceLength(_ bytes: [UInt8], at index: Int) -> Int? {
    let byte = bytes[index]
    if byte < 0x80 { return byte == 0x20 || (0x09...0x0D).contains(byte) ? 1 : nil }
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte) else { return nil }
    if byte == 0xC2 { return index + 1 < bytes.count && [0x85, 0xA0].contains(bytes[index + 1]) ? 2 : nil }
    guard index + 2 < bytes.count else { return nil }
    switch (byte, bytes[index + 1], bytes[index + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return nil
    }
  }

  /// The text of a piece of HTML as a page would show it: without tags, comments, scripts, styles and templates,
  /// character references decoded, white space collapsed. Blocks and table cells are set apart by a space. A `<` that
  /// begins no tag is text: `a < b`.
  ///
  ///     <p>One</p><p>Two&nbsp;&amp; three</p>    One Two & three
  static func text(ofHTML html: String) -> String {
    // Most of the many thousand texts of feeds have no markup: those need no parser.
    guard isMarkup(html) else { return collapsed(html) }
    return collapsed(String(decoding: FragmentText(html, divider: 0x20).kept, as: UTF8.self))
  }

  /// The text like `text(ofHTML:)`, with a line for each paragraph, heading, list item or other block. Without any tag
  /// the lines are the text's own.
  ///
  /// `<p>One</p><ul><li>Two</ul>` gives two lines. Elements without a line of their own, such as cells and images, only
  /// part words. Lines are never empty.
  static func paragraphs(ofHTML html: String) -> String {
    let hasTags = html.utf8.contains(UInt8(ascii: "<"))
    let bytes = isMarkup(html) ? FragmentText(html, divider: hasTags ? 0x0A : 0x20).kept : Array(html.utf8)
    return bytes.split { $0 == 0x0A || $0 == 0x0D }
      .map { collapsed(String(decoding: $0, as: UTF8.self)) }
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Whether a text has anything that HTML reads as more than letters.
  private static func isMarkup(_ text: String) -> Bool {
    text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
  }
}

/// The text of a piece of HTML, parsed as what a `div` may hold (WHATWG 13.4).
private struct FragmentText {
  /// The text as UTF-8.
  private(set) var kept: [UInt8] = []

  /// - Parameter divider: what parts blocks; if it is a line feed, the text's own line ends become spaces.
  init(_ html: String, divider: UInt8) {
    var tree = Tree()
    Parser().parseFragment(Array(html.utf8), in: FragmentContext("div"), into: &tree)
    let root = tree.document
    var current = tree.firstChild(of: root)
    while let node = current {
      let part = Self.part(of: node, tree, divider: divider)
      if let part { kept.append(part) }
      if tree.kind(of: node) == .text { append(tree.textBytes(of: node), divider: divider) }
      if let child = Self.isShown(node, tree) ? tree.firstChild(of: node) : nil {
        current = child
        continue
      }
      if let part { kept.append(part) }
      current = next(after: node, tree, divider: divider)
    }
  }

  /// The next node that isn't inside this one; the ends of elements on the way part the text as their beginnings do.
  private mutating func next(after node: NodeID, _ tree: borrowing Tree, divider: UInt8) -> NodeID? {
    var last = node
    while tree.nextSibling(of: last) == nil, let parent = tree.parent(of: last), parent != tree.document {
      if let part = Self.part(of: parent, tree, divider: divider) { kept.append(part) }
      last = parent
    }
    return tree.nextSibling(of: last)
  }

  private mutating func append(_ text: ArraySlice<UInt8>, divider: UInt8) {
    if divider == 0x0A {
      for byte in text { kept.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
    } else {
      kept.append(contentsOf: text)
    }
  }

  /// What an element's beginning and end put between the texts around them; nil for one within a word.
  private static func part(of node: NodeID, _ tree: borrowing Tree, divider: UInt8) -> UInt8? {
    switch tree.tag(of: node) {
    case .td, .th, .img, .iframe: 0x20
    case .p, .br, .div, .li, .ul, .ol, .dl, .dt, .dd, .table, .tr, .h1, .h2, .h3, .h4, .h5, .h6, .hr, .blockquote,
      .pre, .section, .article, .figure, .figcaption, .header, .footer, .aside, .nav, .form:
      divider
    default: nil
    }
  }

  /// Whether a page shows what is inside a node; what is in an `iframe` is only for browsers without frames.
  private static func isShown(_ node: NodeID, _ tree: borrowing Tree) -> Bool {
    switch tree.tag(of: node) {
    case .script, .style, .iframe, .noembed, .noframes, .template: false
    default: tree.kind(of: node) == .element
    }
  }
}
