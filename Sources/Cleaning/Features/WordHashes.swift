/// Hashes the words of texts as ``TextWords`` splits them, but without storing them, for whole pages.
///
/// A text is added character by character, by code that also reads it for other purposes.
///
/// Texts are numbered from 0 in the order in which they ended. Equal words have equal hashes whatever their case, as
/// far as ``CharacterClass`` knows capitals; a word has no salt.
struct WordHashes {
  /// The most words of a text that are kept.
  static let limit = 120

  /// The words' hashes, text after text.
  private var hashes: [UInt64] = []
  /// Where each text's words end.
  private var ends: [Int] = []
  /// The word being read.
  private var word = WordHash()
  /// The length of that word in bytes.
  private var length = 0
  /// How many hashes there may be at the current text's end; further words are not stored.
  private var most = WordHashes.limit

  /// The hashes of a word of a list, given in lower case: as it is, and as it has them in capitals.
  ///
  /// Texts keep capitals such as `Ą`, as the model was trained with them, so that a list needs `REKLAMĄ` beside
  /// `reklamą`. Only for words of Latin and Greek letters is there more than one.
  static func spellings(of word: some StringProtocol) -> [UInt64] {
    var hashes = [WordHash.of(word.utf8, .plain)]
    guard word.utf8.contains(where: { 0xC4...0xCF ~= $0 || $0 == 0xE1 }) else { return hashes }
    for spelling in [word.uppercased(), word.prefix(1).uppercased() + word.dropFirst()] {
      var words = WordHashes()
      words.add(Array(spelling.utf8))
      if words[0].count == 1, let hash = words[0].first, !hashes.contains(hash) { hashes.append(hash) }
    }
    return hashes
  }

  /// Forgets all words, keeping the storage.
  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    begin()
  }

  /// The words of a text by its number. In the order of the text, with repeats. The text must have ended.
  @inline(__always)
  subscript(text: Int) -> ArraySlice<UInt64> { hashes[(text == 0 ? 0 : ends[text - 1])..<ends[text]] }

  /// Adds a text: at most ``limit`` of its words.
  mutating func add(_ bytes: [UInt8]) { add(bytes, from: 0, to: bytes.count) }

  /// Adds a range of bytes as a text, of which at most ``limit`` words are kept.
  mutating func add(_ bytes: [UInt8], from start: Int, to end: Int) {
    var index = start
    while index < end {
      let begin = index
      if ShapeCounter.isSmall(bytes[index]) {
        index = add(smallFrom: bytes.span, index, end)
        continue
      }
      let character = CharacterClass.read(bytes, &index, end)
      add(bytes, begin, index, character)
    }
    endText(limit: Self.limit)
  }

  private mutating func begin() {
    (word, length) = (WordHash(), 0)
    most = hashes.count + Self.limit
  }

  /// Adds the lower-case ASCII letters from a place on to the word, and returns where they end.
  @inline(__always)
  mutating func add(smallFrom bytes: Span<UInt8>, _ begin: Int, _ end: Int) -> Int {
    precondition(begin >= 0 && end <= bytes.count, "a text within the page")
    var word = word
    var index = begin
    // Each index is below the end, which was checked above.
    while index < end, ShapeCounter.isSmall(unsafe bytes[unchecked: index]) {
      word.add(unsafe bytes[unchecked: index])
      index &+= 1
    }
    length += index - begin
    self.word = word
    return index
  }

  /// Adds letters of a script without capitals to the word.
  @inline(__always)
  mutating func add(small bytes: [UInt8], _ begin: Int, _ end: Int) {
    length += end - begin
    guard hashes.count < most else { return }
    var word = word
    for index in begin..<end { word.add(bytes[index]) }
    self.word = word
  }

  /// Adds any character, which continues or ends the word.
  mutating func add(
    _ bytes: [UInt8], _ begin: Int, _ end: Int, _ character: (value: CharacterClass, scalar: UInt32)
  ) {
    guard character.value.isWord else { return endWord() }
    guard character.value == .capital else {
      for index in begin..<end { add(bytes[index]) }
      if character.value == .ideograph, length >= 6 { endWord() }
      return
    }
    if character.scalar < 0x80 { return add(UInt8(truncatingIfNeeded: character.scalar) | 32) }
    let (first, second) = TextWords.small(character.scalar)
    add(first)
    add(second)
  }

  @inline(__always)
  private mutating func add(_ byte: UInt8) {
    word.add(byte)
    length += 1
  }

  /// Stores the word's hash, unless the text has its most words already; between two words it does nothing.
  @inline(__always)
  mutating func endWord() {
    guard length > 0 else { return }
    if hashes.count < most { hashes.append(word.value) }
    (word, length) = (WordHash(), 0)
  }

  /// Ends the text, of whose words at most `limit` are kept. A text without words is one too, and gets a number.
  mutating func endText(limit: Int) {
    endWord()
    let most = (ends.last ?? 0) + limit
    if hashes.count > most { hashes.removeLast(hashes.count - most) }
    ends.append(hashes.count)
    begin()
  }

  /// Forgets the words of the current text. It gets no number, unlike an empty text that ends.
  mutating func dropText() {
    hashes.removeLast(hashes.count - (ends.last ?? 0))
    begin()
  }
}
