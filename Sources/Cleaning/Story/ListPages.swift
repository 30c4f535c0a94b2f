import HTML

/// Fills the gaps of pages of lists: of places, products, prices, steps.
///
/// What the model takes out from between the paragraphs of a story is rightly out. On a page of which a good part is
/// headings, entries, cells and other short pieces, it doubts each piece alone, and many that it takes out are made
/// like others that it keeps.
enum ListPages {
  /// The least share of kept words that are not running text, in hundredths.
  private static let shareOfPieces = 7
  /// The fewest blocks kept of a group, and of one that goes on after the last block kept on the page: a long list,
  /// since after a text there are notes and offers. There short pieces stay only if most of the group are short.
  private static let (leastKept, leastBeyond) = (2, 16)
  /// The share of the words of a group's other blocks that must be kept, in hundredths.
  private static let share = 15
  /// The lowest score of a block whose group is kept, a chance of 5 %, and of a paragraph within the text, of 18 %.
  private static let (lowest, lowestParagraph): (Float, Float) = (-2.9, -1.5)
  /// The share of a block that may be links, in tenths.
  private static let links: Int32 = 8

  /// What is known of a group.
  private struct Sum { var (kept, paragraphs, words, keptWords) = (0, 0, 0, 0) }

  /// Keeps blocks after the first that is kept; does nothing on a page of running text.
  static func fill(_ verdicts: inout [BlockVerdict], _ page: StoryPage, _ groups: BlockGroups, _ scores: [Float]) {
    guard let first = verdicts.firstIndex(where: \.isKept), let last = verdicts.lastIndex(where: \.isKept) else {
      return
    }
    var sums = [Sum](repeating: Sum(), count: groups.count)
    var (kept, pieces) = (0, 0)
    for (index, number) in groups.numbers.enumerated() {
      let words = Int(page.text.blocks[index].shape.words)
      sums[Int(number)].words += words
      guard verdicts[index].isKept else { continue }
      sums[Int(number)].kept += 1
      sums[Int(number)].keptWords += words
      kept += words
      if page.sums.isRunning[index] { sums[Int(number)].paragraphs += 1 } else { pieces += words }
    }
    guard pieces * 100 >= kept * shareOfPieces else { return }
    for (index, number) in groups.numbers.enumerated() where index > first && LikeSiblings.isLeftOut(verdicts[index]) {
      let (block, sum) = (page.text.blocks[index], sums[Int(number)])
      let isWithin = index < last
      let others = sum.words - Int(block.shape.words)
      let isParagraph = page.sums.isRunning[index]
      let isEnough =
        isWithin ? sum.kept >= leastKept : sum.kept >= leastBeyond && (isParagraph || sum.paragraphs * 2 < sum.kept)
      let carries = isEnough && sum.keptWords * 100 >= others * share
      if carries && scores[index] >= lowest && block.linkCharacters * 10 <= block.characters * links
        || isWithin && isParagraph && scores[index] >= lowestParagraph
      {
        verdicts[index] = .kept
      }
    }
  }
}
