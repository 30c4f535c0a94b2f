/// Removes lines that are links and nothing else, if the model is not sure of them and much around them was removed.
///
/// The threshold of a page on which the model doubts much is low, so that its lists stay whole; what stays then of the
/// links to other pages is more often wrong than right.
enum DoubtedLinks {
  static let rule = "classifier.links"

  /// The score above which the model is sure, a chance of 77 %.
  private static let sure: Float = 1.2
  /// The share of the blocks around a line that must be kept, in tenths.
  private static let share = 7

  /// What is around a line is the third of its ``Containers``, without the line itself. The scores are compared as they
  /// are, not with the page's threshold.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage, _ scores: [Float]) {
    var kept = [0]
    kept.reserveCapacity(verdicts.count + 1)
    for verdict in verdicts { kept.append(kept[kept.count - 1] + (verdict.isKept ? 1 : 0)) }
    var containers = Containers()
    for (index, block) in page.text.blocks.enumerated() where verdicts[index].isKept && scores[index] <= sure {
      guard block.links > 0, block.linkCharacters * 100 >= block.characters * 99 else { continue }
      containers.find(around: index, page.text, page.sums, page.marks)
      let around = containers.ranges[2]
      guard (kept[around.end] - kept[around.start] - 1) * 10 <= (around.count - 1) * share else { continue }
      verdicts[index] = .removed(rule: rule, score: scores[index] - sure)
    }
  }
}
