import News

/// Makes an article from a document, and gives the evidence for each field.
///
/// The article depends on the document alone: the same document always gives the same article.
///
/// The order of the steps matters. Dates need the language, and images need the authors. Words are counted after
/// every line that is not part of the story has been removed from the body.
public struct Extractor: Sendable {
  /// Creates an extractor, which keeps nothing from one document to the next.
  public init() {}

  /// The article in a document. A field that can't be found is nil or empty. Without a headline, the beginning of the
  /// body stands in for it.
  ///
  /// - Throws: `Rejection` with code `no-text`, `no-story`, `error-page`, `consent-wall`, `gallery` or `index-page` if
  ///   the document is not an article, `too-much-work` if it would take more work than its length allows.
  public func extract(_ document: Document) throws(Rejection) -> Article {
    let examined = try examine(document, toTheEnd: false)
    if let rejection = examined.rejection { throw rejection }
    return examined.article
  }

  /// The fields of a document, each with its candidates, and why it is not an article, if so.
  ///
  /// For `chapar explain` and the monitor's trial, which show what was found on a page that was rejected.
  ///
  /// - Throws: `Rejection` with code `too-much-work`.
  public func examine(_ document: Document) throws(Rejection) -> (article: Article, rejection: Rejection?) {
    try examine(document, toTheEnd: true)
  }

  /// Examines a document. If it is not an article, its fields are determined only if `toTheEnd` is set.
  ///
  /// If the feed has the story's full text, a rejected page is replaced by a document of it, which is examined in
  /// turn.
  private func examine(
    _ document: Document, toTheEnd: Bool
  ) throws(Rejection) -> (article: Article, rejection: Rejection?) {
    let facts = PageFacts(document)
    let site = SiteNames(facts)
    let headline = HeadlineChoice(facts, site: site)
    try facts.budget.check("choosing a headline for")
    let dateline = Self.dateline(of: facts.document.blocks)
    let credit = CreditChoice(facts, site: site, dateline: dateline)
    let linked = LinkedBody.paragraphs(facts, shown: credit.body)
    let shown = linked ?? Self.body(credit.body, headline: headline)
    let fed = FeedBody.paragraphs(facts, shown: shown)
    let body = fed ?? shown
    let rejection = ArticleTest(facts, headline: headline, body: body).rejection
    if let rejection, let made = FeedBody.document(insteadOf: document, because: rejection) {
      let (article, second) = try examine(made, toTheEnd: toTheEnd)
      if second == nil { return (article, nil) }
    }
    let title = headline.headline ?? body.first.map { String($0.text.prefix(120)) } ?? ""
    var article = Article(
      url: document.url, answeredURL: document.answeredURL, fetchedAt: document.fetchedAt, source: document.source,
      headline: title, site: .init(host: facts.host, name: site.name, tagline: site.tagline), body: body)
    article.canonicalURL = facts.canonical
    article.dateline = dateline?.place
    article.attribution = credit.attribution
    article.removed = document.removed + credit.removed
    article.evidence = headline.evidence
    article.quality = fed == nil ? document.quality : nil
    article.publisherMarks = document.publisherMarks
    if rejection != nil, !toTheEnd { return (article, rejection) }
    if fed != nil {
      noteBody(&article, place: Self.feedPlace)
    } else if linked != nil {
      noteBody(&article, place: "json-ld articleBody")
    }
    note(&article, facts: facts, site: site)
    try fill(&article, facts: facts, site: site, headline: headline)
    return (article, rejection)
  }

