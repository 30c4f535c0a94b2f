import News

/// The article text in linked data, for pages that show none of it or only its beginning.
enum LinkedBody {
  /// The shortest text worth taking, in bytes.
  private static let shortest = 400

  /// How long a text must be, in bytes, to be taken instead of these blocks.
  static func least(besides blocks: [Block]) -> Int {
    shortest + 2 * blocks.reduce(0) { $0 + ($1.kind == .caption ? 0 : $1.text.utf8.count) }
  }

  /// The text's paragraphs, if they include everything that the page shows; nil if what it shows is better.
  static func paragraphs(_ facts: PageFacts, shown: [Block]) -> [Block]? {
    guard let body = facts.linked?.body else { return nil }
    let lines = body.replacing("</p>", with: "\n").replacing("<br", with: "\n<br").split(whereSeparator: \.isNewline)
    let paragraphs = lines.map { MarkupText.plain(String($0)) }.filter { !$0.isEmpty }
    return blocks(paragraphs, from: least(besides: shown), continuing: shown)
  }

  /// A text's paragraphs as blocks, if it has at least so many bytes and includes how what is shown begins; else nil.
  static func blocks(_ paragraphs: [String], from least: Int, continuing shown: [Block]) -> [Block]? {
    guard paragraphs.reduce(0, { $0 + $1.utf8.count }) >= least else { return nil }
    if let first = shown.first(where: { $0.kind == .paragraph && $0.text.utf8.count >= 80 }) {
      let beginning = FoldedWords(String(first.text.prefix(60)))
      let all = FoldedWords(String(paragraphs.joined(separator: " ").prefix(4000)))
      guard beginning.share(in: all) >= 0.8 else { return nil }
    }
    return paragraphs.map { Block(kind: .paragraph, text: $0) }
  }
}
