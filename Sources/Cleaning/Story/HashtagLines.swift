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
