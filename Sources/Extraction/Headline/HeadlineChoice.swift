import News

/// Chooses the headline: what readers see above the story, confirmed by metadata.
///
/// What readers see scores by its element and its area, and by how well it agrees with the titles in metadata. These
/// are candidates too, and win where the page shows nothing similar. Metadata alone is often written for search
/// engines or for sharing.
struct HeadlineChoice {
  /// Nil if neither the page nor its metadata has one. The extractor then takes the body's beginning.
  private(set) var headline: String?
  /// The eight best candidates, each with its score in hundredths.
  private(set) var evidence: [Article.Evidence] = []
  /// Where the winner is in the page's text, in bytes, if it is visible.
  ///
  /// For a title from metadata, where the best heading with similar words is; nil if there is none. Other choices look
  /// for bylines, dates and pictures around this place.
  private(set) var offset: Int?
  /// The part of the page that the winner is in. Nil if the winner is from metadata.
  private(set) var area: Document.Mark.Area?
  /// The winner's words.
  private(set) var words = FoldedWords("")

  /// A candidate with the evidence for it. Those from metadata have neither offset nor area.
  private struct Candidate {
    var text: String
    var words: FoldedWords
    var place: String
    var score: Double
    var offset: Int?
    var area: Document.Mark.Area?
  }

  /// A title in metadata, with its words and where it was found.
  private typealias Title = (text: String, words: FoldedWords, place: String)

  /// Chooses the headline; none if comparing the candidates would exceed the budget. The caller checks the budget
  /// afterwards, and rejects such a page.
  init(_ facts: PageFacts, site: SiteNames) {
    let machine = Self.machineTitles(facts, site: site)
    let length = machine.reduce(0) { $0 + $1.words.count }
    guard facts.budget.spend((facts.marks(.headline).count + machine.count) * length) else { return }
    var candidates = Self.visible(facts, site: site, machine: machine)
    candidates += Self.invisible(machine, facts: facts)
    candidates.sort { $0.score > $1.score }
    guard var best = candidates.first else { return }
    if best.offset != nil, let title = Self.core(of: best, in: machine, facts, site) {
      (best.text, best.words) = title
    }
    headline = best.text
    (offset, area) = (best.offset, best.area)
    words = best.words
    if offset == nil {
      offset = candidates.first { $0.offset != nil && $0.words.similarity(to: best.words) > 0.6 }?.offset
    }
    evidence = candidates.prefix(8).enumerated().map { index, candidate in
      .init(
        field: "headline", value: candidate.text.clipped, place: candidate.place, won: index == 0,
        why: "score \(Int((candidate.score * 100).rounded()))")
    }
  }

  /// How many titles from metadata are compared with each other and with the page; a usual page has five or six.
  private static let mostTitles = 12
  /// The longest text, in bytes, that may be a title.
  private static let longestTitle = 1500

  /// The titles in metadata, with the site's name cut off.
  ///
  /// They are in the order linked data, metas, feed, `title` element. The name of a `WebPage` is not taken: it is
  /// often the site's.
  private static func machineTitles(_ facts: PageFacts, site: SiteNames) -> [Title] {
    var titles: [(String, String)] = []
    if let title = facts.linked?.headline, facts.linked?.types.contains("WebPage") != true {
      titles.append((title, "json-ld headline"))
    }
    titles += facts.metas(
      "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "citation_title",
      "title"
    )
    .prefix(mostTitles).map { ($0.content, $0.name) }
    if let title = facts.document.entry?.title { titles.append((title, "feed")) }
    if let title = facts.document.head.title { titles.append((MarkupText.plain(title), "title")) }
    // Most pages say one title in several places.
    var known: [(title: String, cut: Title?)] = []
    return titles.compactMap { title, place in
      if let same = known.first(where: { $0.title == title }) { return same.cut.map { ($0.text, $0.words, place) } }
      let cut = cut(title, place, site)
      known.append((title, cut))
      return cut
    }
  }

