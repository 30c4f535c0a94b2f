extension StoryPage {
  /// Removes short lines that lead around advertisements or to other stories, or are hashtags.
  func removeLines(_ verdicts: inout [BlockVerdict]) {
    for index in verdicts.indices {
      let words = text.blocks[index].shape.words
      guard words <= 40, verdicts[index].isKept, text.blocks[index].shape.lines == 0 else { continue }
      let hasLinks = text.blocks[index].links > 0
      // A line of the story ends with a full stop: nearly all have one.
      guard hasLinks || text.blocks[index].shape.ending == .none, let rule = rule(ofLine: index, hasLinks: hasLinks)
      else {
        continue
      }
      verdicts[index] = .removed(rule: rule, score: nil)
    }
  }

  /// The rule about lines that a block falls under.
  private func rule(ofLine index: Int, hasLinks: Bool) -> String? {
    let block = text.blocks[index]
    let rule =
      hasLinks && PointerLines.isOne(index, block, self)
      ? PointerLines.rule
      : HashtagLines.isOne(block, self)
        ? HashtagLines.rule : !hasLinks && AdvertLines.isOne(index, block, self) ? AdvertLines.rule : nil
    return rule.flatMap { isHeading(index) ? nil : $0 }
  }
}

/// Lines of nothing but hashtags: `#garden #school`. A single hashtag stays, and so do ranks such as `#1`.
enum HashtagLines {
  static let rule = "page.hashtags"

  /// Parts are separated by spaces, line ends or commas, and each must be a hashtag; `#` as a text's first byte is
  /// looked for first, since few blocks have it.
  static func isOne(_ block: PageBlock, _ page: StoryPage) -> Bool {
    guard page.text.bytes[Int(block.start)] == 35 else { return false }
    let parts = page.text.bytes[Int(block.start)..<Int(block.end)].split { $0 == 32 || $0 == 10 || $0 == 44 }
    // `#1` is a rank.
    return parts.count >= 2
      && parts.allSatisfy { $0.first == 35 && $0.dropFirst().first.map { $0 &- 48 > 9 } == true }
  }
}

/// Lines inside a story that point to another one: an arrow, and a link as the rest of the line.
///
/// `→ Ferry stops for a week`. Entries of lists and small cells of tables stay.
enum PointerLines {
  static let rule = "page.pointer"

  /// What such a line begins with.
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
