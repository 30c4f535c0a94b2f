import HTML

/// Keeps the heading of a part of the story of which nearly all is kept.
///
/// A short heading says too little to be judged alone, and the model often removes it.
enum KeptParts {
  /// The share of the part's words that must be kept, in tenths.
  private static let share = 8
  /// The lowest score of a heading, a chance of 12 %.
  private static let lowest: Float = -2
  /// The fewest words under a heading that has a `header` of its own, and how many such a page must have.
  private static let (fewestWords, fewestHeaders) = (40, 3)

  /// Goes through the parts between the first and the last block that are kept, from heading to heading. The heading of
  /// a part without kept text is left as it is, and so is one of which half or more is links.
  static func keepHeadings(_ verdicts: inout [BlockVerdict], _ page: StoryPage, _ scores: [Float]) {
    guard let first = verdicts.firstIndex(where: \.isKept), let last = verdicts.lastIndex(where: \.isKept) else {
      return
    }
    var (words, keptWords) = (0, 0)
    var ownHeaders: [Int] = []
    for index in (first...last).reversed() {
      let block = page.text.blocks[index]
      guard page.isHeading(index) else {
        words += Int(block.shape.words)
        if verdicts[index].isKept { keptWords += Int(block.shape.words) }
        continue
      }
      if keptWords > 0, keptWords * 10 >= words * share, scores[index] >= lowest,
        block.linkCharacters * 2 < block.characters
      {
        if LikeSiblings.isLeftOut(verdicts[index]) { verdicts[index] = .kept }
        if keptWords >= fewestWords, isInOwnHeader(index, verdicts, page) { ownHeaders.append(index) }
      }
      (words, keptWords) = (0, 0)
    }
    // A single one is a teaser's or repeats the title.
    if ownHeaders.count >= fewestHeaders { for index in ownHeaders { verdicts[index] = .kept } }
  }

  /// Whether only the model removed a heading, which is in a `header` with nothing else.
  private static func isInOwnHeader(_ heading: Int, _ verdicts: [BlockVerdict], _ page: StoryPage) -> Bool {
    guard case .removed("structure.header", _?) = verdicts[heading], page.text.blocks[heading].linkCharacters == 0,
      page.around(heading).isDisjoint(with: [.topHeading, .nav, .aside, .footer]),
      page.marks.titleLikeness[heading] < 0.6
    else { return false }
    var element = Int(page.text.blocks[heading].element)
    while element >= 0, page.text.elements[element].tag != .header { element = page.text.parent(of: element) }
    return element >= 0 && page.blocks(of: element).count == 1
  }
}
