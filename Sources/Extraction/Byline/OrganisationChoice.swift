import News

/// Chooses the organisations that sign a story: desks, agencies, companies, the site itself.
struct OrganisationChoice {
  private(set) var organisations: [String] = []
  private(set) var evidence: [Article.Evidence] = []
  private var seen: Set<FoldedWords> = []
  private let site: SiteNames
  private let reader: NameReader

  init(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice, authors: [String]) {
    self.site = site
    reader = NameReader(site: site, isStructured: true, language: facts.declaredLanguage)
    seen = Set(authors.map { FoldedWords($0) })
    for party in facts.linked?.authors ?? [] {
      take(party.isOrganisation ? [party.name] : signatures(in: party.name), "json-ld author")
    }
    for meta in facts.allMetas where AuthorMetas.nameAuthors(meta.name) && !meta.content.hasPrefix("http") {
      take(signatures(in: meta.content), meta.name)
    }
    for mark in facts.marks(.byline) where Self.isStorys(mark, headline) { take(signatures(in: mark.text), mark.sign) }
  }

  private mutating func take(_ names: [String], _ place: String) {
    for name in names where organisations.count < 4 && name.utf8.count <= 80 {
      let words = FoldedWords(name)
      guard !words.isEmpty, seen.insert(words).inserted else { continue }
      organisations.append(name)
      evidence.append(.init(field: "organisations", value: name, place: place, won: true))
    }
  }

  /// Whether a byline stands where the story's own does.
  private static func isStorys(_ mark: Document.Mark, _ headline: HeadlineChoice) -> Bool {
    guard mark.area == .article || mark.area == .page || mark.area == .header, mark.text.utf8.count <= 100 else {
      return false
    }
    // A link to an author's page leads to a person, and any line may begin with "by".
    guard
      mark.sign.hasPrefix("byline") || mark.sign.hasPrefix("author") || mark.sign.contains("=author")
        || mark.text.lowercased().hasPrefix("by ")
    else { return false }
    return headline.offset.map { (-150..<900).contains(mark.offset - $0) } ?? true
  }

  /// The organisations among what a byline names: runs of words with one that only organisations bear, or the site's name.
  private func signatures(in text: String) -> [String] {
    guard text.utf8.count <= 160, !WideNames.areLikely(in: text) else { return site.isName(text) ? [text] : [] }
    return BylineParts(NameToken.tokens(of: text)).authors.flatMap { part -> [String] in
      var found: [String] = []
      var run: [NameToken] = []
      for word in part {
        let isEnd = word.hasDigit || word.kinds.contains(.conjunction) || word.kinds.contains(.date)
        if !isEnd, !word.text.isEmpty { run.append(word) }
        if isEnd || word.endsName || word.endsAll || word.text.isEmpty { close(&run, into: &found) }
      }
      close(&run, into: &found)
      return found
    }
  }

  private func close(_ run: inout [NameToken], into found: inout [String]) {
    defer { run.removeAll() }
    while let last = run.last, last.kinds.contains(.calendar) { run.removeLast() }
    guard !run.isEmpty, run.count <= 6 else { return }
    let name = run.map { $0.text }.joined(separator: " ")
    let isOne = run.contains { $0.kinds.contains(.organisation) } || site.isName(name)
    if isOne, reader.names(in: name).isEmpty { found.append(name) }
  }
}