  /// Sets the fields that only an article has, with their evidence.
  private func fill(
    _ article: inout Article, facts: PageFacts, site: SiteNames, headline: HeadlineChoice
  ) throws(Rejection) {
    let language = LanguageChoice(facts, body: article.body)
    article.language = language.tag?.text
    article.isRightToLeft = language.tag?.isRightToLeft ?? (facts.document.head.direction?.lowercased() == "rtl")
    article.evidence += language.evidence
    let byline = BylineChoice(facts, site: site, headline: headline)
    article.authors = byline.authors
    article.evidence += byline.evidence
    let signed = OrganisationChoice(facts, site: site, headline: headline, authors: byline.authors)
    article.organisations = signed.organisations.isEmpty ? nil : signed.organisations
    article.evidence += signed.evidence
    takeOut(byline.lines, as: "byline", of: &article)
    takeOut(AuthorNotes(article.body, authors: byline.authors).places, by: AuthorNotes.rule, of: &article)
    // The order of 4/6 depends on the kind of English, which the text doesn't show but the declared tag may.
    let witnesses = DateWitnesses(facts, headline: headline, language: language.tag?.text)
    try facts.budget.check("choosing dates for")
    article.dates = DateDecision(witnesses.all, capture: facts.document.fetchedAt).ledger
    takeOut(dateLines(of: article), as: "date", of: &article)
    let labels = LabelChoice(facts, site: site, headline: headline)
    article.section = labels.section
    let marks = AgencyMarks(facts, removed: article.removed, body: article.body)
    article.tags = labels.tags.isEmpty ? marks.tags : labels.tags
    article.storyCode = marks.code
    article.shortLink = marks.shortLink
    article.evidence += marks.evidence
    article.evidence += labels.evidence
    let image = ImageChoice(facts, headline: headline, authors: byline.authors)
    article.image = image.image
    let kind = PageKindChoice(facts, body: article.body)
    article.pageKind = kind.kind
    article.evidence += kind.evidence
    let summary = SummaryChoice(facts, headline: headline, body: article.body)
    article.subheadline = summary.subheadline
    article.excerpt = summary.excerpt
    article.evidence += image.evidence + summary.evidence
    measure(&article)
    let isFed = article.evidence.contains { $0.field == "body" && $0.place == Self.feedPlace }
    if !isFed { article.feedText = FeedBody.missing(from: article, facts.document.entry) }
    // What the page says of being paid for doesn't hold for the feed's text.
    if let reason = isFed ? PaywallSigns.breakingOff(article.body) : PaywallSigns.reason(facts, body: article.body) {
      article.isCut = true
      article.evidence.append(.init(field: "isCut", value: "true", place: "page", won: true, why: reason))
    }
  }

  /// Sets word count and reading time, after everything that doesn't belong to the body was removed.
  private func measure(_ article: inout Article) {
    var count = WordCount()
    for block in article.body { count.add(block.text) }
    article.wordCount = count.words
    article.readingTime = ReadingSpeed.seconds(words: count.words, language: article.language)
  }

  /// Where a body was that the feed gave.
  private static let feedPlace = "feed"

  /// Notes where a body was that the page doesn't show.
  private func noteBody(_ article: inout Article, place: String) {
    let why = "the page shows none of it, or only its beginning"
    article.evidence.append(.init(field: "body", value: "", place: place, won: true, why: why))
  }

  /// The lines that are just the day of publication or change: `Monday, 4 June 2023`. Lines with more than two words
  /// of letters only say more than the day, and stay.
  private func dateLines(of article: Article) -> Set<FoldedWords> {
    let reader = DateReader(language: article.language)
    let days = [article.dates.published, article.dates.modified].compactMap { $0?.value.prefix(10) }
    return article.dates.candidates.reduce(into: []) { lines, shown in
      guard shown.source == .visibleText || shown.source == .timeElement, days.contains(shown.value.prefix(10)),
        reader.reading(of: shown.text) != nil
      else { return }
      guard Self.names(in: shown.text) <= 2 else { return }
      lines.insert(FoldedWords(shown.text))
    }
  }

