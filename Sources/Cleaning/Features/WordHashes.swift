/// Hashes the words of texts as ``TextWords`` cuts them, without writing them down: the way for whole pages.
struct WordHashes {
  /// The words' hashes, text after text.
  private(set) var hashes: [UInt64] = []
  /// Where each text's words end.
  private var ends: [Int] = []

  /// Forgets all words, the storage kept.
  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// The words of a text by its number.
  @inline(__always)
  subscript(text: Int) -> ArraySlice<UInt64> { hashes[(text == 0 ? 0 : ends[text - 1])..<ends[text]] }

  /// Adds a text: at most so many of its words.
  mutating func add(_ bytes: [UInt8], from start: Int, to end: Int, limit: Int) {
    let most = hashes.count + limit
    var word = WordHash()
    var length = 0
    var index = start
    while index < end, hashes.count < most {
      let byte = bytes[index]
      if byte &- 97 < 26 {
        word.add(byte)
        length += 1
        index += 1
        continue
      }
      let begin = index
      let character = CharacterClass.read(bytes, &index, end)
      if character.value.isWord {
        length += Self.add(bytes, begin, index, character, to: &word)
        guard character.value == .ideograph, length >= 6 else { continue }
      } else if length == 0 {
        continue
      }
      hashes.append(word.value)
      (word, length) = (WordHash(), 0)
    }
    if length > 0, hashes.count < most { hashes.append(word.value) }
    ends.append(hashes.count)
  }

  /// Adds a character as a small letter, and says of how many bytes.
  @inline(__always)
  private static func add(
    _ bytes: [UInt8], _ begin: Int, _ end: Int, _ character: (value: CharacterClass, scalar: UInt32),
    to word: inout WordHash
  ) -> Int {
    guard character.value == .capital else {
      for index in begin..<end { word.add(bytes[index]) }
      return end - begin
    }
    if character.scalar < 0x80 {
      word.add(UInt8(truncatingIfNeeded: character.scalar) | 32)
      return 1
    }
    let (first, second) = TextWords.small(character.scalar)
    word.add(first)
    word.add(second)
    return 2
  }
}