  /// A title without the site's name; nil if nothing else is in it, or it is too long. 1,500 bytes are too long.
  private static func cut(_ title: String, _ place: String, _ site: SiteNames) -> Title? {
    guard title.utf8.count <= longestTitle else { return nil }
    let cut = TitleCut(title, site: site).text
    let words = FoldedWords(cut)
    return words.isEmpty || site.isName(cut, words) ? nil : (cut, words, place)
  }

  /// The headings on the page as candidates. A heading that is the site's name, a single word, or far down among the
  /// headings loses points; the only `h1` of the main part gains some. Texts of 400 bytes or more are left out.
  private static func visible(
    _ facts: PageFacts, site: SiteNames, machine: [Title]
  ) -> [Candidate] {
    let marks = facts.marks(.headline)
    let firsts = marks.filter { $0.sign == "h1" && isMain($0.area) }
    let rawTitle = FoldedWords(facts.document.head.title ?? "")
    var candidates = marks.compactMap { mark -> Candidate? in
      let (text, words) = Self.text(of: mark, machine, facts)
      guard !words.isEmpty, text.utf8.count < 400 else { return nil }
      var score = base(of: mark)
      score += 1.2 * agreement(of: words, with: machine)
      // A longer title that contains all these words confirms them.
      if words.count >= 3, words.share(in: rawTitle) == 1 { score += 0.25 }
      if site.isName(text, words) { score -= 1.5 }
      if words.count == 1 { score -= 0.25 }
      if mark.sign == "h1", firsts.count == 1, isMain(mark.area) { score += 0.35 }
      if mark.position > 3 { score -= 0.1 * Double(min(mark.position - 3, 6)) }
      return Candidate(
        text: text, words: words, place: mark.sign, score: score, offset: mark.offset, area: mark.area)
    }
    Self.demoteSite(&candidates, facts, machine)
    return candidates
  }

  /// A mark's text and words, without the parts at its ends that are not in the metadata's titles.
  ///
  /// A mark without text, such as a microdata `meta`, has its value. If metadata knows no shorter form, only parts
  /// that classes call something else are dropped.
  private static func text(of mark: Document.Mark, _ machine: [Title], _ facts: PageFacts) -> (String, FoldedWords) {
    if mark.text.isEmpty {
      let text = mark.value.map { MarkupText.plain($0) } ?? ""
      return (text, FoldedWords(text))
    }
    let parts = HeadlineText(mark.text)
    let whole = parts.whole
    let words = FoldedWords(whole)
    let cores = parts.cores
    guard !cores.isEmpty else { return (whole, words) }
    // Take the signs between the parts from the metadata; the `title` element may include the site's name.
    if let title = machine.first(where: { $0.place != "title" && $0.words == words }) { return (title.text, words) }
    if let title = facts.told(words) { return (title, words) }
    for core in cores {
      let inner = FoldedWords(core)
      if inner.count >= 2, machine.contains(where: { $0.words == inner }) { return (core, inner) }
    }
    if let rest = parts.withoutExtras { return (rest, FoldedWords(rest)) }
    return (whole, words)
  }

  /// Lowers the score of a heading that is the site's name: the title consists of it and another heading below it.
  /// Some sites put their logo's name into the first `h1` of each page.
  private static func demoteSite(_ candidates: inout [Candidate], _ facts: PageFacts, _ machine: [Title]) {
    guard let title = facts.document.head.title else { return }
    let words = FoldedWords(title)
    for site in candidates.indices where candidates[site].place == "h1" {
      let name = candidates[site].words
      guard let start = candidates[site].offset, name.count < words.count, words.begins(orEndsWith: name) else {
        continue
      }
      let comesLast = !name.isPrefix(of: words)
      // A title for sharing begins with the headline, not with the site.
      let isTold = machine.contains { $0.place != "title" && name.isPrefix(of: $0.words) }
      guard !isTold, comesLast || candidates[site].area != .article else { continue }
      let other = candidates.indices.first { index in
        let other = candidates[index]
        return index != site && (other.offset ?? 0) > start && other.words.count > 1
          && (comesLast ? other.words.isPrefix(of: words) : words.begins(orEndsWith: other.words))
          && other.words.count + name.count <= words.count
          && (other.words.count * 3 >= words.count || other.words.count + name.count == words.count)
      }
      guard let other else { continue }
      candidates[site].score -= 1.5
      candidates[other].score += 0.5
    }
  }

