/// The words of a block's text, and of the heading above it, that may be in the lexicon.
///
/// Training uses the words as spelled here; ``TextWeights`` weighs the same words by their hashes.
///
/// The two must agree: what one lists and the other doesn't weigh gets a weight that is never used.
struct BlockWords {
  private var words = TextWords()
  private var joined: [UInt8] = []

  /// Calls `body` with each word and its kind: all words of a short text, a very short text as a whole, the first two
  /// words of a longer one, and those of the last heading. A heading counts if it has at most eight words and is at
  /// most twelve blocks away.
  mutating func forEach(
    of index: Int, in page: PageText, _ landmarks: PageLandmarks, _ body: (WordHash.Salt, [UInt8]) -> Void
  ) {
    let block = page.blocks[index]
    if block.shape.words <= 15 {
      join(block, page, limit: 20) { body(.textWord, $0) }
      if block.shape.words <= 4 { body(.wholeText, joined) }
    } else {
      join(block, page, limit: 2) { _ in }
      body(.opening, joined)
    }
    let heading = Int(landmarks.headingBefore[index])
    guard heading >= 0, index - heading <= 12, page.blocks[heading].shape.words <= 8 else { return }
    join(page.blocks[heading], page, limit: 10) { body(.heading, $0) }
  }

  /// Calls `body` with the first words of a block, and leaves them in `joined` with spaces between them.
  private mutating func join(
    _ block: PageBlock, _ page: PageText, limit: Int, _ body: ([UInt8]) -> Void
  ) {
    joined.removeAll(keepingCapacity: true)
    var count = 0
    var joined = joined
    words.forEach(of: page.bytes, from: Int(block.start), to: Int(block.end)) { word in
      body(word)
      if !joined.isEmpty { joined.append(32) }
      joined.append(contentsOf: word)
      count += 1
      return count < limit
    }
    self.joined = joined
  }
}
