/// Weighs the words of blocks' texts, and of the headings over them, as listed by ``BlockWords``.
///
/// A weight is positive for the article's text and negative for other text; 0 also stands for words that the lexicon
/// lacks.
struct TextWeights {
  /// The heading weighed last, because its blocks follow one another.
  private var heading = -1
  private var headingWeight: Float = 0

  /// The weight of the words of a block's text. Of more than 15 words only the first two count, together, as one entry
  /// of the lexicon; up to four words also count as a whole (`Share this`).
  func own(of index: Int, in page: PageText, _ lexicon: Lexicon) -> Float {
    let count = page.blocks[index].shape.words
    guard count <= 15 else {
      return lexicon.weights(of: WordHash.of(page.words[index].prefix(2), .opening))?.near ?? 0
    }
    let words = page.words[index].prefix(20)
    let sum = Self.weight(words, .textWord, lexicon)
    guard count <= 4, let whole = lexicon.weights(of: WordHash.of(words, .wholeText)) else { return sum }
    return sum + whole.near
  }

  /// The weight of the words in the last heading before a block, if it is short and near. That is at most eight words,
  /// and twelve blocks away; 0 otherwise.
  mutating func heading(
    over index: Int, in page: PageText, _ landmarks: PageLandmarks, _ lexicon: Lexicon
  ) -> Float {
    let heading = Int(landmarks.headingBefore[index])
    guard heading >= 0, index - heading <= 12, page.blocks[heading].shape.words <= 8 else { return 0 }
    if heading != self.heading {
      self.heading = heading
      headingWeight = Self.weight(page.words[heading].prefix(10), .heading, lexicon)
    }
    return headingWeight
  }

  private static func weight(_ words: ArraySlice<UInt64>, _ salt: WordHash.Salt, _ lexicon: Lexicon) -> Float {
    words.reduce(0) { $0 + (lexicon.weights(of: WordHash.of($1, salt))?.near ?? 0) }
  }
}
