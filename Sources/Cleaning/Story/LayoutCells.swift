import HTML

/// Removes the columns of links in a table that lays out the page, beside the cell that has the story.
///
/// Pages of HTML 4 have neither classes nor landmarks by which the model could tell such a column. Nothing is done
/// unless a `td` of at least two blocks has most of the kept text.
enum LayoutCells {
  static let rule = "page.layout-cell"

  /// The fewest links of a column that has other text too, and the least share of links in its text, in tenths.
  private static let (links, share): (Int32, Float) = (3, 7)

  /// A cell goes if seven tenths of its text are links, and it has at least three links or nothing else; not if it has
  /// an `h1`, or overlaps the story's cell. Cells are visited once, in page order.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    let elements = page.text.elements
    guard elements.contains(where: { $0.tag == .td }), let main = main(verdicts, page) else { return }
    // The outermost table around the story.
    var (table, element) = (-1, main)
    while element >= 0 {
      if elements[element].tag == .table { table = element }
      element = page.text.parent(of: element)
    }
    guard table >= 0 else { return }
    let (all, own) = (page.blocks(of: table), page.blocks(of: main))
    var last = 0
    for index in elements[table...].indices where elements[index].tag == .td {
      let blocks = page.blocks(of: index)
      if blocks.lowerBound >= all.upperBound { return }
      guard blocks.lowerBound >= last, !blocks.isEmpty, !blocks.overlaps(own) else { continue }
      let characters = page.sums.characters[blocks.upperBound] - page.sums.characters[blocks.lowerBound]
      let linked = page.sums.linked[blocks.upperBound] - page.sums.linked[blocks.lowerBound]
      guard linked * 10 >= characters * share,
        linked >= characters || blocks.reduce(0, { $0 + page.text.blocks[$1].links }) >= links,
        !blocks.contains(where: { page.around($0).contains(.topHeading) })
      else { continue }
      last = blocks.upperBound
      page.remove(blocks, rule: rule, &verdicts)
    }
  }

  /// The innermost cell with two paragraphs and most of the running text that is kept. Text of which a third or more is
  /// links doesn't count. Nil if no cell has more than half.
  private static func main(_ verdicts: [BlockVerdict], _ page: StoryPage) -> Int? {
    var running = [0]
    running.reserveCapacity(verdicts.count + 1)
    for (index, verdict) in verdicts.enumerated() {
      let block = page.text.blocks[index]
      let isText = verdict.isKept && block.linkCharacters * 3 < block.characters
      running.append(running[index] + (isText ? Int(block.characters) : 0))
    }
    return page.text.elements.indices.last { index in
      guard page.text.elements[index].tag == .td else { return false }
      let blocks = page.blocks(of: index)
      return blocks.count >= 2
        && (running[blocks.upperBound] - running[blocks.lowerBound]) * 2 > running[verdicts.count]
    }
  }
}
