import News

/// The bylines that readers see, judged by their markup and place.
///
/// A mark's sign, given by the cleaner, says how it was recognised: `itemprop=author`, `rel=author`, `byline …` and
/// `author …` for class names, `href=author` for links to an author's page, `text` for a line that begins like a
/// byline, `beside date` for a short line next to a day.
enum VisibleBylines {
  /// All of them: first those in marked elements, in page order, then those beside days.
  static func all(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) -> [BylineCandidate] {
    shown(facts, site: site, headline: headline) + dated(facts, site: site, headline: headline)
      + besideDates(facts, site: site, headline: headline)
  }

  /// Whether a line's first words introduce names: `By`, `A cura di`, `Muhabir:`, in Romanian `De`. In Romanian only,
  /// because `De` is part of names elsewhere. At most four words are looked at.
  private static func isSaid(_ text: String, language: String?) -> Bool {
    if language?.hasPrefix("ro") == true, text.lowercased().hasPrefix("de ") { return true }
    let words = text.unicodeScalars.split(separator: " ", maxSplits: 4).prefix(4)
    for (index, word) in words.enumerated() {
      let plain = Substring(word.prefix { $0 != ":" && $0 != "：" && $0 != "(" })
      let kinds = NameWords.kinds(of: DateVocabulary.key(plain))
      if kinds.contains(.opener) || kinds.contains(.prefix) && plain.endIndex < word.endIndex { return true }
      // "Ein Artikel von" begins with an article; other lines begin with a sign that separates them.
      let isSmall = index == 0 && plain.utf8.count <= 4
      guard kinds.contains(.prefix) || kinds.contains(.conjunction) || isSmall else { return false }
    }
    return false
  }

  /// The names in elements that are marked up as bylines, and in lines that begin like one.
  ///
  /// Texts of more than 120 bytes are read only if they begin with a word like `By`; others are paragraphs. Elements
  /// with the same sign less than 30 bytes apart make one candidate, because many pages mark up each author alone.
  static func shown(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) -> [BylineCandidate] {
    var candidates: [BylineCandidate] = []
    for mark in facts.marks(.byline) where mark.sign != "beside date" {
      let kind = kind(of: mark, language: facts.declaredLanguage)
      let score = kind.score * place(of: mark, headline: headline)
      guard score > 0.1 else { continue }
      // A value is a name in microdata, and an address elsewhere.
      let text = mark.text.isEmpty && mark.value?.utf8.contains(0x2F) == false ? mark.value ?? "" : mark.text
      guard text.utf8.count <= 120 || hasPrefix(text) else { continue }
      var names = NameReader(
        site: site, isStructured: kind.isStructured, language: facts.declaredLanguage, memory: facts.bylines
      ).names(in: text)
      if names.isEmpty, mark.sign == "text" { names = handle(in: mark, facts, site: site, headline: headline) }
      // Only the address says that this links to an author's page, so a text in lower case is a phrase, not a name.
      if mark.sign.hasPrefix("href") { names.removeAll { $0.contains(" ") && $0.first?.isLowercase == true } }
      guard !names.isEmpty, headline.words != FoldedWords(text) else { continue }
      let sign = String(mark.sign.prefix(24))
      // Adjacent links form one byline.
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

  /// Names before the day and time in one line: `TOVA BRANDT | January 16, 2024 09:30 AM EST | AP`.
  ///
  /// At most one candidate: that of the first such line within 600 bytes below the headline. None without a visible
  /// headline.
  private static func dated(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) -> [BylineCandidate] {
    guard let start = headline.offset else { return [] }
    let reader = NameReader(site: site, isStructured: false, language: facts.declaredLanguage, memory: facts.bylines)
    for mark in facts.marks(.date) where (0..<600).contains(mark.offset - start) {
      guard mark.area == .article || mark.area == .page, let first = pieceOfName(in: mark.text) else { continue }
      let names = reader.names(in: String(first))
      guard names.count == 1, isPerson(names[0], in: first, facts) else { continue }
      var candidate = BylineCandidate(names, "date line", 0.5)
      candidate.isVisible = true
      candidate.lines = [mark.text]
      return [candidate]
    }
    return []
  }

  /// The piece of a line with a day, `11.12.2019 - Amelie Loevenich`, that may be a name: the only one of two to four
  /// pieces that has no digits and more than five bytes. Nil for lines of more than 90 characters.
  private static func pieceOfName(in text: String) -> Substring? {
    guard text.utf8.count <= 90 || text.utf8.count <= 240 && text.unicodeScalars.count <= 90 else { return nil }
    let pieces = text.unicodeScalars.split(whereSeparator: isBar).map { Substring($0) }.flatMap { piece in
      piece.place(of: " - ").map { [piece[..<$0.lowerBound], piece[$0.upperBound...]] } ?? [piece]
    }
    guard (2...4).contains(pieces.count) else { return nil }
    let plain = pieces.filter {
      $0.utf8.count > 5 && !$0.unicodeScalars.contains { $0.properties.numericType == .decimal }
    }
    return plain.count == 1 ? plain.first?.trimmed : nil
  }

  /// Whether a scalar separates the pieces of a line by itself; a hyphen needs spaces around it.
  private static func isBar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "|", "•", "·", "–", "—": true
    default: false
    }
  }

