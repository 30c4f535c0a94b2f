import News

/// The bylines that readers see, judged by their sign and place.
enum VisibleBylines {
  /// All of them, in the page's order.
  static func all(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) -> [BylineCandidate] {
    shown(facts, site: site, headline: headline) + dated(facts, site: site, headline: headline)
  }

  /// Whether a line's first words lead to names: `By`, `A cura di`, `Muhabir:`.
  private static func isSaid(_ text: String) -> Bool {
    for word in text.split(separator: " ", maxSplits: 3).prefix(3) {
      let plain = word.prefix { $0 != ":" && $0 != "：" }
      let kinds = NameWords.kinds(of: DateVocabulary.key(plain))
      if kinds.contains(.opener) || kinds.contains(.prefix) && plain.endIndex < word.endIndex { return true }
      guard kinds.contains(.prefix) || kinds.contains(.conjunction) else { return false }
    }
    return false
  }

  static func shown(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) -> [BylineCandidate] {
    var candidates: [BylineCandidate] = []
    for mark in facts.marks(.byline) {
      let kind = kind(of: mark)
      let score = kind.score * place(of: mark, headline: headline)
      guard score > 0.1 else { continue }
      // A value is a name in microdata and an address elsewhere.
      let text = mark.text.isEmpty && mark.value?.utf8.contains(0x2F) == false ? mark.value ?? "" : mark.text
      guard text.utf8.count <= 120 || hasPrefix(text) else { continue }
      var names = NameReader(
        site: site, isStructured: kind.isStructured, language: facts.declaredLanguage
      ).names(in: text)
      // A link to an author's page says so only by its address: what begins small is a phrase.
      if mark.sign.hasPrefix("href") { names.removeAll { $0.contains(" ") && $0.first?.isLowercase == true } }
      guard !names.isEmpty, headline.words != FoldedWords(text) else { continue }
      let sign = String(mark.sign.prefix(24))
      // Links side by side are one byline.
      if kind.joins, let last = candidates.lastIndex(where: { $0.place == sign }),
        mark.offset - candidates[last].end < 30
      {
        candidates[last].add(names)
        candidates[last].end = mark.offset + mark.text.utf8.count
        candidates[last].lines.append(text)
        continue
      }
      var candidate = BylineCandidate(names, sign, score)
      candidate.end = mark.offset + mark.text.utf8.count
      candidate.isVisible = true
      candidate.lines = [text]
      candidates.append(candidate)
    }
    return candidates
  }

  /// Names before the day and time of one line: `TOVA BRANDT | January 16, 2024 09:30 AM EST | AP`.
  private static func dated(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) -> [BylineCandidate] {
    guard let start = headline.offset else { return [] }
    let reader = NameReader(site: site, isStructured: false, language: facts.declaredLanguage)
    for mark in facts.marks(.date) where (0..<600).contains(mark.offset - start) {
      guard mark.area == .article || mark.area == .page, mark.text.utf8.contains(0x3A), mark.text.utf8.contains(0x7C)
      else { continue }
      let first = mark.text.prefix { $0 != "|" }
      let names = reader.names(in: String(first))
      guard names.count == 1, FoldedWords(names[0]) == FoldedWords(first), names[0].contains(" "),
        !facts.sections.contains(FoldedWords(first))
      else { continue }
      var candidate = BylineCandidate(names, "date line", 0.5)
      candidate.isVisible = true
      candidate.lines = [mark.text]
      return [candidate]
    }
    return []
  }

  private static func kind(of mark: Document.Mark) -> (score: Double, isStructured: Bool, joins: Bool) {
    let sign = mark.sign
    if sign == "itemprop=author" { return (0.8, true, true) }
    if sign == "rel=author" { return (0.78, true, true) }
    if sign.hasPrefix("byline") { return (0.75, hasPrefix(mark.text), false) }
    if sign.hasPrefix("author") { return (0.68, true, true) }
    if sign.hasPrefix("href") { return (0.65, true, true) }
    // A company's address is an address too.
    if sign.hasPrefix("address") { return (0.45, false, false) }
    if sign == "text" {
      let isSaid = isSaid(mark.text) || WideNames.isByline(mark.text)
      return (isSaid ? 0.62 : 0.3, false, false)
    }
    return (0.35, false, false)
  }

  /// What the word is that a text begins with.
  private static func firstWord(of text: String) -> NameWords.Kinds {
    NameWords.kinds(
      of: DateVocabulary.key(Substring(text.unicodeScalars.prefix { $0 != " " && $0 != ":" && $0 != "：" })))
  }

  static func hasPrefix(_ text: String) -> Bool { firstWord(of: text).contains(.prefix) }

  /// How far a byline's place lets it be the story's.
  private static func place(of mark: Document.Mark, headline: HeadlineChoice) -> Double {
    var weight =
      switch mark.area {
      case .article: 1.1
      case .page: 1.0
      case .header: 0.9
      case .portrait: 0.8
      case .aside: 0.5
      case .navigation, .footer: 0.2
      case .related, .comments: 0.1
      }
    guard let start = headline.offset else { return weight }
    switch mark.offset - start {
    case 0..<600: weight *= 1.15
    case 600..<1500: weight *= 0.9
    case 1500...:
      let isSaid = mark.text.lowercased().hasPrefix("written by ") && weight >= 0.8
      weight *= isSaid ? 0.8 : mark.area == .portrait || mark.area == .article ? 0.75 : 0.55
    case -150..<0: weight *= 0.95
    default: weight *= 0.4
    }
    return weight
  }
}
