/// Splits text into words for comparison: in lower case, without marks.
///
/// `L'été, 北京大学` becomes `l`, `été`, `北京`, `大学`: of scripts without spaces, two ideographs are a word. Keep the value,
/// since its buffer is used again. ``WordHashes`` hashes the same words without spelling them.
struct TextWords {
  private var word: [UInt8] = []

  /// Calls `body` with each word's bytes, until it returns false. Words come in the order of the text; a text without
  /// letters and digits has none.
  mutating func forEach(of bytes: [UInt8], from start: Int, to end: Int, _ body: ([UInt8]) -> Bool) {
    word.removeAll(keepingCapacity: true)
    var index = start
    while index < end {
      let begin = index
      let character = CharacterClass.read(bytes, &index, end)
      if character.value.isWord {
        append(bytes, begin, index, character)
        if character.value == .ideograph, word.count >= 6, !flush(body) { return }
      } else if !flush(body) {
        return
      }
    }
    _ = flush(body)
  }

  /// Passes on the current word; false if the caller wants no more.
  @inline(__always)
  private mutating func flush(_ body: ([UInt8]) -> Bool) -> Bool {
    if word.isEmpty { return true }
    let goesOn = body(word)
    word.removeAll(keepingCapacity: true)
    return goesOn
  }

  /// Appends a character, with capitals of Latin 1, Greek and Cyrillic in lower case.
  ///
  /// Other capitals, such as `Š`, stay as they are, since the model was trained so: lists of words have both spellings
  /// (``WordHashes/spellings(of:)``).
  @inline(__always)
  private mutating func append(
    _ bytes: [UInt8], _ begin: Int, _ end: Int, _ character: (value: CharacterClass, scalar: UInt32)
  ) {
    guard character.value == .capital else {
      for index in begin..<end { word.append(bytes[index]) }
      return
    }
    if character.scalar < 0x80 { return word.append(UInt8(truncatingIfNeeded: character.scalar) | 32) }
    let (first, second) = Self.small(character.scalar)
    word.append(first)
    word.append(second)
  }

  /// The UTF-8 of the lower-case letter for a capital beyond ASCII.
  ///
  /// Only for what ``CharacterClass`` calls a capital: Latin 1 and most of Greek are 32 below their small letter,
  /// Cyrillic's first sixteen 80.
  @inline(__always)
  static func small(_ scalar: UInt32) -> (UInt8, UInt8) {
    let small = scalar &+ (0x400...0x40F ~= scalar ? 80 : 32)
    return (UInt8(truncatingIfNeeded: 0xC0 | small >> 6), UInt8(truncatingIfNeeded: 0x80 | small & 0x3F))
  }
}
