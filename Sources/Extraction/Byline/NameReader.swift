import News

/// Reads people's names from a byline.
///
/// A byline has parts with lead words: `Reported by: Ann Lee Edited by: Bo Ray Last updated: June 4`. A lead says
/// whether its part names authors, helpers such as photographers, or something else.
///
/// A name must look like one: words that begin with a capital where the script has capitals, and no word that only
/// jobs, desks or buttons have (`NameWords`).
struct NameReader {
  let site: SiteNames
  /// Whether the place is meant for names, so that even a single word may be one.
  let isStructured: Bool
  /// The page's language, as declared.
  var language: String?
  /// The page's bylines read so far.
  let memory: BylineMemory

  /// The names of people in a text, in order.
  ///
  /// `By Ann Lee and Bo Ray` gives `Ann Lee` and `Bo Ray`. At most 12 for each piece, as written, each once, up to six
  /// words and 70 bytes.
  func names(in text: String) -> [String] {
    let text = language?.hasPrefix("ro") == true ? Self.withoutRomanianLead(text) : text
    let reading = memory.reading(of: text)
    if reading.isWide {
      return WideNames(text, isStructured: isStructured, isJapanese: language?.hasPrefix("ja") == true).names
    }
    var names: [String] = []
    for part in reading.parts.authors { add(part, to: &names) }
    // A site named beside an author is the employer.
    if names.count > 1 { names.removeAll { site.isName($0) } }
    // "João da Silva, de Lisboa": a place follows.
    if names.count > 1 {
      names = [names[0]] + names.dropFirst().filter { !(startsSmall($0[...]) && $0.split(separator: " ").count == 2) }
    }
    // "Insights, Jana Krüger": beside a full name, a single word is a section, a place or an employer.
    if names.contains(where: { $0.contains(" ") }) {
      names.removeAll { !$0.contains(" ") && ($0.first?.isCased != false || Self.isDevanagari($0)) }
    }
    return names
  }

  /// A Romanian byline without the `De` before it, which is a part of names elsewhere, and with commas for `și`.
  /// `De Ana Pop și Ion Rus` becomes `Ana Pop , Ion Rus`.
  private static func withoutRomanianLead(_ text: String) -> String {
    let words = text.split(separator: " ", maxSplits: 40)
    guard words.count >= 3, words[0].lowercased() == "de", words[1].first?.isUppercase == true else { return text }
    return words.dropFirst().map { $0 == "și" || $0 == "şi" ? "," : $0 }.joined(separator: " ")
  }

  /// Whether a name is in Devanagari. Of the scripts without capitals it is the only one in which a single word beside
  /// a full name is dropped.
  private static func isDevanagari(_ name: String) -> Bool {
    name.unicodeScalars.first.map { (0x900...0x97F).contains($0.value) } == true
  }

  /// The names of those credited for other work: photographers, reviewers. Empty for Chinese, Japanese and Korean.
  func helpers(in text: String) -> [String] {
    var names: [String] = []
    for part in memory.reading(of: text).parts.helpers { add(part, to: &names) }
    return names
  }

  /// Adds the names in a part: those in the first of its pieces between bars that has a full name, or else in the first
  /// that has any name.
  private func add(_ part: ArraySlice<NameToken>, to names: inout [String]) {
    var short: [String] = []
    let pieces = Self.pieces(of: part)
    for piece in pieces {
      let found = self.names(of: piece, isAll: pieces.count == 1)
      if found.contains(where: { $0.contains(" ") }) {
        names += found.filter { !names.contains($0) }
        return
      }
      if short.isEmpty { short = found }
    }
    names += short.filter { !names.contains($0) }
  }

  /// Splits a part at its bars and dots: `Ann Lee | Lakeview Times` has two pieces.
  private static func pieces(of part: ArraySlice<NameToken>) -> [ArraySlice<NameToken>] {
    var pieces: [ArraySlice<NameToken>] = []
    var start = part.startIndex
    for index in part.indices where part[index].endsAll {
      pieces.append(part[start...index])
      start = index + 1
    }
    return pieces + [part[start...]]
  }

