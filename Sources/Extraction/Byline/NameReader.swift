/// Reads people's names from a byline.
struct NameReader {
  let site: SiteNames
  /// Whether the place is made for names, so that a single word may be one.
  let isStructured: Bool

  /// A word of a byline with what stood after it.
  private struct Word {
    var text: Substring
    var key: UInt64
    var kinds: NameWords.Kinds
    /// Whether a sign after the word ends a name.
    var endsName: Bool
    /// Whether a sign after the word ends the byline.
    var endsAll: Bool
    /// Whether a colon ends the word.
    var isLabel: Bool

    /// A word as written, and without its colon.
    init(_ text: Substring, _ plain: Substring, endsName: Bool, endsAll: Bool) {
      self.text = text
      key = plain.isEmpty ? 0 : DateVocabulary.key(plain)
      kinds = NameWords.kinds(of: key)
      (self.endsName, self.endsAll) = (endsName, endsAll)
      isLabel = text.utf8.count > plain.utf8.count
    }
  }

  /// The names in a text, in order; none where it names no person.
  func names(in text: String) -> [String] {
    var words = words(of: text[...])
    words = afterPrefix(words)
    let head = words.prefix { !$0.kinds.contains(.ender) && !$0.endsAll }
    let mayBeSmall = isStructured && head.filter { !$0.text.isEmpty }.count <= 3
    var names: [String] = []
    var current: [Word] = []
    for word in words {
      if word.kinds.contains(.conjunction), !current.isEmpty {
        close(&current, mayBeSmall, into: &names)
        continue
      }
      if word.kinds.contains(.ender), !current.isEmpty, !startsCapital(word.text) { break }
      if word.text.utf8.contains(0x40) { break }
      if !word.text.isEmpty { current.append(word) }
      if word.endsName || word.endsAll { close(&current, mayBeSmall, into: &names) }
      if word.endsAll, !names.isEmpty { break }
    }
    close(&current, mayBeSmall, into: &names)
    // The site beside its author is the employer.
    if names.count > 1 { names.removeAll { site.isName($0) } }
    // "Jana Krüger, Berlin": after a full name, a single word is where she is.
    if let first = names.first, first.contains(" ") {
      names = [first] + names.dropFirst().filter { $0.contains(" ") || $0.first?.isCased == false }
    }
    return names
  }

  /// Takes a finished run of words as a name, if it is one.
  private func close(_ words: inout [Word], _ mayBeSmall: Bool, into names: inout [String]) {
    defer { words.removeAll() }
    guard !words.isEmpty, names.count < 12, let name = name(words, mayBeSmall), !names.contains(name) else { return }
    names.append(name)
  }

  private func name(_ words: [Word], _ mayBeSmall: Bool) -> String? {
    var words = words
    if words.contains(where: { $0.kinds.contains(.organisation) }) { return nil }
    // "Jane Doe Staff Writer": what follows two words of a name is the job.
    let isGiven = (2...3).contains(words.count) && words[0].kinds.contains(.givenName) && startsCapital(words[0].text)
    if let stranger = words.indices.dropFirst(isGiven ? 1 : 0).first(where: { words[$0].kinds.contains(.stranger) }) {
      guard stranger >= 2 else { return nil }
      words.removeSubrange(stranger...)
    }
    // "Ann Lee Ann Lee Ann": a name that stands there for the wide and the narrow screen.
    if words.count >= 4, let period = words.indices.dropFirst(2).first(where: { words[$0].key == words[0].key }),
      words.indices.dropFirst(period).allSatisfy({ words[$0].key == words[$0 - period].key })
    {
      words.removeSubrange(period...)
    }
    while let last = words.last, last.kinds.contains(.particle), words.count > 1 { words.removeLast() }
    guard let first = words.first, words.count <= 6 else { return nil }
    guard words.allSatisfy({ isNameWord($0, mayBeSmall) }) else { return nil }
    if words.count == 1 {
      guard isStructured, first.text.count >= 2, first.text.count <= 24, mayBeSmall else { return nil }
    }
    let name = words.map { $0.text }.joined(separator: " ")
    // A personal site bears its author's name; one word is the site's.
    if words.count == 1 || !isStructured || words.count > 3, site.isName(name) { return nil }
    return name.utf8.count > 70 ? nil : name
  }

  private func isNameWord(_ word: Word, _ mayBeSmall: Bool) -> Bool {
    if word.kinds.contains(.particle) { return true }
    var letters = 0
    for scalar in word.text.unicodeScalars {
      if scalar.value < 0x80 ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic {
        letters += 1
      } else if scalar.value >= 48, scalar.value <= 57 {
        if !mayBeSmall { return false }
      } else if !"'’‘.-‐_–()\"“”\u{200C}\u{0300}".unicodeScalars.contains(scalar), !scalar.properties.isDiacritic {
        return false
      }
    }
    guard letters > 0, !isAddress(word.text) else { return false }
    return mayBeSmall || startsCapital(word.text) || !isASCII(word.text) && !startsSmall(word.text)
  }

