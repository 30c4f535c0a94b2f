/// Counts the shape of a text.
///
/// Characters are classified only by their UTF-8 bytes; unknown ones count as letters.
///
/// `Rain fell on 3 May 2024, twice.` has seven words, two of them with a capital, one of at most three small letters,
/// five digits, a comma, a sentence and a year. Digits are part of words; an apostrophe or a hyphen ends a word. The
/// training of the model uses the same counts: change one, and the model must be trained again.
struct ShapeCounter {
  private var shape = TextShape()
  /// In characters. The ones below count those of the current word that are small letters and capitals.
  private var wordLength: Int32 = 0
  private var wordSmall: Int32 = 0
  private var wordCapital: Int32 = 0
  private var wordStartsCapital = false
  private var digitRun: Int32 = 0
  /// The number in the current run of digits; 0 once it has more than four.
  private var year: Int32 = 0
  /// Characters of scripts without spaces, of which two count as one word.
  private var ideographs: Int32 = 0
  /// The last character that is no white space, by which the text's ending is told.
  private var lastClass = CharacterClass.space
  /// Whether a full stop was read, and at most closing quotation marks since: it ends a sentence only if white space or
  /// the text's end follows, so `3.5` and `example.org` end none.
  private var pendingStop = false

  /// The shape of the bytes from `start` up to, not including, `end`; zeros for an empty range. Bytes that are not
  /// UTF-8 do no harm: they count as some character.
  static func shape(of bytes: [UInt8], from start: Int, to end: Int) -> TextShape {
    var words = WordHashes()
    return shape(of: bytes, from: start, to: end, &words)
  }

  /// The shape of a range of bytes, whose words are added to `words` in the same pass. The caller ends the text in
  /// `words`.
  static func shape(of bytes: [UInt8], from start: Int, to end: Int, _ words: inout WordHashes) -> TextShape {
    var counter = ShapeCounter()
    var index = start
    while index < end {
      let begin = index
      let byte = bytes[index]
      if isSmall(byte) {
        index = words.add(smallFrom: bytes.span, index, end)
        counter.takeSmall(Int32(truncatingIfNeeded: index - begin))
      } else if byte == 32 {
        index += 1
        counter.takeSpace()
        words.endWord()
      } else if CharacterClass.isArabic(bytes, index, end) {
        repeat { index += 2 } while CharacterClass.isArabic(bytes, index, end)
        counter.takeLetters(Int32(truncatingIfNeeded: (index - begin) / 2))
        words.add(small: bytes, begin, index)
      } else {
        let character = CharacterClass.read(bytes, &index, end)
        counter.take(character.value, character.scalar)
        words.add(bytes, begin, index, character)
      }
    }
    counter.endWord()
    return counter.finish()
  }

  /// Whether it is an ASCII lower-case letter.
  @inline(__always)
  static func isSmall(_ byte: UInt8) -> Bool { byte &- 97 < 26 }

  /// Counts lower-case letters, which make up most text.
  @inline(__always)
  private mutating func takeSmall(_ count: Int32) {
    if shape.characters == 0 { shape.beginning = .small }
    shape.characters += count
    lastClass = .small
    pendingStop = false
    wordLength += count
    wordSmall += count
    if digitRun > 0 { endDigits() }
  }

  /// Counts letters of a script without capitals, which make up most text in it.
  @inline(__always)
  private mutating func takeLetters(_ count: Int32) {
    if shape.characters == 0 { shape.beginning = .letter }
    shape.characters += count
    shape.foreign += count
    lastClass = .letter
    pendingStop = false
    wordLength += count
    if digitRun > 0 { endDigits() }
  }

  /// An ASCII space: it may end a sentence, and ends a word.
  @inline(__always)
  private mutating func takeSpace() {
    if pendingStop { shape.sentences += 1 }
    pendingStop = false
    endWord()
  }

  /// Counts one character of any class. Runs of letters, and spaces, have the shortcuts above.
  private mutating func take(_ value: CharacterClass, _ scalar: UInt32) {
    if shape.characters == 0, value != .space { shape.beginning = Self.beginning(value) }
    if value == .space || value == .newline {
      if pendingStop { shape.sentences += 1 }
      if value == .newline { shape.lines += 1 }
    } else {
      shape.characters += 1
      lastClass = value
    }
    pendingStop = value == .stop || (pendingStop && (value == .quote))
    switch value {
    case .small, .capital, .letter, .digit: takeWord(value, scalar)
    case .ideograph: ideographs += 1; shape.foreign += 1; endWord()
    default: endWord(); takeMark(value)
    }
  }

  /// Counts a character within a word.
  private mutating func takeWord(_ value: CharacterClass, _ scalar: UInt32) {
    if wordLength == 0 { wordStartsCapital = value == .capital }
    wordLength += 1
    switch value {
    case .small: wordSmall += 1
    case .capital: wordCapital += 1
    case .digit: takeDigit(Int32(truncatingIfNeeded: scalar) - 48)
    default: shape.foreign += 1
    }
    if value != .digit, digitRun > 0 { endDigits() }
  }

  /// Counts a digit; four digits may be a year.
  private mutating func takeDigit(_ digit: Int32) {
    shape.digits += 1
    digitRun += 1
    year = digitRun <= 4 ? year * 10 + digit : 0
  }

  /// Counts a character that is in no word; most count for nothing.
  private mutating func takeMark(_ value: CharacterClass) {
    switch value {
    case .comma: shape.commas += 1
    case .symbol: shape.symbols += 1
    case .copyright: shape.hasCopyright = true; shape.symbols += 1
    default: break
    }
  }

  /// Ends a run of digits; a text with a number from 1900 to 2099 has a year.
  private mutating func endDigits() {
    if digitRun == 4, (1900...2099).contains(year) { shape.hasYear = true }
    digitRun = 0
    year = 0
  }

  /// Counts a finished word by its capitals and its length.
  @inline(__always)
  private mutating func endWord() {
    if digitRun > 0 { endDigits() }
    guard wordLength > 0 else { return }
    shape.words += 1
    if wordStartsCapital { shape.capitalized += 1 }
    if wordLength >= 2, wordCapital == wordLength { shape.capitals += 1 }
    if wordLength <= 3, wordSmall == wordLength { shape.short += 1 }
    wordLength = 0
    wordSmall = 0
    wordCapital = 0
    wordStartsCapital = false
  }

  /// The shape of the text. Two ideographs count as a word.
  private mutating func finish() -> TextShape {
    if pendingStop { shape.sentences += 1 }
    shape.words += (ideographs + 1) / 2
    shape.ending =
      switch lastClass {
      case .stop: .stop
      case .quote: .quote
      case .colon: .colon
      default: .none
      }
    return shape
  }

  private static func beginning(_ value: CharacterClass) -> TextShape.Beginning {
    switch value {
    case .small: .small
    case .capital: .capital
    case .digit: .digit
    case .letter, .ideograph: .letter
    case .quote: .quote
    default: .other
    }
  }
}