  /// Whether a name without a lead is a person's: it is the whole text, has at least two words, and is not a section
  /// of the site. `The Lantern` is not, because of its article.
  private static func isPerson(_ name: String, in text: Substring, _ facts: PageFacts) -> Bool {
    let words = FoldedWords(text)
    let first = name.prefix { $0 != " " }
    return first.endIndex < name.endIndex && FoldedWords(name) == words && !facts.sections.contains(words)
      && !NameWords.articles.contains(first.lowercased())
  }

  /// Lines that are just a name, right before or after a day below the headline.
  ///
  /// Their score is 0.45 times that of the place and must exceed 0.4, so it needs a good place. A section's or a tag's
  /// name is left out.
  private static func besideDates(
    _ facts: PageFacts, site: SiteNames, headline: HeadlineChoice
  ) -> [BylineCandidate] {
    guard headline.offset != nil else { return [] }
    let reader = NameReader(site: site, isStructured: false, language: facts.declaredLanguage, memory: facts.bylines)
    let labels = Set((facts.marks(.section) + facts.marks(.tag)).map { FoldedWords($0.text) })
    var candidates: [BylineCandidate] = []
    for mark in facts.marks(.byline) where mark.sign == "beside date" {
      let (score, words) = (0.45 * place(of: mark, headline: headline), FoldedWords(mark.text))
      let isJapanese = facts.declaredLanguage?.hasPrefix("ja") == true && WideNames.isFullName(mark.text)
      let names = isJapanese ? [mark.text] : reader.names(in: mark.text)
      guard score > 0.4, names.count == 1, isJapanese || isPerson(names[0], in: mark.text[...], facts),
        !site.isName(mark.text, words),
        !labels.contains(words), headline.words != words, !candidates.contains(where: { $0.names == names })
      else { continue }
      var candidate = BylineCandidate(names, mark.sign, score)
      candidate.isVisible = true
      candidate.lines = [mark.text]
      candidates.append(candidate)
    }
    // Several of them are a list of people and days.
    return candidates.count == 1 ? candidates : []
  }

  /// A single word after "by" as the whole line, below the headline: `by happyowl`. Empty for anything else. It may be
  /// at most 600 bytes below the headline.
  private static func handle(
    in mark: Document.Mark, _ facts: PageFacts, site: SiteNames, headline: HeadlineChoice
  ) -> [String] {
    guard let start = headline.offset, (0..<600).contains(mark.offset - start), mark.area != .aside,
      firstWord(of: mark.text).contains(.by)
    else { return [] }
    let rest = mark.text.drop { $0 != " " }.dropFirst().prefix { $0 != "," && $0 != "|" && $0 != "·" }.trimmed
    guard !rest.contains(" "), rest.utf8.count >= 3 else { return [] }
    return NameReader(site: site, isStructured: true, language: facts.declaredLanguage, memory: facts.bylines).names(
      in: String(rest))
  }

  /// How much a mark's markup says for a byline: its score, whether only names are expected there, and whether
  /// adjacent marks are one byline. The score is from 0.3 to 0.8 and is multiplied by that of the place.
  private static func kind(
    of mark: Document.Mark, language: String?
  ) -> (score: Double, isStructured: Bool, joins: Bool) {
    let sign = mark.sign
    if sign == "itemprop=author" { return (0.8, true, true) }
    if sign == "rel=author" { return (0.78, true, true) }
    if sign.hasPrefix("byline") { return (0.75, hasPrefix(mark.text), false) }
    if sign.hasPrefix("author") { return (0.68, true, true) }
    if sign.hasPrefix("href") { return (0.65, true, true) }
    // The sign `address` may also be a company's postal address.
    if sign.hasPrefix("address") { return (0.45, false, false) }
    if sign == "text" {
      let isSaid = isSaid(mark.text, language: language) || WideNames.isByline(mark.text)
      return (isSaid ? 0.62 : 0.3, false, false)
    }
    return (0.35, false, false)
  }

  /// The roles of the first word of a text.
  private static func firstWord(of text: String) -> NameWords.Kinds {
    NameWords.kinds(
      of: DateVocabulary.key(Substring(text.unicodeScalars.prefix { $0 != " " && $0 != ":" && $0 != "：" })))
  }

  /// The name after a Twitter card's first label, if that is like `Written by`.
  ///
  /// That is `Ann Lee` where `twitter:label1` is `Written by` and `twitter:data1` is `Ann Lee`, as WordPress plugins
  /// write it. Other pages use the label for the reading time.
  static func labelled(_ facts: PageFacts) -> String? {
    guard let label = facts.meta("twitter:label1"), hasPrefix(label) else { return nil }
    return facts.meta("twitter:data1")
  }

  /// Whether a text begins with a word that comes before names, such as `By`.
  static func hasPrefix(_ text: String) -> Bool { firstWord(of: text).contains(.prefix) }

  /// How likely a byline at this place is the story's.
  ///
  /// A factor, from 0.04 for another story's box far from the headline to 1.27 in the article right below it.
  /// Distances are in bytes of the page's text.
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
      let isSaid = weight >= 0.8 && mark.text.lowercased().hasPrefix("written by ")
      weight *= isSaid ? 0.8 : mark.area == .portrait || mark.area == .article ? 0.75 : 0.55
    case -150..<0: weight *= 0.95
    default: weight *= 0.4
    }
    return weight
  }
}
