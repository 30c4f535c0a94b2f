import HTML

/// The tables of a page and the blocks in them, determined only once, because a page may have hundreds of thousands of
/// cells.
///
/// A table of data has at least four blocks, of fewer than 120 characters on average, and no cell that is a column of
/// the page. Any other lays the page out, and its text is paragraphs.
struct TablePlaces {
  /// For each element the innermost table that it is or is in, or -1; empty if the page has no table.
  private var tables: [Int32] = []
  /// For each element the outermost row between it and that table, or -1.
  private var rows: [Int32] = []
  /// How many paragraphs a column of the page has at least, and how many bytes each of them.
  private static let (paragraphs, longLine): (Int, Int32) = (3, 80)
  /// The tables that hold data.
  private var data: Set<Int32> = []

  /// Finds a page's tables.
  init(_ page: PageText) {
    guard page.elements.contains(where: { $0.tag == .table }) else { return }
    tables = [Int32](repeating: -1, count: page.elements.count)
    rows = tables
    var characters = [Int](repeating: 0, count: page.blocks.count + 1)
    for (index, block) in page.blocks.enumerated() { characters[index + 1] = characters[index] + Int(block.characters) }
    // Elements come after their parents.
    for (index, element) in page.elements.enumerated() {
      if element.parent >= 0 {
        tables[index] = tables[Int(element.parent)]
        rows[index] = rows[Int(element.parent)]
      }
      if element.tag == .table {
        (tables[index], rows[index]) = (Int32(index), -1)
        let blocks = Int(element.firstBlock)..<min(page.blocks.count, Int(element.endBlock))
        if blocks.count >= 4, characters[blocks.upperBound] - characters[blocks.lowerBound] < 120 * blocks.count {
          data.insert(Int32(index))
        }
      } else if element.tag == .tr, rows[index] < 0 {
        rows[index] = Int32(index)
      } else if element.tag == .td, data.contains(tables[index]) {
        // A cell of several paragraphs, with most of the table's text, is a column of the page.
        let own = Int(element.firstBlock)..<min(page.blocks.count, Int(element.endBlock))
        let all = page.elements[Int(tables[index])]
        let whole = characters[min(page.blocks.count, Int(all.endBlock))] - characters[Int(all.firstBlock)]
        if own.count >= Self.paragraphs, (characters[own.upperBound] - characters[own.lowerBound]) * 2 >= whole,
          page.blocks[own].count(where: { $0.end - $0.start >= Self.longLine }) >= Self.paragraphs
        {
          data.remove(tables[index])
        }
      }
    }
  }

  /// The innermost table around a block, or -1.
  func table(around block: PageBlock) -> Int { tables.isEmpty ? -1 : Int(tables[Int(block.element)]) }

  /// The row of that table that a block is in, or -1.
  func row(around block: PageBlock) -> Int { rows.isEmpty ? -1 : Int(rows[Int(block.element)]) }

  /// Whether a table holds data, in several short cells, rather than layout.
  func isData(_ table: Int) -> Bool { data.contains(Int32(table)) }
}
