/// Removes the label of a list of links that was removed after the story: `Read more of this series:`.
enum OrphanLabels {
  static let rule = "page.orphan-label"

  /// The longest label, in words.
  private static let longest: Int32 = 12

  /// Removes the story's last lines, while they end with a colon and the next line is a link that was removed. It stops
  /// at the first kept line that is none; nothing is done if the page's last block is kept.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    if verdicts.last?.isKept != false { return }
    // One pass from the end: a hostile page is all labels and links.
    for index in verdicts.indices.dropFirst().dropLast().reversed() where verdicts[index].isKept {
      let block = page.text.blocks[index]
      guard block.shape.words <= longest, page.text.bytes[Int(block.end) - 1] == 58, page.isLinked(index + 1) else {
        return
      }
      verdicts[index] = .removed(rule: rule, score: nil)
    }
  }
}