  /// The names in a piece, up to a word such as "in" or "for" after which no names follow. `isAll` says that the part
  /// has no other piece.
  private func names(of piece: ArraySlice<NameToken>, isAll: Bool) -> [String] {
    let count = piece.prefix { !$0.kinds.contains(.ender) }.count { !$0.text.isEmpty }
    let mayBeSmall = isStructured && count <= (isAll ? 3 : 1)
    var names: [String] = []
    var current: [NameToken] = []
    for index in piece.indices {
      var word = piece[index]
      if word.kinds.contains(.conjunction), !current.isEmpty, !word.isQuoted {
        close(&current, mayBeSmall, into: &names)
        continue
      }
      if word.kinds.contains(.ender), !current.isEmpty, !startsCapital(word.text), !word.isQuoted { break }
      if word.text.utf8.contains(0x40) { break }
      // Arabic and Hebrew attach "and" to the next word.
      if current.count >= 2, piece[(index + 1)...].contains(where: { !$0.text.isEmpty }),
        let bare = GluedAnd.removed(from: word.text)
      {
        close(&current, mayBeSmall, into: &names)
        word.text = bare
      }
      if !word.text.isEmpty { current.append(word) }
      if word.endsName || word.endsAll { close(&current, mayBeSmall, into: &names) }
    }
    close(&current, mayBeSmall, into: &names)
    return names
  }

  /// Adds a finished run of words if it is a name. `mayBeSmall` says that its words needn't begin with a capital. The
  /// run is empty afterwards.
  private func close(_ words: inout [NameToken], _ mayBeSmall: Bool, into names: inout [String]) {
    defer { words.removeAll() }
    guard !words.isEmpty, names.count < 12, let name = name(words, mayBeSmall), !names.contains(name) else { return }
    names.append(name)
  }

  /// The name that a run of words is; nil if it isn't a person's. A single word counts only in places for names, and
  /// not if it is itself a lead.
  private func name(_ words: [NameToken], _ mayBeSmall: Bool) -> String? {
    var words = words
    if words.contains(where: { $0.kinds.contains(.organisation) && !$0.isQuoted }) { return nil }
    // "Jane Doe Staff Writer": a job, a day or a time may follow a name of two words.
    if let stranger = words.indices.first(where: { isStranger($0, in: words) }) {
      guard stranger >= 2 else { return nil }
      words.removeSubrange(stranger...)
    }
    // "Ann Lee Ann Lee Ann": a name repeated for wide and narrow screens.
    if words.count >= 3, let period = words.indices.dropFirst(2).first(where: { words[$0].key == words[0].key }),
      words.indices.dropFirst(period).allSatisfy({ words[$0].key == words[$0 - period].key })
    {
      words.removeSubrange(period...)
    }
    while let last = words.last, last.kinds.contains(.particle), words.count > 1 { words.removeLast() }
    guard let first = words.first, words.count <= 6 else { return nil }
    guard words.allSatisfy({ isNameWord($0, mayBeSmall) }) else { return nil }
    if words.count == 2, words[0].key == words[1].key { words.removeLast() }
    // A full stop after a name; initials and "Jr." keep theirs.
    if words.count > 1, let last = words.last?.text, last.utf8.last == 0x2E, last.count > 4,
      !last.dropLast().utf8.contains(0x2E)
    {
      words[words.count - 1].text = last.dropLast()
    }
    if words.count == 1 {
      guard words[0].kinds.isDisjoint(with: [.prefix, .label, .date, .helper]) else { return nil }
      guard isStructured, first.text.count >= 2, first.text.count <= 24, mayBeSmall else { return nil }
    }
    let name = Self.withEvenQuotes(words.map { $0.text }.joined(separator: " "))
    // A personal site may be named for its author, but a single word is the site's name.
    if words.count == 1 || !isStructured || words.count > 3, site.isName(name) { return nil }
    return name.utf8.count > 70 || name.isEmpty ? nil : name
  }

  /// A name without quotation marks around it or without a pair. `"Ann Lee"` and `Ann "Lee` become `Ann Lee`;
  /// `Ann "Speedy" Lee` stays.
  private static func withEvenQuotes(_ name: String) -> String {
    guard name.utf8.contains(0x22) else { return name }
    let quotes = name.filter { $0 == "\"" }.count
    let isWrapped = name.hasPrefix("\"") && name.hasSuffix("\"")
    return quotes.isMultiple(of: 2) && !isWrapped ? name : name.filter { $0 != "\"" }
  }