  /// The title inside a visible headline that begins or ends with a section's or the site's name: `Opinion | Let kids
  /// be kids`.
  ///
  /// Two titles in metadata must have the same words, a separator must set off the rest, and the rest must have at most
  /// three words. After a dash the headline often goes on, so that only a name of the site or a section is cut there.
  private static func core(
    of best: Candidate, in machine: [Title], _ facts: PageFacts, _ site: SiteNames
  ) -> (String, FoldedWords)? {
    for title in machine where title.words.count >= 4 && title.words.count < best.words.count {
      guard best.words.count - title.words.count <= 3, machine.filter({ $0.words == title.words }).count >= 2,
        !machine.contains(where: { $0.words == best.words }), let range = best.text.firstRange(of: title.text)
      else { continue }
      let before = best.text[..<range.lowerBound].trimmed
      let after = best.text[range.upperBound...].trimmed
      let isLabel = { (rest: Substring) in site.resembles(rest) || facts.sections.contains(FoldedWords(rest)) }
      let isSetApart = { (rest: Substring, sign: Character?) in
        sign.map { "|•·»›(".contains($0) || "–—-".contains($0) && isLabel(rest) } ?? true
      }
      if isSetApart(before, before.last), isSetApart(after, after.first) { return (title.text, title.words) }
    }
    return nil
  }

  /// Whether an area is part of the main content or the page's header.
  private static func isMain(_ area: Document.Mark.Area) -> Bool {
    area == .page || area == .article || area == .header
  }

  /// The score that a heading's element and area give it, before it is compared with metadata. From -0.5 for an `h2`
  /// of another story to 0.7 for the article's `h1`.
  private static func base(of mark: Document.Mark) -> Double {
    let byArea =
      switch mark.area {
      case .article: 0.1
      case .page: 0.05
      case .header: 0.0
      case .aside: -0.3
      case .navigation, .footer, .related, .comments, .portrait: -0.5
      }
    if mark.sign == "h1" { return 0.6 + byArea }
    if mark.sign == "itemprop=headline" { return 0.5 + byArea }
    if mark.sign == "h2" { return 0.0 + byArea }
    return (mark.sign.hasPrefix("h2") || mark.sign.hasPrefix("h1") ? 0.3 : 0.15) + byArea
  }

  /// How well a candidate agrees with the titles in metadata: the best similarity, plus a little for each further
  /// title. Without such titles it is 0.3 for all.
  private static func agreement(
    of words: FoldedWords, with machine: [Title]
  ) -> Double {
    let similarities = machine.map { words.similarity(to: $0.words) }
    guard let best = similarities.max() else { return 0.3 }
    return best + 0.05 * Double(similarities.filter { $0 > 0.8 }.count)
  }

  /// The titles in metadata as candidates. They score by their agreement with each other, and win if the page shows
  /// nothing similar. They score from 0.6 to 1.05, those late in the list a little less.
  private static func invisible(
    _ machine: [Title], facts: PageFacts
  ) -> [Candidate] {
    machine.enumerated().map { index, title in
      let others = machine.enumerated().filter { $0.offset != index }.map {
        title.words.similarity(to: $0.element.words)
      }
      let agreement = others.isEmpty ? 0 : others.reduce(0, +) / Double(others.count)
      return Candidate(
        text: title.text, words: title.words, place: title.place, score: 0.75 + 0.3 * agreement - 0.01 * Double(index),
        offset: nil)
    }
  }
}