  /// The number of words in a text that are only letters.
  private static func names(in text: String) -> Int {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return text.split { !$0.isLetter && !$0.isNumber }.count { $0.allSatisfy(\.isLetter) }
    }
    let words = text.utf8.split { !$0.isASCIILetter && !$0.isASCIIDigit }
    return words.count { $0.allSatisfy(\.isASCIILetter) }
  }

  /// Removes lines at the body's edges that name the authors, or the day, and say little else.
  ///
  /// The edges are the first five and the last three blocks; such a line has at most 12 words and 160 bytes. If it
  /// would leave no body at all, nothing is taken out.
  private func takeOut(_ lines: Set<FoldedWords>, as rule: String, of article: inout Article) {
    guard !lines.isEmpty else { return }
    let last = article.body.count - 3
    let places = article.body.indices.filter { index in
      let block = article.body[index]
      guard index < 5 || index >= last, block.kind != .table, block.text.utf8.count <= 160 else { return false }
      let words = FoldedWords(block.text)
      return words.count <= 12 && lines.contains(words)
    }
    guard places.count < article.body.count else { return }
    takeOut(places, by: rule, of: &article)
  }

  /// Moves the blocks at ascending places from the body to what a rule removed.
  private func takeOut(_ places: [Int], by rule: String, of article: inout Article) {
    article.removed += places.map { .init(text: article.body[$0].text, rule: rule) }
    for index in places.reversed() { article.body.remove(at: index) }
  }

  /// Adds the evidence for fields that are taken from a single place. Empty values are left out.
  private func note(_ article: inout Article, facts: PageFacts, site: SiteNames) {
    func add(_ field: String, _ value: String?, _ place: String) {
      guard let value, !value.isEmpty else { return }
      article.evidence.append(.init(field: field, value: value.clipped, place: place, won: true))
    }
    add("canonicalURL", article.canonicalURL, facts.canonicalPlace)
    add("site.name", article.site.name, site.place)
    add("site.tagline", article.site.tagline, "tagline")
    add("dateline", article.dateline, "first paragraph")
    if let reason = facts.document.entry?.standsIn {
      article.evidence.append(
        .init(field: "body", value: "", place: Self.feedPlace, won: true, why: "no page: \(reason)"))
    }
    if let credit = article.attribution {
      add("attribution", credit.url ?? credit.name, "\(credit.place): \(credit.words)")
    }
  }

  /// The dateline in the first three blocks; nil if there is none. A lead or a note may come before the paragraph that
  /// has it.
  private static func dateline(of blocks: [Block]) -> Dateline? {
    for block in blocks.prefix(3) where block.kind == .paragraph {
      if let dateline = Dateline(block.text) { return dateline }
    }
    return nil
  }

  /// The body without a first block that repeats the headline. Only a heading is dropped, and only if another block
  /// follows.
  private static func body(_ blocks: [Block], headline: HeadlineChoice) -> [Block] {
    guard blocks.count > 1, let first = blocks.first, first.kind == .heading, FoldedWords(first.text) == headline.words
    else {
      return blocks
    }
    return Array(blocks.dropFirst())
  }
}

/// How fast people read a language: in words a minute, for Chinese and Japanese in characters.
///
/// From Trauzettel-Klosinski and Dietz, "Standardized assessment of reading performance: the new International Reading
/// Speed Texts IReST", Investigative Ophthalmology & Visual Science 53:5452 (2012), table 2: texts in newspaper style
/// read aloud by native speakers. Other languages get the mean.
package enum ReadingSpeed {
  /// The speeds by primary language subtag.
  private static let wordsPerMinute = [
    "ar": 138, "de": 179, "en": 228, "es": 218, "fi": 161, "fr": 195, "he": 187, "it": 188, "ja": 357, "nl": 202,
    "pl": 166, "pt": 181, "ru": 184, "sl": 180, "sv": 199, "tr": 166, "zh": 255,
  ]
  /// The mean of the study's languages.
  private static let mean = 184

  /// The seconds, rounded up, that reading this many words takes; `language` is a BCP 47 tag. A story of 456 English
  /// words takes 120 seconds.
  package static func seconds(words: Int, language: String?) -> Int {
    let primary = language?.prefix { $0 != "-" }.lowercased() ?? ""
    let speed = wordsPerMinute[primary] ?? mean
    return (words * 60 + speed - 1) / speed
  }
}