  /// Whether a word is a host: letters, a point, and two or more letters again.
  private func isAddress(_ text: Substring) -> Bool {
    guard let point = text.lastIndex(of: "."), point != text.startIndex else { return false }
    let end = text[text.index(after: point)...]
    return end.count >= 2 && text[..<point].count > 2 && end.allSatisfy { $0.isLowercase }
  }

  private func startsSmall(_ text: Substring) -> Bool { text.first?.isLowercase == true }

  private func startsCapital(_ text: Substring) -> Bool {
    if let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 { return first < 0x60 }
    guard let first = text.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else { return false }
    return first.properties.isUppercase || !first.properties.isCased
  }

  private func isASCII(_ text: Substring) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// The words after the last prefix (`By`, `Von`, `Autor:`) near the beginning.
  private func afterPrefix(_ words: [Word]) -> [Word] {
    var start = 0
    for (index, word) in words.prefix(12).enumerated() {
      let isBy = index > start && word.kinds.contains(.by) && !isInName(index, words, from: start)
      if word.isLabel || index == start && word.kinds.contains(.prefix) || isBy {
        start = index + 1
      }
    }
    return Array(words[start...])
  }

  /// Whether a word such as "von" stands in a name, as in "Jan von Erb", and not before one, as in "Gedicht von Jan Erb":
  /// one or two names before it since the last sign or conjunction, one after it.
  private func isInName(_ index: Int, _ words: [Word], from start: Int) -> Bool {
    guard words[index].kinds.contains(.particle) else { return false }
    func ends(_ word: Word) -> Bool { word.endsName || word.endsAll || word.kinds.contains(.conjunction) }
    let before = words[start..<index].reversed().prefix { !ends($0) }
    guard (1...2).contains(before.count), before.allSatisfy({ $0.kinds.isEmpty && startsCapital($0.text) }) else {
      return false
    }
    var after = 0
    for word in words[(index + 1)...] where !word.kinds.contains(.particle) {
      if word.kinds.contains(.conjunction) || word.text.isEmpty { break }
      after += 1
      if ends(word) { break }
    }
    return after == 1
  }

  private func words(of text: Substring) -> [Word] {
    let parts = text.unicodeScalars.split(maxSplits: 60, whereSeparator: Self.isBlank)
    var words: [Word] = []
    words.reserveCapacity(min(40, parts.count))
    var count = 0
    for part in parts {
      for piece in pieces(of: Substring(part)) where count < 40 {
        count += 1
        if let word = Self.word(piece) { words.append(word) }
      }
    }
    return words
  }

  /// The word that a piece is, without the signs around it; nil where nothing is left.
  private static func word(_ piece: Substring) -> Word? {
    var scalars = piece.unicodeScalars
    var endsName = false
    var endsAll = false
    while let last = scalars.last {
      switch last {
      case ",", ";", "、", "，", "،", "؛": endsName = true
      case "|", "•", "·": endsAll = true
      case "*", "\"": break
      default: return word(scalars, endsName, endsAll)
      }
      scalars.removeLast()
    }
    return word(scalars, endsName, endsAll)
  }

  private static func word(_ scalars: Substring.UnicodeScalarView, _ endsName: Bool, _ endsAll: Bool) -> Word? {
    var scalars = scalars
    while let first = scalars.first, isOpening(first) { scalars.removeFirst() }
    let text = Substring(scalars)
    if scalars.count == 1, let sign = scalars.first, sign == "-" || sign == "–" || sign == "—" || sign == "/" {
      return Word("", "", endsName: true, endsAll: true)
    }
    guard let last = scalars.last else {
      return endsName || endsAll ? Word("", "", endsName: endsName, endsAll: endsAll) : nil
    }
    let plain = last == ":" || last == "：" ? Substring(scalars.dropLast()) : text
    return Word(text, plain, endsName: endsName, endsAll: endsAll)
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "|" || scalar == "•" || scalar == "·" || scalar == "*" || scalar == "," || scalar == "\""
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 32 || scalar.value > 127 && scalar.properties.isWhitespace
  }

  /// A word cut at slashes, with the slash as the end of a name, and where Chinese and Japanese set no space.
  private func pieces(of word: Substring) -> [Substring] {
    let parts = word.utf8.contains { $0 >= 0xE3 } ? wide(word) : [word]
    guard word.utf8.contains(0x2F), word.utf8.count > 1 else { return parts }
    return parts.flatMap { part in
      part.split(separator: "/", omittingEmptySubsequences: false).flatMap { [$0, ","] }.dropLast().filter {
        !$0.isEmpty
      }
    }
  }

  /// The pieces of `记者：王小明、李梅`, each sign at the end of what it follows.
  private func wide(_ word: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = word.startIndex
    for index in word.unicodeScalars.indices where "：、，".unicodeScalars.contains(word.unicodeScalars[index]) {
      let next = word.unicodeScalars.index(after: index)
      pieces.append(word[start..<next])
      start = next
    }
    return pieces + (start < word.endIndex ? [word[start...]] : [])
  }
}
