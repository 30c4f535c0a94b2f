import News

/// Chooses the organisations that sign a story: desks, agencies, companies, the site itself.
struct OrganisationChoice {
  /// At most four, as written, in the order linked data, metas, page. None has a name that is also an author's.
  private(set) var organisations: [String] = []
  /// Whoever counts as the story's signature has `Article.siteSigns` or `Article.toldToSign` as the reason.
  private(set) var evidence: [Article.Evidence] = []
  /// The authors, and the organisations found so far.
  private var seen: Set<FoldedWords> = []
  private let site: SiteNames
  private let reader: NameReader

  /// Looks through linked data, metas, and the bylines at the story. `authors` are those already chosen, who are no
  /// organisations.
  init(_ facts: PageFacts, site: SiteNames, headline: HeadlineChoice, authors: [String]) {
    self.site = site
    reader = NameReader(site: site, isStructured: true, language: facts.declaredLanguage, memory: facts.bylines)
    seen = Set(authors.map { FoldedWords($0) })
    for party in facts.linked?.authors ?? [] {
      take(party.isOrganisation ? [party.name] : signatures(in: party.name), "json-ld author", isTold: true)
    }
    for meta in facts.allMetas where AuthorMetas.nameAuthors(meta.name) && !meta.content.hasPrefix("http") {
      take(signatures(in: meta.content), meta.name, isTold: true)
    }
    if let name = VisibleBylines.labelled(facts) { take(signatures(in: name), "twitter:data1", isTold: true) }
    for mark in facts.marks(.byline) where Self.isStorys(mark, headline) {
      take(signatures(in: mark.text), mark.sign, isTold: false)
    }
  }

  /// Adds names that are new, at most four in all. `isTold` says that they are from metadata. Names of more than 80
  /// bytes are left out.
  private mutating func take(_ names: [String], _ place: String, isTold: Bool) {
    for name in names where organisations.count < 4 && name.utf8.count <= 80 {
      let words = FoldedWords(name)
      guard !words.isEmpty, seen.insert(words).inserted else { continue }
      organisations.append(name)
      // A desk named only on the page is part of the paper. Organisations in metadata, and the site itself, count as
      // signatures.
      let isSite = site.isName(name, words) || isSitesDesk(name)
      let signs = isSite || isTold && name.contains { $0.isUppercase || !$0.isCased }
      let why = signs ? isSite ? Article.siteSigns : Article.toldToSign : nil
      evidence.append(.init(field: "organisations", value: name, place: place, won: true, why: why))
    }
  }

  /// Whether a byline is where the story's own would be.
  ///
  /// It must be in the main part or the header, at most 100 bytes long, and from 150 bytes before the headline to 900
  /// behind it. Without a visible headline any such place will do.
  private static func isStorys(_ mark: Document.Mark, _ headline: HeadlineChoice) -> Bool {
    guard mark.area == .article || mark.area == .page || mark.area == .header, mark.text.utf8.count <= 100 else {
      return false
    }
    // A link to an author's page names a person, and any line of text may begin with "by".
    guard
      mark.sign.hasPrefix("byline") || mark.sign.hasPrefix("author") || mark.sign.holds("=author")
        || mark.text.lowercased().hasPrefix("by ")
    else { return false }
    return headline.offset.map { (-150..<900).contains(mark.offset - $0) } ?? true
  }

  /// The organisations in a byline: runs of words that include one used only by organisations, or the site's name.
  ///
  /// Conjunctions, numbers, days and punctuation end a run, so people named beside a desk are left out. A byline in
  /// Chinese, Japanese or Korean gives one only if all of it is the site's name. Texts of more than 160 bytes give
  /// none.
  private func signatures(in text: String) -> [String] {
    guard text.utf8.count <= 160 else { return [] }
    let reading = reader.memory.reading(of: text)
    if reading.isWide { return site.isName(text) ? [text] : [] }
    return reading.parts.authors.flatMap { part -> [String] in
      var found: [String] = []
      var run: [NameToken] = []
      for word in part {
        // "BR24" is a name, "24" is not.
        let isEnd = word.text.first?.isNumber == true || word.kinds.contains(.conjunction) || word.kinds.contains(.date)
        if !isEnd, !word.text.isEmpty { run.append(word) }
        if isEnd || word.endsName || word.endsAll || word.text.isEmpty { close(&run, into: &found) }
      }
      close(&run, into: &found)
      return found
    }
  }

  /// Adds a finished run of words if it names an organisation: it has a word that only organisations use, or is the
  /// site's name, and isn't a person's. Days and months at its end are cut off; more than six words are no name.
  private func close(_ run: inout [NameToken], into found: inout [String]) {
    defer { run.removeAll() }
    while let last = run.last, last.kinds.contains(.calendar) { run.removeLast() }
    guard !run.isEmpty, run.count <= 6 else { return }
    let name = run.map { $0.text }.joined(separator: " ")
    guard !name.holds("www.") else { return }
    let isOne = run.contains { $0.kinds.contains(.organisation) } || site.isName(name)
    if isOne, site.isName(name) || reader.names(in: name).isEmpty { found.append(name) }
  }

  /// Whether a name is the site's with a word for a desk before or after it: `Team Lakeview`,
  /// `Lakeview Editorial Staff`. Words for desks are taken off both ends until the site's name is left.
  private func isSitesDesk(_ name: String) -> Bool {
    var words = name.split(separator: " ")[...]
    func isDesk(_ word: Substring?) -> Bool {
      guard let word else { return false }
      return !NameWords.kinds(of: DateVocabulary.key(word)).isDisjoint(with: [.organisation, .stranger])
    }
    while words.count > 1, isDesk(words.first) || isDesk(words.last) {
      if isDesk(words.first) { words.removeFirst() } else { words.removeLast() }
      if site.isName(words.joined(separator: " ")) { return true }
    }
    return false
  }
}
