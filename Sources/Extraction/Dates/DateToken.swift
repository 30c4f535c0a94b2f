import Letters
import News

/// A number, a word or a sign in a text that may hold a date.
struct DateToken {
  /// Decides which of the fields below are set.
  var kind: Kind
  /// The number's value, or the sign's scalar. Of a number, the first 17 digits count. Variants of a sign have the
  /// ASCII scalar.
  var value = 0
  /// How many digits the number has.
  var digits = 0
  /// The hash of the folded word; 0 for other tokens.
  var word: UInt64 = 0
  /// Where the token begins, in bytes of the text.
  var start: Int
  /// The index after its last byte.
  var end: Int
  /// Whether white space comes before it.
  var isSpaced: Bool
  /// Whether the number is written in digits of the Arabic script.
  var isEastern = false

  /// A sign is any other character that is visible, each by itself.
  enum Kind { case number, word, sign }

  /// Whether the token is this sign or a variant of it: any dash is `-`.
  func isSign(_ character: Unicode.Scalar) -> Bool { kind == .sign && value == Int(character.value) }
}

/// Splits text into the tokens of dates.
///
/// A run of letters is one word, except that each Han character and each hiragana is separate; abbreviations with
/// inner full stops (`a.m.`, `ก.พ.`) are one word without them. `4. Juni 2023, 10:15` has the tokens `4`, `.`, `Juni`,
/// `2023`, `,`, `10`, `:`, `15`.
struct DateTokenizer {
  private let bytes: ArraySlice<UInt8>
  private var index: Int
  private var spaced = false

  /// Creates a tokenizer of UTF-8 bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The tokens of the text, at most `limit`.
  mutating func tokens(limit: Int = 400) -> [DateToken] {
    var tokens: [DateToken] = []
    tokens.reserveCapacity(min(limit, bytes.count / 3 + 4))
    while tokens.count < limit, let token = next() { tokens.append(token) }
    return tokens
  }

  /// The next token; nil at the end.
  private mutating func next() -> DateToken? {
    spaced = false
    while let (scalar, length) = scalar(at: index) {
      if LetterFolding.standard.digit(scalar) != nil { return number() }
      if Self.isLetter(scalar) { return word() }
      let start = index
      index += length
      if scalar <= 0x20 || scalar == 0xA0 || (0x2000...0x200B).contains(scalar) || scalar == 0x3000 || scalar == 0x202F
      {
        spaced = true
        continue
      }
      if Self.isInvisible(scalar) { continue }
      let plain = Self.plainSign(scalar)
      return DateToken(kind: .sign, value: Int(plain), start: start, end: index, isSpaced: spaced)
    }
    return nil
  }

  /// Reads a number in any script's digits. Digits after the 17th are only counted, so that the value can't overflow.
  private mutating func number() -> DateToken {
    var token = DateToken(kind: .number, start: index, end: index, isSpaced: spaced)
    while let (scalar, length) = scalar(at: index), let digit = LetterFolding.standard.digit(scalar) {
      if token.digits < 17 { token.value = token.value * 10 + Int(digit) }
      token.digits += 1
      if (0x660...0x6F9).contains(scalar) { token.isEastern = true }
      index += length
    }
    token.end = index
    return token
  }

  /// Reads a word, up to the first character that can't be part of it.
  private mutating func word() -> DateToken {
    let start = index
    var hash = FNV1a()
    var segment = 0
    var isShort = true
    while let (scalar, length) = scalar(at: index) {
      if scalar == 0x2E, isShort, segment <= 2, let (after, _) = self.scalar(at: index + 1), Self.isLetter(after) {
        segment = 0
        index += 1
        continue
      }
      guard Self.isLetter(scalar) || Self.isMark(scalar) || Self.isInvisible(scalar) else { break }
      if Self.standsAlone(scalar), index > start { break }
      LetterFolding.standard.append(scalar, to: &hash)
      segment += 1
      isShort = isShort && segment <= 3
      index += length
      if Self.standsAlone(scalar) { break }
    }
    return DateToken(kind: .word, word: hash.value, start: start, end: index, isSpaced: spaced)
  }

  /// The scalar at an index, with its length in bytes. Invalid bytes count as U+FFFD, one each.
  private func scalar(at index: Int) -> (UInt32, Int)? {
    guard index < bytes.endIndex else { return nil }
    let lead = bytes[index]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, index + length <= bytes.endIndex else { return (0xFFFD, 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (scalar, length)
  }

  /// Whether a scalar is a letter, for the purpose of words in dates.
  ///
  /// By ranges, since most letters outside ASCII are in a few; digits of all scripts have been sorted out before.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar) }
    if scalar < 0xC0 { return scalar == 0xAA || scalar == 0xBA }
    if scalar == 0xD7 || scalar == 0xF7 || scalar == 0x60C || scalar == 0x61B || scalar == 0x66A { return false }
    if (0x660...0x66D).contains(scalar) || scalar == 0x6D4 || scalar == 0x964 { return false }
    if (0x2000...0x2BFF).contains(scalar) { return false }
    return !(0x3000...0x3040).contains(scalar) && !(0xFF00...0xFF20).contains(scalar) && scalar != 0xFFFD
      && scalar < 0xF0000 && !(0x1F000...0x1FFFF).contains(scalar)
  }

  /// Whether a scalar is a combining diacritic or a letter apostrophe.
  private static func isMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) || scalar == 0x2BC }

  /// Whether a scalar is a soft hyphen, a zero-width character or a control of the writing direction.
  ///
  /// They are passed over, so that pages in Arabic script, which put direction marks around numbers, are read like
  /// others.
  private static func isInvisible(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || (0x200B...0x200F).contains(scalar) || (0x202A...0x202E).contains(scalar) || scalar == 0xFEFF
      || (0x2066...0x2069).contains(scalar)
  }

  /// Whether a scalar is a word of its own: Han characters, radicals and hiragana.
  private static func standsAlone(_ scalar: UInt32) -> Bool {
    (0x2E80...0x2FFF).contains(scalar) || (0x3041...0x309F).contains(scalar) || (0x3400...0x9FFF).contains(scalar)
  }

  /// The ASCII sign for its variants: all dashes are `-`, full-width and Arabic commas are `,`, and so on.
  private static func plainSign(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2010...0x2015, 0x2212: 0x2D
    case 0x60C, 0xFF0C, 0x3001: 0x2C
    case 0xFF1A: 0x3A
    case 0xFF0F, 0x2044: 0x2F
    case 0xFF0E, 0x6D4, 0x3002: 0x2E
    case 0x2018, 0x2019, 0x2BC: 0x27
    case 0xFF08: 0x28
    case 0xFF09: 0x29
    default: scalar
    }
  }
}
