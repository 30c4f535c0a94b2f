/// Removes the beginning of a paragraph that is shown before the whole of it: `The council voted on…`. Only the story's
/// first eight blocks are looked at; the rule's id is ``RepeatedText/rule``.
enum CutBeginnings {
  /// The least length of such a beginning in bytes of letters, and how many paragraphs further the whole one may be.
  private static let (shortest, reach) = (40, 8)
  /// How many of a story's first blocks may be such beginnings.
  private static let first = 8

  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    var blocks: [Int] = []
    for index in verdicts.indices where blocks.count < first + reach && verdicts[index].isKept { blocks.append(index) }
    for (place, index) in blocks.enumerated().prefix(first) where isCut(index, page) {
      let letters = page.text.letters(of: page.text.blocks[index])
      guard letters.count >= shortest else { continue }
      let isWhole = blocks[(place + 1)...].prefix(reach).contains {
        page.text.letters(of: page.text.blocks[$0]).starts(with: letters)
      }
      if isWhole { verdicts[index] = .removed(rule: RepeatedText.rule, score: nil) }
    }
  }

  /// Whether a block ends with an ellipsis, E2 80 A6, or with three full stops.
  private static func isCut(_ index: Int, _ page: StoryPage) -> Bool {
    let block = page.text.blocks[index]
    let end = page.text.bytes[Int(block.start)..<Int(block.end)].suffix(3)
    return end.elementsEqual([0xE2, 0x80, 0xA6]) || end.elementsEqual("...".utf8)
  }
}
