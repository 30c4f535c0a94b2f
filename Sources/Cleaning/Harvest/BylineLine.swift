import HTML
import News

/// Finds where a byline begins and what belongs to it, if markup shows neither.
///
/// `By` may stand alone, with the name in the next element or the next box: `<dt>Author</dt><dd>Ann Lee</dd>`.
enum BylineLine {
  /// The byline that begins in an element's line, with the element that holds all of it.
  ///
  /// - Parameter line: the text, which begins or ends with a word that leads to a name.
  /// - Returns: at most 160 bytes, with a space between the parts of separate elements; nil if the element has more
  ///   text, or is a single word without a name near it.
  static func byline(
    in parent: NodeID, from line: ArraySlice<UInt8>, _ tree: Tree, _ texts: inout BudgetedTexts
  ) -> (text: String, holder: NodeID)? {
    guard let text = texts.text(of: parent, in: tree, limit: 160, spacesParts: true) else { return nil }
    // "By" or "By Ann" alone: the rest is in adjacent elements.
    let isName = text.utf8.count { $0 == 0x20 } > 1 && text.utf8.last != 0x3A
    guard text.utf8.count < 14, !isName, text.utf8.allSatisfy({ $0 < 0xE3 }) else {
      return (Self.text(text, from: line), parent)
    }
    let holder = tree.parent(of: parent) ?? parent
    if let wide = texts.text(of: holder, in: tree, limit: 160, spacesParts: true), wide.utf8.count > text.utf8.count {
      return (Self.text(wide, from: line), holder)
    }
    // The label's own box, and the next box with the value.
    if let next = next(after: parent, tree) ?? next(after: holder, tree) {
      let items = items(of: next, tree)
      let names = items.compactMap { texts.text(of: $0, in: tree, limit: 80, spacesParts: true) }
      if names.count == items.count, !names.isEmpty { return ("\(text) \(names.joined(separator: ", "))", next) }
    }
    // "by happyowl" is short but complete.
    return text.utf8.contains(0x20) ? (text, parent) : nil
  }

  /// An element's text from one of its lines on, if the text before is long or contains a day:
  /// `March 1, 2017 by Ann Lee`. Otherwise all of the element's text.
  private static func text(_ text: String, from line: ArraySlice<UInt8>) -> String {
    let own = String(decoding: line.prefix(60), as: UTF8.self).collapsed
    guard !own.isEmpty, let place = text.place(of: own) else { return text }
    let before = text[..<place.lowerBound].utf8
    guard before.count > 40 || before.contains(where: { $0 &- 48 < 10 }) else { return text }
    return String(text[place.lowerBound...])
  }

  /// The next element after a box, within three nodes, skipping white space; nil if text comes first.
  private static func next(after box: NodeID, _ tree: borrowing Tree) -> NodeID? {
    var current = tree.nextSibling(of: box)
    for _ in 0..<3 {
      guard let node = current else { return nil }
      if tree.kind(of: node) == .element { return node }
      if tree.kind(of: node) == .text, tree.textBytes(of: node).contains(where: { $0 > 0x20 }) { return nil }
      current = tree.nextSibling(of: node)
    }
    return nil
  }

  /// The entries of a list, at most eight; for any other element just itself.
  private static func items(of box: NodeID, _ tree: borrowing Tree) -> [NodeID] {
    guard tree.tag(of: box) == .ul || tree.tag(of: box) == .ol else { return [box] }
    var items: [NodeID] = []
    var current = tree.firstChild(of: box)
    while let node = current, items.count < 8 {
      if tree.kind(of: node) == .element, tree.tag(of: node) == .li { items.append(node) }
      current = tree.nextSibling(of: node)
    }
    return items
  }
}
