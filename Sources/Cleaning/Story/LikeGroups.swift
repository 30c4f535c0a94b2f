import HTML

/// Keeps the rest of a group of paragraphs that are made alike if much of it is kept: the entries of a list of places,
/// products or rounds, each in an element of its own, of which the model doubts some.
enum LikeGroups {
  /// The least paragraphs of a group, and of those kept.
  private static let (least, leastKept) = (3, 2)
  /// The paragraphs kept of a group from which it also goes on after the last one kept on the page. After a story there
  /// are notes and comments, whose groups are small.
  private static let leastBeyond = 4
  /// The share of a group's words that must be kept, in tenths.
  private static let share = 4
  /// The lowest score of a paragraph that follows its group, a chance of 8 %, and of one after the last kept, of 20 %.
  private static let (lowest, lowestBeyond): (Float, Float) = (-2.4, -1.4)

  /// What is known of a group.
  private struct Sum {
    var (count, kept, words, keptWords) = (0, 0, 0, 0)

    /// Whether enough of it is kept, and not all.
    var carries: Bool {
      kept < count && count >= least && kept >= leastKept && keptWords * 10 >= words * share
    }
  }

  /// Keeps the paragraphs of such groups that only the model removed.
  static func carry(
    _ verdicts: inout [BlockVerdict], _ page: StoryPage, _ groups: BlockGroups, _ scores: [Float]
  ) {
    var sums = [Sum](repeating: Sum(), count: groups.count)
    for (index, number) in groups.numbers.enumerated() where page.sums.isRunning[index] {
      let words = Int(page.text.blocks[index].shape.words)
      sums[Int(number)].count += 1
      sums[Int(number)].words += words
      guard verdicts[index].isKept else { continue }
      sums[Int(number)].kept += 1
      sums[Int(number)].keptWords += words
    }
    guard let last = verdicts.indices.last(where: { verdicts[$0].isKept && page.sums.isRunning[$0] }) else { return }
    for (index, number) in groups.numbers.enumerated() where page.sums.isRunning[index] {
      let sum = sums[Int(number)]
      guard sum.carries, verdicts[index].isByModel else { continue }
      let follows = index < last ? scores[index] >= lowest : sum.kept >= leastBeyond && scores[index] >= lowestBeyond
      if follows { verdicts[index] = .kept }
    }
  }
}
