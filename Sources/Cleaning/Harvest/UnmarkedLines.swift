/// Tells short lines that may be dates or bylines by their bytes, so that few need to be looked at.
struct UnmarkedLines {
  private let starters: HashTable<Bool>

  /// Whether a line holds four digits that may be a year, digits of the Arabic script, or a short date.
  static func mayHoldDate(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= 6, line.count <= 160, holdsDigits(bytes[line]) else { return false }
    if line.count <= 60, holdsShortDate(bytes, line) { return true }
    var run = 0
    var value = 0
    var previous: UInt8 = 0
    for index in line {
      let byte = bytes[index]
      if byte >= 48, byte <= 57 {
        run += 1
        value = run > 4 ? 0 : value * 10 + Int(byte - 48)
      } else {
        if run == 4, isYear(value) { return true }
        (run, value) = (0, 0)
        // Digits of the Arabic script are D9 A0-A9 and DB B0-B9.
        if previous == 0xD9, byte >= 0xA0, byte <= 0xA9 { return true }
        if previous == 0xDB, byte >= 0xB0, byte <= 0xB9 { return true }
      }
      previous = byte
    }
    return run == 4 && isYear(value)
  }

  /// Whether bytes may hold digits at all: a loop that the compiler vectorises.
  private static func holdsDigits(_ line: ArraySlice<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in line { found |= byte &- 48 < 10 || byte == 0xD9 || byte == 0xDB ? 1 : 0 }
    return found != 0
  }

  /// Whether a short line holds `02.12.19`: three groups of one or two digits around the same sign.
  private static func holdsShortDate(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var (run, groups, sign): (Int, Int, UInt8) = (0, 0, 0)
    for index in line {
      let byte = bytes[index]
      if byte >= 48, byte <= 57 {
        run += 1
        if groups == 2, run == 2 { return true }
        if run > 2 { (groups, sign) = (0, 0) }
      } else {
        let joins = (byte == 0x2E || byte == 0x2F) && (1...2).contains(run)
        if joins, groups == 0 || byte == sign { (groups, sign) = (groups + 1, byte) } else { (groups, sign) = (0, 0) }
        run = 0
      }
    }
    return false
  }

  private static func isYear(_ value: Int) -> Bool {
    (1980...2040).contains(value) || (1370...1450).contains(value) || (2530...2580).contains(value)
  }

  /// Whether a line begins with a word that begins bylines.
  func mayBeginByline(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var word = WordHash()
    for index in line {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x3A || byte == 0xA0 || byte == 0x0A || byte == 0x2F { break }
      // The wide colon is EF BC 9A.
      if byte == 0xEF, index > line.lowerBound { break }
      if index - line.lowerBound > 24 { return false }
      // Capitals of ASCII made small; the table has other scripts' words in both forms.
      word.add(Self.small(byte))
    }
    return starters[word.value] != nil
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

  /// A teller with the words that begin bylines.
  init() {
    let words = Self.words.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var table = HashTable(capacity: words.count * 2, blank: false)
    for word in words {
      table.set(WordHash.of(word.utf8, .plain), true)
      // Capitals beyond ASCII, as lines begin with.
      table.set(WordHash.of((word.prefix(1).uppercased() + word.dropFirst()).utf8.map(Self.small), .plain), true)
    }
    starters = table
  }

  private static let words = """
    by von par por di da door av af autor autora author authors written texte text posted story words reported reporter
    автор автора текст نویسنده بقلم كتب کتبت كتبت گزارش 作者 記者 记者 著者 文 撰文 기자 yazan yazar oleh penulis γράφει του szerző autorka
    napisał napisala pisze skriven tekst auteur auteurs rédigé publié redactie redaktion de
    """
}
