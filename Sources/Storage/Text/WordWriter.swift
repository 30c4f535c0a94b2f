import Letters

/// Writes text as index words: folded, separated by spaces, ready for FTS5's `ascii` tokenizer.
///
/// - Words of scripts with spaces are written as they are; a word with a joiner inside (`می‌خواهم`, `co-operate`,
///   `U.S.`) is written in its parts, so that phrases match, and once more as one word in `joined`.
/// - Runs of scripts without spaces (Han, kana, Hangul, Thai, Khmer …) are written as overlapping pairs and the last
///   scalar alone: `東京都` as `東京 京都 都`.
struct WordWriter {
  /// A token's place in `words` and in the text.
  struct Place {
    /// The bytes of `words` that are the token.
    var token: Range<Int>
    /// The bytes of the text's UTF-8 that it was made from.
    var source: Range<Int>
    /// Whether the token is in `joined`.
    var isJoined = false
  }

  /// The length at which words are cut: nobody types longer ones.
  static let longestWord = 60

  /// The tokens, each followed by a space.
  private(set) var words: [UInt8] = []
  /// Words with joiners inside, written as one; each followed by a space.
  private(set) var joined: [UInt8] = []
  /// Where the tokens were; kept only if `keepsPlaces`.
  private(set) var places: [Place] = []
  /// Whether the last token is the lone last scalar of a run of at least two.
  private(set) var endsWithRemainder = false

  private let folding = LetterFolding.standard
  private let keepsPlaces: Bool
  private var word = WordState()
  /// Where in the text the current scalar begins and ends.
  private var scalarStart = 0
  private var scalarEnd = 0

  /// Creates a writer; with `keepsPlaces` the words can be found again in the text.
  init(keepsPlaces: Bool = false) { self.keepsPlaces = keepsPlaces }

  /// Empties the writer but keeps its memory.
  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    joined.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    word = WordState()
  }

  /// Writes a text's words; the end of the text ends a word.
  mutating func append(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    let bytes = text.utf8.span
    var position = 0
    while position < bytes.count {
      scalarStart = position
      if folding.ascii[Int(bytes[position])] != 0 {
        takeLetters(bytes, &position)
      } else {
        let value = Self.scalar(in: bytes, at: &position)
        scalarEnd = position
        take(value)
      }
    }
    endWord()
  }

  /// The word at a place as the index has it, folded.
  func token(at place: Place) -> String {
    String(decoding: (place.isJoined ? joined : words)[place.token], as: UTF8.self)
  }

  /// Everything written, with the joined words last, as text for a column of the index.
  func columnText() -> String {
    guard !joined.isEmpty else { return String(decoding: words, as: UTF8.self) }
    // The barrier keeps a phrase from matching across the end of the text into the joined words.
    return String(decoding: words + Array("¦ ".utf8) + joined, as: UTF8.self)
  }

  /// Takes a run of ASCII letters and digits, which most text is.
  private mutating func takeLetters(_ bytes: Span<UInt8>, _ position: inout Int) {
    if word.isRun { endWord() }
    if word.partLetters == 0 { beginPart() }
    let start = position
    let room = Self.longestWord - (words.count - word.partStart)
    while position < bytes.count {
      let folded = folding.ascii[Int(bytes[position])]
      guard folded != 0 else { break }
      if position - start < room { words.append(folded) }
      position += 1
    }
    word.partLetters += position - start
    word.partEnd = position
  }

  /// Takes one scalar that is not an ASCII letter or digit.
  private mutating func take(_ value: UInt32) {
    guard value < 0x10000 else { return takeSupplementary(value) }
    let folded = folding[UInt16(value)]
    switch folded {
    case LetterFolding.separator: endWord()
    case LetterFolding.dropped: if word.partLetters > 0 || word.isRun { word.partEnd = scalarEnd }
    case LetterFolding.joiner: join(isFullStop: value == 0x2E)
    case LetterFolding.expanded:
      for letter in folding.expansion(of: UInt16(value)) {
        if letter == LetterFolding.separator { endWord() } else { put(UInt32(letter)) }
      }
    default: put(UInt32(folded))
    }
  }

  private mutating func takeSupplementary(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), let folded = folding.supplementary(scalar) else { return endWord() }
    put(folded.value)
  }

  /// Adds a folded letter to the word; beyond `longestWord` bytes it is counted but not written.
  private mutating func put(_ scalar: UInt32) {
    if Script.writesWithoutSpaces(scalar) { return putInRun(scalar) }
    if word.isRun { endWord() }
    if word.partLetters == 0 { beginPart() }
    word.partLetters += 1
    word.partEnd = scalarEnd
    guard words.count - word.partStart < Self.longestWord else { return }
    Self.encode(scalar, into: &words)
  }

  /// Adds a scalar of a script without spaces: it ends the pair before it and begins the next.
  private mutating func putInRun(_ scalar: UInt32) {
    if !word.isRun { endWord() }
    if word.isRun, Script.isVoicingMark(scalar) { return voice(by: scalar) }
    if word.isRun {
      let begun = word.partStart
      Self.encode(scalar, into: &words)
      word.partEnd = scalarEnd
      finishToken(from: begun)
    }
    word.isRun = true
    word.runLength += 1
    beginPart()
    word.partEnd = scalarEnd
    Self.encode(scalar, into: &words)
  }

  /// Composes a kana with the voicing mark that follows it, as Unicode's normalisation form C does.
  private mutating func voice(by mark: UInt32) {
    let step = UInt8(truncatingIfNeeded: mark == 0x3099 || mark == 0xFF9E ? 1 : 2)
    guard let last = words.last, last &+ step <= 0xBF else { return }
    words[words.count - 1] = last &+ step
    // The pair before ends with the same kana: its last byte is the one before the space.
    let pairEnd = word.partStart - 2
    if word.runLength > 1, pairEnd >= 0 { words[pairEnd] = words[pairEnd] &+ step }
  }

  /// Takes a joiner: inside a word it ends a part, elsewhere the word.
  private mutating func join(isFullStop: Bool) {
    guard word.partLetters > 0, !word.isRun else { return endWord() }
    // A full stop joins only initials, `U.S.`; otherwise it ends a sentence or separates the labels of a host.
    if isFullStop, word.partLetters > 1 { return endWord() }
    if isFullStop { word.hasInitials = true }
    endPart()
  }

  private mutating func beginPart() {
    if word.parts == 0 {
      word.start = words.count
      word.source = scalarStart
    }
    word.partStart = words.count
    word.partSource = scalarStart
  }

  private mutating func endPart() {
    if word.hasInitials, word.partLetters > 1 { word.isJoinable = false }
    finishToken(from: word.partStart)
    word.parts += 1
    word.partLetters = 0
  }

  private mutating func endWord() {
    if word.isRun {
      finishToken(from: word.partStart)
      endsWithRemainder = word.runLength > 1
      word = WordState()
    } else if word.partLetters > 0 || word.parts > 0 {
      if word.partLetters > 0 { endPart() }
      if word.parts > 1, word.isJoinable { writeJoined() }
      endsWithRemainder = false
      word = WordState()
    }
  }

  private mutating func finishToken(from start: Int) {
    if keepsPlaces { places.append(Place(token: start..<words.count, source: word.partSource..<word.partEnd)) }
    words.append(0x20)
  }

  /// Writes the word's parts as one, cut at `longestWord` bytes.
  private mutating func writeJoined() {
    let start = joined.count
    for index in word.start..<words.count where words[index] != 0x20 && joined.count - start < Self.longestWord {
      joined.append(words[index])
    }
    if keepsPlaces {
      places.append(Place(token: start..<joined.count, source: word.source..<word.partEnd, isJoined: true))
    }
    joined.append(0x20)
  }
}

