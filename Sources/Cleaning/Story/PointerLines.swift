/// Removes lines inside a story that point to another one: an arrow, and a link as the rest of the line.
///
/// `→ Ferry stops for a week`. Entries of lists and small cells of tables stay.
enum PointerLines {
  static let rule = "page.pointer"

  /// The arrows.
  private static let arrows = ["→", "➡", "⇒", "➔", "➜", "►", "▶", "▸", "»", "›", ">>", ">"].map { Array($0.utf8) }

  /// At most 40 words in one line; at most two characters are outside of links, and the line has more than twelve bytes
  /// besides the arrow.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    for (index, block) in page.text.blocks.enumerated() where block.links > 0 && verdicts[index].isKept {
      let (start, end) = (Int(block.start), Int(block.end))
      // The arrow may count as one character, and be inside the link.
      guard block.linkCharacters + 2 >= block.characters, block.shape.words <= 40, block.shape.lines == 0,
        let arrow = arrows.first(where: { page.text.bytes[start..<end].starts(with: $0) }),
        !page.around(index).contains(.item), !page.isInSmallCell(index), end - start > arrow.count + 12
      else { continue }
      verdicts[index] = .removed(rule: rule, score: nil)
    }
  }
}
