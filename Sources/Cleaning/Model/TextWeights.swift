/// Weighs the words of blocks' own texts, and of the headings over them: those that ``BlockWords`` lists.
struct TextWeights {
  private var words = WordHashes()
  /// The heading weighed last, whose blocks follow one another.
  private var heading = -1
  private var headingWeight: Float = 0

  /// What the words of a block's text weigh.
  mutating func own(of index: Int, in page: PageText, _ lexicon: Lexicon) -> Float {
    let block = page.blocks[index]
    let (start, end) = (Int(block.start), Int(block.end))
    guard block.shape.words <= 15 else {
      words.read(page.bytes, from: start, to: end, limit: 2, salt: .plain, joinLimit: 2, joinSalt: .opening)
      return lexicon.weights(of: words.joined)?.near ?? 0
    }
    words.read(page.bytes, from: start, to: end, limit: 20, salt: .textWord, joinLimit: 20)
    var sum = weight(lexicon)
    if block.shape.words <= 4, let whole = lexicon.weights(of: words.joined) { sum += whole.near }
    return sum
  }

  /// What the words of the last heading before a block weigh, where it is short and near.
  mutating func heading(
    over index: Int, in page: PageText, _ landmarks: PageLandmarks, _ lexicon: Lexicon
  ) -> Float {
    let heading = Int(landmarks.headingBefore[index])
    guard heading >= 0, index - heading <= 12, page.blocks[heading].shape.words <= 8 else { return 0 }
    if heading != self.heading {
      let block = page.blocks[heading]
      words.read(page.bytes, from: Int(block.start), to: Int(block.end), limit: 10, salt: .heading)
      self.heading = heading
      headingWeight = weight(lexicon)
    }
    return headingWeight
  }

  private func weight(_ lexicon: Lexicon) -> Float {
    var sum: Float = 0
    for hash in words.salted {
      if let weights = lexicon.weights(of: hash) { sum += weights.near }
    }
    return sum
  }
}
