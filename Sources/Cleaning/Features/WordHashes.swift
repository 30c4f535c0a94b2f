/// Hashes the words of a text as ``TextWords`` cuts them, without writing them down: the way for whole pages.
struct WordHashes {
  /// The words' plain hashes.
  private(set) var plain: [UInt64] = []
  /// The words' hashes with the salt asked for.
  private(set) var salted: [UInt64] = []
  /// The hash of the first words with a space between them, with its own salt.
  private(set) var joined: UInt64 = 0

  private var plainWord = WordHash(.plain)
  private var saltedWord = WordHash(.plain)
  private var whole = WordHash(.plain)
  private var length = 0
  private var salt = WordHash.Salt.plain

  /// Reads at most so many words; those joined are at most `joinLimit`.
  mutating func read(
    _ bytes: [UInt8], from start: Int, to end: Int, limit: Int, salt: WordHash.Salt, joinLimit: Int = 0,
    joinSalt: WordHash.Salt = .wholeText
  ) {
    plain.removeAll(keepingCapacity: true)
    salted.removeAll(keepingCapacity: true)
    self.salt = salt
    whole = WordHash(joinSalt)
    joined = whole.value
    beginWord()
    var index = start
    while index < end, plain.count < limit {
      let byte = bytes[index]
      if byte &- 97 < 26 {
        add(byte)
        index += 1
        continue
      }
      let begin = index
      let character = CharacterClass.read(bytes, &index, end)
      if character.value.isWord {
        add(bytes, begin, index, character)
        if character.value == .ideograph, length >= 6 { endWord(joinLimit) }
      } else if length > 0 {
        endWord(joinLimit)
      }
    }
    if length > 0, plain.count < limit { endWord(joinLimit) }
  }

  private mutating func beginWord() {
    plainWord = WordHash(.plain)
    saltedWord = WordHash(salt)
    length = 0
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    // The space before a word that isn't the first.
    if length == 0, !plain.isEmpty { whole.add(32) }
    plainWord.add(byte)
    saltedWord.add(byte)
    whole.add(byte)
    length += 1
  }

  private mutating func add(
    _ bytes: [UInt8], _ begin: Int, _ end: Int, _ character: (value: CharacterClass, scalar: UInt32)
  ) {
    guard character.value == .capital else {
      for index in begin..<end { add(bytes[index]) }
      return
    }
    if character.scalar < 0x80 { return add(UInt8(truncatingIfNeeded: character.scalar) | 32) }
    let (first, second) = TextWords.small(character.scalar)
    add(first)
    add(second)
  }

  private mutating func endWord(_ joinLimit: Int) {
    plain.append(plainWord.value)
    salted.append(saltedWord.value)
    if plain.count <= joinLimit { joined = whole.value }
    beginWord()
  }
}