  /// Whether a word can't be part of a name here. Months, days and time units can't be beside a number, and can be
  /// first only if they are also given names.
  private func isStranger(_ index: Int, in words: [NameToken]) -> Bool {
    let word = words[index]
    if word.isQuoted { return false }
    if word.hasDigit, index >= 2 { return true }
    if word.kinds.contains(.calendar) {
      let isDated =
        index > 0 && words[index - 1].hasDigit || index + 1 < words.count && words[index + 1].hasDigit
      if isDated { return true }
      guard startsCapital(word.text) else { return true }
      // "Jan Erb", "Mo Salah" and "June Thomas" are people, "November Rain" is not.
      let isGiven = word.kinds.contains(.givenName) || word.text.count <= 3
      return index == 0 && !(isGiven && (2...3).contains(words.count))
    }
    guard word.kinds.contains(.stranger) else { return false }
    return !(index == 0 && word.kinds.contains(.givenName) && (2...3).contains(words.count) && startsCapital(word.text))
  }

  /// Whether a word can be in a name: it has letters and no other signs than hyphens, apostrophes and the like, and
  /// begins with a capital unless `mayBeSmall`.
  private func isNameWord(_ word: NameToken, _ mayBeSmall: Bool) -> Bool {
    if word.kinds.contains(.particle) { return true }
    var letters = 0
    for scalar in word.text.unicodeScalars {
      if scalar.value < 0x80 ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic {
        letters += 1
      } else if scalar.value >= 48, scalar.value <= 57 {
        if !mayBeSmall { return false }
      } else if !"'’‘.-‐_–()\"“”„«»\u{200C}\u{200D}\u{0300}".unicodeScalars.contains(scalar),
        !scalar.properties.isDiacritic,
        scalar.properties.generalCategory != .nonspacingMark, scalar.properties.generalCategory != .spacingMark
      {
        return false
      }
    }
    guard letters > 0, !isAddress(word.text) else { return false }
    return mayBeSmall || startsCapital(word.text) || !isASCII(word.text) && !startsSmall(word.text)
  }

  /// Whether a word looks like a host name: three or more characters, a dot, and two or more small letters.
  /// `lakeview.example` is one, `J.R.` and `Jr.` are not.
  private func isAddress(_ text: Substring) -> Bool {
    // By bytes first: nearly all words have none.
    guard text.utf8.contains(0x2E), let point = text.lastIndex(of: "."), point != text.startIndex else { return false }
    let end = text[text.index(after: point)...]
    return end.count >= 2 && text[..<point].count > 2 && end.allSatisfy { $0.isLowercase }
  }

  /// Whether the first letter is a small one; letters of scripts without case are not.
  private func startsSmall(_ text: Substring) -> Bool { text.first?.isLowercase == true }

  /// Whether the first letter is a capital, or of a script without case. False for a word without letters.
  private func startsCapital(_ text: Substring) -> Bool {
    if let first = text.utf8.first, first.isASCIILetter { return first < 0x60 }
    guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return false }
    return first.properties.isUppercase || !first.properties.isCased
  }

  private func isASCII(_ text: Substring) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }
}

/// The "and" that Arabic and Hebrew attach to the next word. Arabic `وسارة` is "and Sarah" after a name, but `وليد` is
/// the name Walid.
enum GluedAnd {
  /// The word without it; nil if it doesn't begin with it, or is a name that begins with that letter.
  ///
  /// At least two letters must be left. The list of names is short, so a rare name may still lose its first letter.
  static func removed(from word: Substring) -> Substring? {
    guard let first = word.unicodeScalars.first, first == "و" || first == "ו" else { return nil }
    let rest = Substring(word.unicodeScalars.dropFirst())
    guard rest.unicodeScalars.count >= 2, !names.contains(DateVocabulary.key(word)) else { return nil }
    return rest
  }

  /// Names that begin with the letter that can mean "and".
  private static let names = Set(
    """
    وليد الوليد وائل وسام وسيم وجدي وجيه وحيد وحيدة ورد وردة وفاء وفيق ولاء وداد وديع وئام وهبة وهيب وهيبة واصف واثق وضاح وعد وعل وفيقة
    وصال وقاص وكيل ولي وانغ وانج ويليام ويلسون ويل ولتر والتر واتسون واشنطن ورود وضحى
    ורד ויקטור ויקטוריה ולדימיר ולרי ולריה ויקי ונסה וייס ויינר וולף ויסמן וקנין ועקנין
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { DateVocabulary.key($0) })
}
