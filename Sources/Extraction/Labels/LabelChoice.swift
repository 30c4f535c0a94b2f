import News

/// Chooses the section and the tags.
struct LabelChoice {
  /// The first usable one of metas, linked data, the page near the headline, and the feed.
  private(set) var section: String?
  /// As written, without repetitions, at most 30 of up to 80 bytes each.
  private(set) var tags: [String] = []
  /// The three best sections, of which the first won, and all tags.
  private(set) var evidence: [Article.Evidence] = []

  /// Asks metas first, then linked data, the page's marks and the feed.
  init(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice) {
    var sections: [(String, String)] = facts.metas(
      "article:section", "parsely-section", "sailthru.section", "cxenseparse:section", "section", "og:section",
      "category", "itemprop:articlesection"
    ).map { ($0.content, $0.name) }
    sections += (facts.linked?.section ?? []).prefix(3).map { ($0, "json-ld articleSection") }
    sections += facts.marks(.section).filter { Self.isNear($0, headline) }.prefix(6).map {
      (Self.lastCrumb($0.text, headline, site), $0.sign)
    }
    sections += (facts.document.entry?.categories ?? []).prefix(1).map { ($0, "feed") }
    let usable = sections.filter { Self.isLabel($0.0, site: site, headline: headline) }
    section = usable.first?.0
    evidence = usable.prefix(3).enumerated().map {
      .init(field: "section", value: $1.0, place: $1.1, won: $0 == 0)
    }
    takeTags(facts)
  }

  /// Takes at most 30 tags. Linked data and the `keywords` meta count only if better places have none. The feed's
  /// categories are always added.
  private mutating func takeTags(_ facts: PageFacts) {
    var seen: Set<FoldedWords> = []
    var isFound = false
    for meta in facts.metas("article:tag", "parsely-tags", "sailthru.tags", "news_keywords", "og:article:tag") {
      isFound = takeList(meta.content, meta.name, &seen) || isFound
    }
    for mark in facts.marks(.tag) where mark.area != .navigation && mark.area != .footer {
      isFound = true
      take(mark.text, mark.sign, &seen)
    }
    if !isFound {
      for list in facts.linked?.keywords ?? [] { isFound = takeList(list, "json-ld keywords", &seen) || isFound }
    }
    if !isFound { for meta in facts.metas("keywords") { _ = takeList(meta.content, "keywords", &seen) } }
    for category in facts.document.entry?.categories ?? [] { take(category, "feed", &seen) }
  }

  /// Takes a tag, unless it is too long, repeats another, or there are enough.
  private mutating func take(_ tag: String, _ place: String, _ seen: inout Set<FoldedWords>) {
    guard tags.count < Self.mostTags, tag.utf8.count <= 80 else { return }
    let words = FoldedWords(tag)
    guard !words.isEmpty, seen.insert(words).inserted else { return }
    tags.append(tag)
    evidence.append(.init(field: "tags", value: tag, place: place, won: true))
  }

  /// Takes the parts of a list with commas or semicolons, also Arabic and Chinese ones, until there are enough: some
  /// pages list thousands. Returns whether it has any. `rowing; lake, boats` has three parts.
  private mutating func takeList(_ text: String, _ place: String, _ seen: inout Set<FoldedWords>) -> Bool {
    var isFound = false
    var rest = text.unicodeScalars[...]
    while !isFound || tags.count < Self.mostTags {
      let end = rest.firstIndex { $0 == "," || $0 == ";" || $0 == "،" || $0 == "、" } ?? rest.endIndex
      let part = Substring(rest[..<end]).trimmed
      if !part.isEmpty {
        isFound = true
        take(String(part), place, &seen)
      }
      guard end < rest.endIndex else { break }
      rest = rest[rest.index(after: end)...]
    }
    return isFound
  }

  private static let mostTags = 30

  /// Whether a text can be a section: short, and neither the site's name, the headline nor a word for the front page.
  /// Short means at most six words and 60 bytes.
  private static func isLabel(_ text: String, site: SiteNames, headline: HeadlineChoice) -> Bool {
    let words = FoldedWords(text)
    return !words.isEmpty && words.count <= 6 && text.utf8.count <= 60 && !text.hasPrefix("http")
      && !site.isName(text, words)
      && words != headline.words && !home.contains(words)
  }

  /// Texts in breadcrumbs that are not a section. Case, accents and punctuation don't matter.
  private static let home = Set(
    [
      "Home", "Startseite", "Accueil", "Inicio", "Homepage", "News", "خانه", "الرئيسية", "Главная", "Uncategorized",
      "Breadcrumb",
      "Breadcrumb navigation", "Breadcrumbs", "You are here", "Sie sind hier",
    ].map { FoldedWords($0) })

  /// Whether a mark is from 400 bytes before the headline to 600 behind it, where a story's own section stands.
  /// Without a visible headline, whether it is in the article element.
  private static func isNear(_ mark: Document.Mark, _ headline: HeadlineChoice) -> Bool {
    guard let start = headline.offset else { return mark.area == .article }
    return mark.offset > start - 400 && mark.offset < start + 600
  }

  /// What separates the parts of a breadcrumb.
  private static let crumbSigns: [Unicode.Scalar] = [">", "»", "›", "/", "|", "→", "❯"]

  /// The last crumb of a breadcrumb that is not the headline.
  ///
  /// `Home > Sport > Rowing` gives `Rowing`. A text of which no crumb is a label is returned whole, and judged again.
  private static func lastCrumb(_ text: String, _ headline: HeadlineChoice, _ site: SiteNames) -> String {
    let crumbs = text.unicodeScalars.split(whereSeparator: { crumbSigns.contains($0) })
      .map { String(Substring($0).trimmed) }
    return crumbs.last { isLabel($0, site: site, headline: headline) } ?? text
  }
}
