import HTML

/// Keeps the heading of a part of the story of which nearly all is kept.
enum KeptParts {
  /// The share of the part's words that must be kept, in tenths.
  private static let share = 8
  /// The lowest score of a heading, a chance of 12 %.
  private static let lowest: Float = -2

  /// The fewest words under a heading that is in a `header`.
  private static let fewestWords = 40

  /// Goes through the parts between the first and the last block that are kept, from heading to heading.
  static func keepHeadings(_ verdicts: inout [BlockVerdict], _ page: StoryPage, _ scores: [Float]) {
    guard let first = verdicts.firstIndex(where: \.isKept), let last = verdicts.lastIndex(where: \.isKept) else {
      return
    }
    var (words, keptWords) = (0, 0)
    for index in (first...last).reversed() {
      let block = page.text.blocks[index]
      guard page.isHeading(index) else {
        words += Int(block.shape.words)
        if verdicts[index].isKept { keptWords += Int(block.shape.words) }
        continue
      }
      if keptWords > 0, keptWords * 10 >= words * share, mayBeKept(index, verdicts, keptWords: keptWords, page),
        scores[index] >= lowest,
        block.linkCharacters * 2 < block.characters
      {
        verdicts[index] = .kept
      }
      (words, keptWords) = (0, 0)
    }
  }

  /// Whether only the model removed a heading; a part of the story may have its own in a `header` with nothing else.
  private static func mayBeKept(_ heading: Int, _ verdicts: [BlockVerdict], keptWords: Int, _ page: StoryPage) -> Bool {
    guard case .removed("structure.header", _?) = verdicts[heading] else {
      return LikeSiblings.isLeftOut(verdicts[heading])
    }
    guard keptWords >= fewestWords, page.text.blocks[heading].linkCharacters == 0,
      page.around(heading).isDisjoint(with: [.topHeading, .nav, .aside, .footer]),
      page.marks.titleLikeness[heading] < 0.6
    else { return false }
    var element = Int(page.text.blocks[heading].element)
    while element >= 0, page.text.elements[element].tag != .header { element = page.text.parent(of: element) }
    return element >= 0 && page.blocks(of: element).count == 1
  }
}