/// The word that is being written.
private struct WordState {
  /// Where the word begins in the written bytes, and in the text.
  var start = 0
  var source = 0
  /// Where its current part begins in the written bytes, and in the text.
  var partStart = 0
  var partSource = 0
  /// Where the current part ends in the text.
  var partEnd = 0
  /// Letters of the current part.
  var partLetters = 0
  /// Completed parts.
  var parts = 0
  /// Whether this is a run of a script without spaces, and its length.
  var isRun = false
  var runLength = 0
  /// Whether full stops join it, and whether it may be written as one word.
  var hasInitials = false
  var isJoinable = true
}

extension WordWriter {
  /// Decodes the scalar at a position of valid UTF-8 and moves the position past it.
  fileprivate static func scalar(in bytes: Span<UInt8>, at position: inout Int) -> UInt32 {
    let first = bytes[position]
    position += 1
    if first < 0x80 { return UInt32(first) }
    var value = UInt32(first & (first < 0xE0 ? 0x1F : first < 0xF0 ? 0x0F : 0x07))
    let following = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    for _ in 0..<following {
      value = value << 6 | UInt32(bytes[position] & 0x3F)
      position += 1
    }
    return value
  }

  /// Appends a scalar as UTF-8.
  fileprivate static func encode(_ scalar: UInt32, into bytes: inout [UInt8]) {
    if scalar < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: scalar)) }
    let tail = UInt8(truncatingIfNeeded: scalar & 0x3F) | 0x80
    if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: scalar >> 6) | 0xC0)
    } else {
      if scalar < 0x10000 {
        bytes.append(UInt8(truncatingIfNeeded: scalar >> 12) | 0xE0)
      } else {
        bytes.append(UInt8(truncatingIfNeeded: scalar >> 18) | 0xF0)
        bytes.append(UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F) | 0x80)
      }
      bytes.append(UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F) | 0x80)
    }
    bytes.append(tail)
  }
}
