import HTML

/// Keeps a list of links inside a story, such as papers, sources or places that the text mentions.
///
/// It must be a plain list without a name in the markup, between two adjacent paragraphs that are kept.
///
/// The model takes out lists of links, which are mostly menus and teasers.
enum LinkLists {
  /// How many items such a list may have.
  private static let items = 2...30

  /// The list may have no `class`, `id`, `role` or `style`; its entries have at least three words on average, and no
  /// rule removed one of them.
  static func keep(_ verdicts: inout [BlockVerdict], _ page: StoryPage) {
    for (element, record) in page.text.elements.enumerated() where record.tag == .ul || record.tag == .ol {
      let blocks = page.blocks(of: element)
      guard items.contains(blocks.count), blocks.lowerBound > 0, blocks.upperBound < verdicts.count,
        blocks.allSatisfy({ verdicts[$0].isByModel || verdicts[$0].isKept }),
        isText(blocks.lowerBound - 1, beside: element, verdicts, page),
        isText(blocks.upperBound, beside: element, verdicts, page),
        ["class", "id", "role", "style"].allSatisfy({ !page.tree.hasAttribute($0, of: NodeID(index: record.node)) })
      else { continue }
      let words = blocks.reduce(0) { $0 + Int(page.text.blocks[$1].shape.words) }
      guard words >= 3 * blocks.count else { continue }
      for block in blocks where page.around(block).contains(.item) { verdicts[block] = .kept }
    }
  }

  /// Whether a block is a paragraph that is kept and has the same parent as an element. It has at least eight words, or
  /// three and a colon at its end.
  private static func isText(_ block: Int, beside element: Int, _ verdicts: [BlockVerdict], _ page: StoryPage) -> Bool {
    guard verdicts[block].isKept, !page.isHeading(block) else { return false }
    let (words, end) = (page.text.blocks[block].shape.words, Int(page.text.blocks[block].end))
    // A line that ends with a colon announces the list.
    guard words >= 8 || words >= 3 && page.text.bytes[..<end].last == 58 else { return false }
    var own = Int(page.text.blocks[block].element)
    let parent = page.text.parent(of: element)
    while own >= 0, own != parent {
      if !TagRole.isTextual(page.text.elements[own].tag) { return false }
      own = page.text.parent(of: own)
    }
    return own == parent
  }
}
