/// How non-ASCII bytes are distributed, which distinguishes scripts when there are too few for statistics.
struct HighBytes {
  /// The number of non-ASCII bytes.
  private(set) var count = 0
  /// How many of them are next to another one.
  private(set) var neighbourCount = 0
  /// How many belong to pairs that EUC-JP reads as kana.
  private(set) var kanaCount = 0

  /// Counts a page's non-ASCII bytes. Each run of them is read as pairs from its first byte on; a pair is kana if it
  /// begins with 0xA4 (hiragana) or 0xA5 (katakana).
  init(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      position = ByteText.endOfASCII(in: bytes.span, from: position)
      let start = position
      while position < bytes.count, bytes[position] >= 0x80 { position += 1 }
      count += position - start
      if position - start > 1 { neighbourCount += position - start }
      for lead in stride(from: start, to: position - 1, by: 2) where bytes[lead] == 0xA4 || bytes[lead] == 0xA5 {
        kanaCount += 2
      }
    }
  }

  /// The guess, corrected by the distribution of the bytes. Two faults are put right: a page with a few accents guessed
  /// as Greek or Cyrillic, and a short Japanese title guessed as a Latin encoding.
  func corrected(_ guess: Encoding) -> Encoding {
    // Greek, Cyrillic, Hebrew, Arabic and Thai words are runs of such bytes; accents and curly quotes are isolated.
    if guess.isOfOtherScript, neighbourCount * 4 < count { return .windows1252 }
    // A few syllables of kana are too short for the detector, which takes them for runs of Latin letters.
    if !guess.isMultiByte, count >= 4, kanaCount * 2 > count, neighbourCount == count { return .eucJP }
    return guess
  }
}

extension Encoding {
  /// Whether the encoding is a single-byte one for a script other than Latin.
  fileprivate var isOfOtherScript: Bool {
    switch self {
    case .ibm866, .koi8R, .koi8U, .macCyrillic, .iso8859Part5, .windows1251: true
    case .iso8859Part7, .windows1253, .iso8859Part6, .windows1256: true
    case .iso8859Part8, .iso8859Part8I, .windows1255, .windows874: true
    default: false
    }
  }
}
