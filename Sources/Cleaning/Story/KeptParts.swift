import HTML

/// Keeps the heading of a part of the story of which nearly all is kept.
enum KeptParts {
  /// The share of the part's words that must be kept, in tenths.
  private static let share = 8
  /// The lowest score of a heading, a chance of 12 %.
  private static let lowest: Float = -2

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
      if keptWords > 0, keptWords * 10 >= words * share, LikeSiblings.isLeftOut(verdicts[index]),
        scores[index] >= lowest, block.linkCharacters * 2 < block.characters
      {
        verdicts[index] = .kept
      }
      (words, keptWords) = (0, 0)
    }
  }
}
