import HTML
import News

/// Distinguishes the story's dates from those in cards, which are similar boxes with a link each.
///
/// Without this, a page whose own date has no markup would get that of the newest teaser beside it.
struct CardRules {
  /// The page's first headline; an element that contains it is not a card.
  var headline: NodeID?

  /// How many elements around a date are examined.
  private static let levels = 5
  /// How many nodes of a box are examined. A card is small; a box with more before its link or date is none.
  private static let nodes = 60

  /// Whether a date is in a card: a box around it has a link, and an adjacent box with the same tag and classes has a
  /// link and a date too, or the page's headline is elsewhere and the box has one of its own that leads elsewhere.
  ///
  /// - Parameter title: the text of the page's `title` element.
  /// - Parameter url: the page's own address; a box whose headline leads there is the story's own.
  func isCard(_ node: NodeID, _ tree: borrowing Tree, title: String, url: String) -> Bool {
    var box = node
    for _ in 0..<Self.levels {
      if Self.isBox(tree.tag(of: box)) {
        if holdsHeadline(box, tree) { return false }
        if Self.isDatedLink(box, tree),
          hasLike(box, tree) || headline != nil && Self.hasHeadline(box, tree, besides: title, url)
        {
          return true
        }
      }
      guard let parent = tree.parent(of: box), tree.kind(of: parent) == .element else { return false }
      box = parent
    }
    return false
  }

  /// Whether a date is in the caption of a picture, and so is the picture's date.
  ///
  /// At most five elements out.
  static func isCaption(_ node: NodeID, _ tree: borrowing Tree) -> Bool {
    var box = node
    for _ in 0..<levels {
      if tree.tag(of: box) == .figcaption || tree.tag(of: box) == .figure { return true }
      guard let parent = tree.parent(of: box), tree.kind(of: parent) == .element else { return false }
      box = parent
    }
    return false
  }

  /// Whether an element may be a card: a link, an entry, a cell or row of a table, or a box; no paragraph, no `span`.
  private static func isBox(_ tag: Tag) -> Bool {
    switch tag {
    case .a, .li, .article, .div, .section, .td, .tr, .dd: true
    default: false
    }
  }

  /// Whether a box contains the page's headline.
  private func holdsHeadline(_ box: NodeID, _ tree: borrowing Tree) -> Bool {
    var current = headline
    while let node = current {
      if node == box { return true }
      current = tree.parent(of: node)
    }
    return false
  }

  /// Whether a neighbour within two elements is a dated link of the same tag and classes. Of the classes only the first
  /// is compared: `card odd` is like `card even`.
  private func hasLike(_ box: NodeID, _ tree: borrowing Tree) -> Bool {
    for goesOn in [true, false] {
      var current = goesOn ? tree.nextSibling(of: box) : tree.previousSibling(of: box)
      var seen = 0
      var steps = 0
      while let node = current, seen < 2, steps < 6 {
        steps += 1
        if tree.kind(of: node) == .element {
          seen += 1
          let isAlike = tree.tag(of: node) == tree.tag(of: box) && Self.classes(node, tree) == Self.classes(box, tree)
          if isAlike, !holdsHeadline(node, tree), Self.isDatedLink(node, tree) { return true }
        }
        current = goesOn ? tree.nextSibling(of: node) : tree.previousSibling(of: node)
      }
    }
    return false
  }

  /// The most text of a card, in bytes.
  private static let mostText = 500

  /// Whether a box of little text has a heading in a link, or a link in a heading, that the page's title lacks and that
  /// leads to another page. The box must end within 240 nodes and 500 bytes of text. A heading of the page's own title
  /// means that the box is the story's.
  private static func hasHeadline(
    _ box: NodeID, _ tree: borrowing Tree, besides title: String, _ url: String
  ) -> Bool {
    var current = tree.firstChild(of: box)
    var (seen, length) = (0, 0)
    var isOther = false
    while let node = current, seen < 4 * nodes, length <= mostText {
      seen += 1
      if tree.kind(of: node) == .text { length += tree.textBytes(of: node).count }
      if !isOther, tree.kind(of: node) == .element, let parent = tree.parent(of: node) {
        let (own, outer) = (tree.tag(of: node), tree.tag(of: parent))
        if own == .a && isHeading(outer) || outer == .a && isHeading(own) {
          let link = own == .a ? node : parent
          guard !title.holds(String(Substring(tree.text(of: node).prefix(300)).trimmed)),
            !leads(tree.attribute("href", of: link) ?? "", to: url)
          else { return false }
          isOther = true
        }
      }
      current = tree.next(after: node, within: box)
    }
    return isOther && current == nil
  }

  /// Whether a link leads to an address, whatever its scheme and host. `/2024/ferry` leads to
  /// `https://example.org/2024/ferry`; `/` leads nowhere.
  private static func leads(_ href: String, to url: String) -> Bool {
    let path = href.place(of: "://").map { href[$0.upperBound...].drop { $0 != "/" } } ?? href[...]
    return path.utf8.count > 1 && url.utf8.count >= path.utf8.count && url.holds(String(path))
  }

  private static func isHeading(_ tag: Tag) -> Bool { tag == .h2 || tag == .h3 || tag == .h4 }

  /// The first of an element's classes; empty if it has none.
  private static func classes(_ node: NodeID, _ tree: borrowing Tree) -> [UInt8] {
    Array((tree.attributeBytes("class", of: node) ?? []).prefix { $0 > 0x20 })
  }

  /// Whether the first 80 bytes of a text may hold a day.
  private static func mayHoldDate(_ node: NodeID, _ tree: borrowing Tree) -> Bool {
    if let place = tree.textPlace(of: node) { return UnmarkedLines.mayHoldDate(tree.source, place.prefix(80)) }
    let bytes = Array(tree.textBytes(of: node).prefix(80))
    return UnmarkedLines.mayHoldDate(bytes, 0..<bytes.count)
  }

  /// Whether an element is, or holds among its first nodes, a link with words and a day: a `time`, or a text with a
  /// year.
  private static func isDatedLink(_ box: NodeID, _ tree: borrowing Tree) -> Bool {
    var isLink = tree.tag(of: box) == .a
    var isDated = tree.tag(of: box) == .time
    var current = tree.firstChild(of: box)
    var seen = 0
    while let node = current, seen < nodes, !(isLink && isDated) {
      seen += 1
      switch tree.kind(of: node) {
      case .element:
        isLink = isLink || tree.tag(of: node) == .a
        isDated = isDated || tree.tag(of: node) == .time
      case .text where !isDated: isDated = mayHoldDate(node, tree)
      default: break
      }
      current = tree.next(after: node, within: box)
    }
    return isLink && isDated
  }
}
