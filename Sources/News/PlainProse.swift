/// Tells a story in plain text from lists of words, names and numbers, which were stored as articles.
package enum PlainProse {
  /// How many words one line of a story has at least: `Ferry sinks off Hormuz`. Numbers are no words.
  private static let leastWords = 4
  /// How many letters are as much, in scripts that put no spaces between words.
  private static let leastLetters = 8

  /// Whether a line of the text has four words, ends a sentence of two, or has eight letters of a script without
  /// spaces. So `Ferry sinks off Hormuz` and `He left.` are prose, `1. Anna Adams` and `12 345 67 89` are not.
  package static func isLikely(_ text: some StringProtocol) -> Bool {
    text.split(whereSeparator: \.isNewline).contains { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      let count = words.count { $0.contains(where: \.isLetter) }
      let isSentence = count > 1 && words.last?.last.map { ends.contains($0) } ?? false
      return count >= leastWords || isSentence || line.unicodeScalars.count(where: isUnspaced) >= leastLetters
    }
  }

  /// Why other text is no page, for an operator.
  package static let reason = "it has no sentence, nor a line of four words"

  /// The signs that end a sentence.
  package static let ends: Set<Character> = [".", "!", "?", "…", "؟", "۔", "।", "。"]

  /// Han, kana, Thai, Lao, Burmese and Khmer letters, by block.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E01...0x0E3A, 0x0E81...0x0EBD, 0x1000...0x109F, 0x1780...0x17B3, 0x3041...0x30FF, 0x3400...0x9FFF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
