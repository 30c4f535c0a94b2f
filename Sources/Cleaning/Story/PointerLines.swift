/// Lines inside a story that point to another one: an arrow, and a link as the rest of the line.
///
/// `→ Ferry stops for a week`. Entries of lists and small cells of tables stay.
enum PointerLines {
  static let rule = "page.pointer"

  /// The arrows.
  private static let arrows = ["→", "➡", "⇒", "➔", "➜", "►", "▶", "▸", "»", "›", ">>", ">"].map { Array($0.utf8) }

  /// At most two characters are outside of links, and the line has more than twelve bytes besides the arrow.
  static func isOne(_ index: Int, _ block: PageBlock, _ page: StoryPage) -> Bool {
    let (start, end) = (Int(block.start), Int(block.end))
    // The arrow may count as one character, and be inside the link.
    guard block.links > 0, block.linkCharacters + 2 >= block.characters,
      let arrow = arrows.first(where: { page.text.bytes[start..<end].starts(with: $0) }), end - start > arrow.count + 12
    else { return false }
    return !page.around(index).contains(.item) && !page.isInSmallCell(index)
  }
}
