import News

/// Recognises short lines that may be dates or bylines by their bytes, so that only few need a closer look.
///
/// It looks at every short text of a page, so it must be quick and may be wrong: what it lets through is only a sign,
/// which the extractor reads or drops. What it stops is lost.
struct UnmarkedLines {
  /// The words that begin bylines, by their hashes.
  private let starters: HashTable<Bool>

  /// Whether a line has four digits that may be a year, digits of another script, or a short date.
  ///
  /// True for `4 June 2023`, `٤ يونيو`, `6月4日` and `04.06.23`; false for `June 4` and for lines of fewer than 6 or more
  /// than 160 bytes.
  static func mayHoldDate(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count >= 6, line.count <= 160, holdsDigits(bytes[line]) else { return false }
    if line.count <= 120, holdsShortDate(bytes, line) || holdsCounters(bytes, line) { return true }
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
        if isOtherDigit(byte, after: previous, index > line.lowerBound + 1 ? bytes[index - 2] : 0) { return true }
      }
      previous = byte
    }
    return run == 4 && isYear(value)
  }

  /// Whether a byte ends a digit of another script: Arabic's are D9 A0-A9 and DB B0-B9, those of India's scripts from
  /// Devanagari to Malayalam E0, an odd byte from A5 to B5, A6-AF, Thai's and Lao's E0 B9 or BB 90-99. The digits of
  /// full width, EF BC 90-99, are none of them.
  static func isOtherDigit(_ byte: UInt8, after previous: UInt8, _ first: UInt8) -> Bool {
    switch previous {
    case 0xD9: byte >= 0xA0 && byte <= 0xA9
    case 0xDB: byte >= 0xB0 && byte <= 0xB9
    case 0xA5, 0xA7, 0xA9, 0xAB, 0xAD, 0xAF, 0xB1, 0xB3, 0xB5: first == 0xE0 && byte >= 0xA6 && byte <= 0xAF
    case 0xB9, 0xBB: first == 0xE0 && byte >= 0x90 && byte <= 0x99
    default: false
    }
  }

  /// Whether bytes may contain digits at all: a loop that the compiler vectorises.
  private static func holdsDigits(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = line.span
    var found: UInt8 = 0
    for index in 0..<bytes.count {
      let byte = unsafe bytes[unchecked: index]
      found |= (byte &- 48 < 10 ? 1 : 0) | (byte | 2 == 0xDB ? 1 : 0) | (byte == 0xE0 ? 1 : 0) | (byte == 0xEF ? 1 : 0)
    }
    return found != 0
  }

  /// Whether a line has the counters of a month and a day, as in Chinese, Japanese and Korean: `令和6年1月16日`.
  private static func holdsCounters(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var hasMonth = false
    for index in line.dropLast(2) where bytes[index] >= 0xE6 {
      switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
      case (0xE6, 0x9C, 0x88), (0xEC, 0x9B, 0x94): hasMonth = true
      case (0xE6, 0x97, 0xA5), (0xEC, 0x9D, 0xBC), (0xE5, 0x8F, 0xB7), (0xE8, 0x99, 0x9F): if hasMonth { return true }
      default: break
      }
    }
    return false
  }

  /// Whether a short line has a date like `02.12.19`, three groups of one or two digits with the same sign between
  /// them, or a year like `'19`. Nothing says that the groups are a date: `10.20.30` counts too.
  private static func holdsShortDate(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    var (run, groups, sign): (Int, Int, UInt8) = (0, 0, 0)
    var isShortYear = false
    for index in line {
      let byte = bytes[index]
      if byte >= 48, byte <= 57 {
        run += 1
        if run == 2, groups == 2 || isShortYear { return true }
        if run > 2 { (groups, sign) = (0, 0) }
        continue
      }
      // The apostrophe's other form is E2 80 99.
      isShortYear = byte == 0x27 || byte == 0x99 && index > line.lowerBound && bytes[index - 1] == 0x80
      let joins = (byte == 0x2E || byte == 0x2F || byte == 0x2D) && (1...2).contains(run)
      if joins, groups == 0 || byte == sign { (groups, sign) = (groups + 1, byte) } else { (groups, sign) = (0, 0) }
      run = 0
    }
    return false
  }

  /// How far into a long text a date may be, in bytes.
  private static let longestOpening = 64

  /// What comes before the dash, bracket or quotation mark near a long text's beginning, if that may contain a date.
  ///
  /// `BERLIN, 4. Juni 2023 – Der Zug` gives `BERLIN, 4. Juni 2023 `. Nil if there is no such sign within 64 bytes, or
  /// no date before it.
  static func opening(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
    let limit = min(line.upperBound, line.lowerBound + longestOpening)
    guard holdsDigits(bytes[line.lowerBound..<limit]) else { return nil }
    var index = line.lowerBound
    while index < limit - 2, !endsOpening(bytes, index) { index += 1 }
    let opening = line.lowerBound..<index
    return index < limit - 2 && mayHoldDate(bytes, opening) ? opening : nil
  }

  /// Whether there is a dash between spaces, a closing bracket, a quotation mark, or a slash after a space at an index.
  /// Two bytes must follow the index.
  private static func endsOpening(_ bytes: [UInt8], _ index: Int) -> Bool {
    switch bytes[index] {
    case 0x22, 0x29: true
    case 0x2D, 0x2F: index > 0 && bytes[index - 1] <= 0x20 && (bytes[index] == 0x2F || bytes[index + 1] <= 0x20)
    // The long dashes are E2 80 93 and 94, the quotation marks E2 80 9C to 9E, « is C2 AB.
    case 0xE2: bytes[index + 1] == 0x80 && [0x93, 0x94, 0x9C, 0x9D, 0x9E].contains(bytes[index + 2])
    case 0xC2: bytes[index + 1] == 0xAB
    default: false
    }
  }

  /// Whether a number may be a year of the Gregorian, Persian, Islamic or Buddhist calendar. Persian and Islamic years
  /// share 1370 to 1450.
  static func isYear(_ value: Int) -> Bool {
    (1980...2040).contains(value) || (1370...1450).contains(value) || (2530...2580).contains(value)
  }

  /// Where a line begins after the bars, dashes and dots that separate it from the text before it.
  ///
  /// Of `| By Ann Lee` that is where `By` begins. The last three bytes of a line are never skipped.
  static func afterSigns(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index + 3 < line.upperBound {
      switch bytes[index] {
      case ...0x20, 0x2C, 0x2D, 0x2F, 0x7C, 0x7E: index += 1
      // · is C2 B7, the dashes and the bullet are E2 80.
      // `[섬신문=김서윤 기자]`
      case 0x5B where bytes[index + 1] >= 0xE3: index += 1
      case 0xC2 where bytes[index + 1] == 0xB7 || bytes[index + 1] == 0xA0: index += 2
      case 0xE2 where bytes[index + 1] == 0x80: index += 3
      default: return index
      }
    }
    return index
  }

  /// Whether a line begins with a word that begins bylines, or has the words of one in Chinese, Japanese or Korean.
  ///
  /// Many such words begin sentences as well (`By noon the road was open`): whether a name follows is for the
  /// extractor. A first word of more than 40 bytes is none. The line must not be empty.
  func mayBeginByline(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    if bytes[line.lowerBound] >= 0xE3, line.count <= 90, Self.holdsWideByline(bytes, line) { return true }
    var word = WordHash()
    for index in line {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x3A || byte == 0xA0 || byte == 0x0A || byte == 0x2F || byte == 0x28 { break }
      // The wide colon is EF BC 9A.
      if byte == 0xEF, index > line.lowerBound { break }
      if index - line.lowerBound > 40 { return false }
      // ASCII capitals in lower case; the table has other scripts' words in both forms.
      word.add(byte.asciiLowercased)
    }
    return starters[word.value] != nil
  }

  /// Whether a short line ends with a word that introduces a name: `Ein Artikel von`, `| By`. At most 32 bytes. A line
  /// of that word alone is none: it begins a byline.
  func mayLeadToName(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    guard line.count <= 32 else { return false }
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    var start = end
    while start > line.lowerBound, end - start < 6, bytes[start - 1] > 0x20 { start -= 1 }
    guard start > line.lowerBound, end > start else { return false }
    return Self.lastWords.contains { $0.elementsEqual(bytes[start..<end].lazy.map { $0.asciiLowercased }) }
  }

  /// Words that may end a line before a name in the next element.
  private static let lastWords = ["by", "von", "vom", "par", "por", "door", "oleh"].map { Array($0.utf8) }

  /// Labels and jobs with which lines of names begin, or that occur near their beginning.
  private static let wide = [
    "文", "取材", "撰文", "执笔", "執筆", "著者", "筆者", "作者", "采写", "撰稿", "記者", "记者", "通讯员", "기자", "특파원", "글", "취재",
  ].map { Array($0.utf8) }

  /// Whether a line has a Chinese, Japanese or Korean label for authors: single characters only as its first, others
  /// anywhere in the first 45 bytes.
  private static func holdsWideByline(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
    for (number, word) in wide.enumerated() {
      // A single character is a label only if a sign follows.
      let last =
        word.count == 3 || number < 2 ? line.lowerBound : min(line.lowerBound + 45, line.upperBound - word.count)
      guard line.count > word.count, last >= line.lowerBound else { continue }
      for start in line.lowerBound...last
      where bytes[start] == word[0] && bytes[start..<(start + word.count)].elementsEqual(word) {
        return true
      }
    }
    return false
  }

  /// Loads the words that begin bylines.
  init() {
    let words = Self.words.split(whereSeparator: { $0 == " " || $0 == "\n" })
    var table = HashTable(capacity: words.count * 2, blank: false)
    for word in words {
      table.set(WordHash.of(word.utf8, .plain), true)
      // Also add it with a non-ASCII capital, as at the beginning of a line.
      let capitalised = word.prefix(1).uppercased() + word.dropFirst()
      table.set(WordHash.of(capitalised.utf8.map { $0.asciiLowercased }, .plain), true)
    }
    starters = table
  }

  /// Words that begin a byline.
  private static let words = """
    by von vom par por di da door av af autor autora autores autorin autoren author authors written texte text texto testo posted story
    words reported reporter submitted автор автора авторы текст корреспондент журналист подготовил подготовила беседовал беседовала
    نویسنده نگارنده خبرنگار بقلم كتب کتبت كتبت گزارش إعداد اعداد الكاتب الكاتبة المراسل تقرير حوار به
    作者 記者 记者 著者 文 撰文 기자 yazan yazar haber muhabir derleyen oleh penulis γράφει του της συντάκτης συντάκτρια κείμενο ρεπορτάζ
    szerző írta autorka napisał napisala napisała pisze opracował skriven skribent tekst forfatter auteur auteure auteurs autrice rédigé propos
    publié redactie redaktion redakcja verfasst escrito scritto autore a de מאת כתב כתבת הכתב लेखक लेखिका रिपोर्टर संवाददाता
    teksti toimittaja kirjoittaja skrevet autoři připravil připravila zpracoval zpracovala szöveg লেখক tác ein eine
    авторка журналістка журналіст підготувала підготував napsal napsala
    """
}
