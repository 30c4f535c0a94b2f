/// Removes lines of nothing but hashtags: `#garden #school`. Headings stay, and so do a single hashtag, ranks such as
/// `#1`, and lines of more than 40 words.
enum HashtagLines {
  static let rule = "page.hashtags"

  /// Parts are separated by spaces, line ends or commas, and each must be a hashtag; `#` as a text's first byte is
  /// looked for first, since few blocks have it.
  static func apply(to verdicts: inout [BlockVerdict], _ page: StoryPage) {
    for (index, block) in page.text.blocks.enumerated() where page.text.bytes[Int(block.start)] == 35 {
      guard verdicts[index].isKept, block.shape.words <= 40, !page.isHeading(index) else { continue }
      let parts = page.text.bytes[Int(block.start)..<Int(block.end)].split { $0 == 32 || $0 == 10 || $0 == 44 }
      // `#1` is a rank.
      guard parts.count >= 2, parts.allSatisfy({ $0.first == 35 && $0.dropFirst().first.map { $0 &- 48 > 9 } == true })
      else { continue }
      verdicts[index] = .removed(rule: rule, score: nil)
    }
  }
}
