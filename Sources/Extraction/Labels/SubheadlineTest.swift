import News

/// Distinguishes a sentence of the story below its headline from bylines, times, captions and credits.
enum SubheadlineTest {
  /// Whether a mark's text is a sentence of the story. It needs four words, and must not be within or around a byline,
  /// a day, a caption or a credit nearby.
  static func isSentence(_ mark: Document.Mark, _ facts: PageFacts) -> Bool {
    let text = mark.text
    guard FoldedWords(text).count >= 4, !isCredit(text) else { return false }
    for field in [Document.Mark.Field.caption, .credit] {
      if facts.marks(field).contains(where: { isNear($0, mark) && overlap($0.text, text) }) { return false }
    }
    // A line with the author or the day, and little else.
    for field in [Document.Mark.Field.byline, .date] {
      let inner = facts.marks(field).filter { isNear($0, mark) && !$0.text.isEmpty && $0.text.utf8.count <= 120 }
      if inner.contains(where: { text.holds($0.text) && text.utf8.count - $0.text.utf8.count < 70 }) { return false }
    }
    return true
  }

  /// Whether a text begins like a credit: `Photo: Tor Watkis`. The colon must be among the first 30 characters, a word
  /// for other work than writing before it.
  private static func isCredit(_ text: String) -> Bool {
    guard let colon = text.unicodeScalars.prefix(30).firstIndex(of: ":") else { return false }
    return text[..<colon].split(separator: " ").contains {
      NameWords.kinds(of: DateVocabulary.key($0)).contains(.helper)
    }
  }

  /// Whether a mark begins at most 400 bytes before another or inside it.
  private static func isNear(_ other: Document.Mark, _ mark: Document.Mark) -> Bool {
    other.offset >= mark.offset - 400 && other.offset <= mark.offset + mark.text.utf8.count + 10
  }

  /// Whether one of two texts is most or all of the other.
  private static func overlap(_ left: String, _ right: String) -> Bool {
    guard !left.isEmpty else { return false }
    if left.holds(right) { return true }
    return right.holds(left) && left.utf8.count * 2 >= right.utf8.count
  }
}
