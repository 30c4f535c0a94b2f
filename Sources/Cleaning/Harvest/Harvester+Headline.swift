import HTML
import News

extension Harvester {
  /// Removes the hints of a side column or menu from an element that contains the page's headline: wrappers have class
  /// names for everything they contain.
  ///
  /// Only for the page's first `h1` that is neither a logo nor the site's name. Without this, a story inside of
  /// `<div class="with-sidebar">` would be taken for a side column.
  mutating func freeHeadline(_ signs: inout ElementSigns, _ tree: Tree) {
    guard !hasHeadline, !signs.hints.contains(.logo), !signs.hints.contains(.site),
      signs.area != .navigation || beginsTitle(signs.node, tree)
    else { return }
    hasHeadline = true
    cards.headline = signs.node
    freeDates(above: signs.node, tree)
    guard signs.area != .article, signs.area != .page, signs.area != .header else { return }
    for index in areas.indices { areas[index] = index == 0 ? .page : .article }
    signs.area = .article
  }

  /// Treats a day right above the headline, in the same box, as the story's and not as the page's. At most six marks
  /// and 60 bytes of text back.
  private mutating func freeDates(above headline: NodeID, _ tree: Tree) {
    guard let box = tree.parent(of: headline), ![.body, .main].contains(tree.tag(of: box)) else { return }
    for index in harvest.marks.indices.suffix(6)
    where harvest.marks[index].field == .date && offset - harvest.marks[index].offset < 60 {
      var (current, levels) = (tree.parent(of: harvest.nodes[index]), 0)
      while let node = current, node != box, levels < 3 { (current, levels) = (tree.parent(of: node), levels + 1) }
      if current == box { harvest.marks[index].area = .article }
    }
  }

  /// Whether a title of the page begins with a heading's words, and the heading is not a link and not in a `nav`. In a
  /// menu the site's name is often a heading too, and in a breadcrumb the title for search engines.
  ///
  /// Of fewer than 12 bytes it is never true, since a site's name may begin the title too.
  private mutating func beginsTitle(_ heading: NodeID, _ tree: Tree) -> Bool {
    guard !holdsLink(heading, tree), !isInNav(heading, tree), let text = gather(heading, tree, limit: 300),
      text.utf8.count >= 12
    else {
      return false
    }
    return harvest.head.title?.hasPrefix(text) == true
      || harvest.head.metas.contains { $0.name == "og:title" && $0.content.hasPrefix(text) }
  }

  /// Whether an element is within a `<nav>`, at most 40 levels up.
  private func isInNav(_ node: NodeID, _ tree: Tree) -> Bool {
    var (current, levels) = (tree.parent(of: node), 0)
    while let outer = current, levels < 40 {
      if tree.tag(of: outer) == .nav { return true }
      (current, levels) = (tree.parent(of: outer), levels + 1)
    }
    return false
  }

  /// Whether an element is a link's, or has a link among its first 20 nodes.
  private func holdsLink(_ node: NodeID, _ tree: Tree) -> Bool {
    if let parent = tree.parent(of: node), tree.tag(of: parent) == .a { return true }
    var (current, seen) = (tree.firstChild(of: node), 0)
    while let inner = current, seen < 20 {
      if tree.kind(of: inner) == .element, tree.tag(of: inner) == .a { return true }
      seen += 1
      current = tree.next(after: inner, within: node)
    }
    return false
  }
}
